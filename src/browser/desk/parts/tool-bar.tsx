import type {ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent, VNode} from 'preact'
import {useEffect, useId, useLayoutEffect, useRef, useState} from 'preact/hooks'
import {foldTools} from '../logic/fold-tools.js'
import {t} from '../words/index.js'
import {Icon} from './icon.js'

/** Something that can be chosen in a bar. */
export interface Tool {
  readonly name: string
  readonly content: ComponentChildren
  /** The higher, the sooner it goes into the menu where the bar is narrow; tools without stay, and scroll where even so they have no room. */
  readonly folds?: number
  /** Whether this tool and those after it are aligned to the end of the bar. */
  readonly isAtEnd?: boolean
}

/** A tool, in short. */
export const tool = (name: string, content: ComponentChildren, place: Pick<Tool, 'folds' | 'isAtEnd'> = {}): Tool => ({
  name,
  content,
  ...place,
})

const gapPx = 10
const menuPx = 32

/** Tools on one line; what has no room there is in a menu at its end. */
export function ToolBar({tools}: {readonly tools: readonly (Tool | false)[]}): VNode {
  const offered = tools.filter(tool => tool !== false)
  const bar = useRef<HTMLDivElement>(null)
  const folded = useFolded(bar, offered)
  const inMenu = offered.filter(({name}) => folded.includes(name))
  return (
    <div class="tools one-line" ref={bar}>
      {offered
        .filter(tool => !inMenu.includes(tool))
        .map(({name, content, folds, isAtEnd}) => (
          <div
            key={name}
            class={`tool ${folds === undefined ? 'scrolling' : ''} ${isAtEnd ? 'at-end' : ''}`}
            data-tool={name}
          >
            {content}
          </div>
        ))}
      {inMenu.length > 0 && (
        <Menu class="at-end" label={t.more} face={<Icon name="more" />}>
          {inMenu.map(({name, content}) => (
            <div key={name}>{content}</div>
          ))}
        </Menu>
      )}
    </div>
  )
}

/** Width of a tool as it has room for all of itself. */
const widthOf = (element: HTMLElement): number =>
  Math.max(Math.ceil(element.getBoundingClientRect().width), element.scrollWidth)

/** Names of the tools for which the bar has no room; measured again whenever it or they may be wider. */
function useFolded(bar: {readonly current: HTMLElement | null}, tools: readonly Tool[]): readonly string[] {
  const [folded, setFolded] = useState<readonly string[]>([])
  const widths = useRef(new Map<string, number>())
  const measure = () => {
    if (!bar.current) return
    for (const element of bar.current.querySelectorAll<HTMLElement>('[data-tool]'))
      widths.current.set(element.dataset['tool'] ?? '', widthOf(element))
    const {paddingLeft, paddingRight} = getComputedStyle(bar.current)
    const roomPx = bar.current.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    const sizes = tools.map(({name, folds}) => ({name, folds, widthPx: widths.current.get(name) ?? 0}))
    const next = foldTools(sizes, {roomPx, gapPx, menuPx})
    setFolded(before => (before.join() === next.join() ? before : next))
  }
  const latest = useRef(measure)
  latest.current = measure
  useLayoutEffect(measure)
  useLayoutEffect(() => {
    if (!bar.current) return
    const observer = new ResizeObserver(() => latest.current())
    observer.observe(bar.current)
    return () => observer.disconnect()
  }, [])
  return folded
}

interface MenuProps {
  readonly label: string
  /** The button's content, for the eye. */
  readonly face: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}

/** A button that shows what is behind it (WAI-ARIA APG, “Disclosure”), until Escape, or until something else is touched. */
function Menu({label, face, class: name = '', children}: MenuProps): VNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  useOutside(menu, isOpen, () => setOpen(false))
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setOpen(false)
    menu.current?.querySelector('button')?.focus()
  }
  const onFocusOut = ({relatedTarget, currentTarget}: TargetedFocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return (
    <div class={`menu ${name}`} ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="action"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div class="menu-list" id={id} role="group" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  )
}

/** Do something when something else is touched: in a frame too, which takes the focus of the window. */
function useOutside(inside: {readonly current: HTMLElement | null}, isOpen: boolean, onOutside: () => void): void {
  useEffect(() => {
    if (!isOpen) return
    const outside = new AbortController()
    const onPointer = ({target}: PointerEvent) => {
      if (target instanceof Node && !inside.current?.contains(target)) onOutside()
    }
    document.addEventListener('pointerdown', onPointer, {signal: outside.signal})
    window.addEventListener('blur', onOutside, {signal: outside.signal})
    return () => outside.abort()
  }, [isOpen])
}
