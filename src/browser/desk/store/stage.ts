import {signal} from '@preact/signals'
import type {OutlineNode, OutlinePlace} from '../logic/outline.js'
import {pageOutline} from '../logic/page-outline.js'

/** Questions of the panel to the pane in view beside it. */
export interface Stage {
  /** Grows with every showing: what was asked of the one before is old. */
  readonly showing: number
  /** The document as assistive programs are told of it. */
  readonly outline: () => Promise<readonly OutlineNode[]>
  readonly reveal: (place: OutlinePlace) => void
  /** Pages and mails: what axe is to examine, and how wide it is shown. */
  readonly page?: {
    readonly html: () => string
    readonly kind: 'page' | 'mail'
    readonly widthPx: number
    readonly revealSelector: (selector: string) => void
  }
}

/** The stage in view; none while nothing is shown, or nothing with a structure. */
export const stage = signal<Stage | undefined>(undefined)

let showings = 0

/** Put another document on the stage. */
export function takeStage(shown: Omit<Stage, 'showing'>): void {
  showings += 1
  stage.value = {...shown, showing: showings}
}

const markMs = 4000

/** Put a page or mail on the stage: its structure, and what axe may examine. */
export function stagePage(page: Document, kind: 'page' | 'mail'): void {
  takeStage({
    outline: () => Promise.resolve(pageOutline(page.body)),
    reveal: place => revealPlace(page, place),
    page: {
      kind,
      html: () => `<!doctype html>${page.documentElement.outerHTML}`,
      widthPx: page.documentElement.clientWidth,
      revealSelector: selector => reveal(page.querySelector(selector)),
    },
  })
}

function revealPlace(page: Document, place: OutlinePlace): void {
  if (place.kind === 'element') reveal(page.body.querySelectorAll('*')[place.index] ?? null)
}

/** Show an element, and mark it for a while. */
function reveal(element: Element | null): void {
  if (!element) return
  for (const marked of element.ownerDocument.querySelectorAll('[data-desk-mark]'))
    marked.removeAttribute('data-desk-mark')
  element.setAttribute('data-desk-mark', '')
  element.scrollIntoView({block: 'center'})
  setTimeout(() => element.removeAttribute('data-desk-mark'), markMs)
}
