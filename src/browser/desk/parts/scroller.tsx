import type {ComponentChildren, VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {rememberScroll, scrollOf} from '../frame/scroll-memory.js'

/** A region that scrolls, and begins where it was scrolled to when its place was last seen. */
export function Scroller({
  place,
  label,
  class: extra = '',
  children,
}: {
  readonly place: string
  readonly label: string
  readonly class?: string
  readonly children: ComponentChildren
}): VNode {
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => scroller.current?.scrollTo(0, scrollOf(place)), [place])
  return (
    <div
      class={`scroller ${extra}`.trim()}
      tabIndex={0}
      role="region"
      aria-label={label}
      ref={scroller}
      onScroll={event => rememberScroll(place, event.currentTarget.scrollTop)}
    >
      {children}
    </div>
  )
}
