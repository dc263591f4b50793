import type {ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent, VNode} from 'preact'
import {useEffect, useId, useRef, useState} from 'preact/hooks'

interface MenuProps {
  readonly label: string
  /** The button's content, for the eye. */
  readonly face: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}

/** A button that shows what is behind it (WAI-ARIA APG, “Disclosure”), until Escape, or until something else is touched. */
export function Menu({label, face, class: name = '', children}: MenuProps): VNode {
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
