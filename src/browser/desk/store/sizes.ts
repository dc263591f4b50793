import {effect, signal} from '@preact/signals'

/** Widths of the side panels in pixels, and whether the list is there. */
export interface PanelSizes {
  readonly listPx: number
  readonly asidePx: number
  readonly hasList: boolean
  /** Whether keys do something by themselves (WCAG 2.2, 2.1.4: it must be possible to turn that off). */
  readonly hasSingleKeys: boolean
}

const key = 'cess-desk'

/** How narrow and how wide a side panel may be. */
export const panelLimits = {least: 200, most: 560} as const

const narrow = window.innerWidth < 1280

const standard: PanelSizes = {
  listPx: narrow ? 264 : 320,
  asidePx: narrow ? 280 : 340,
  hasList: true,
  hasSingleKeys: true,
}

/** Sizes of the panels, as this browser remembers them. */
export const sizes = signal<PanelSizes>({...standard, ...remembered()})

/** Remember them from now on. */
export const rememberSizes = (): (() => void) =>
  effect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(sizes.value))
    } catch {
      // A browser that keeps nothing keeps nothing.
    }
  })

function remembered(): Partial<PanelSizes> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
