import {useLayoutEffect, useRef} from 'preact/hooks'

/**
 * A line of choices that scrolls where it has no room for all of them: what is chosen comes to its middle, so that one sees that the
 * line goes on. Scrolls nothing but the line.
 *
 * @param mark Selector of its element in the line.
 */
export function useInSight<E extends HTMLElement>(chosen: string, mark: string): {readonly current: E | null} {
  const line = useRef<E>(null)
  useLayoutEffect(() => {
    const element = line.current?.querySelector(mark)
    const scroller = line.current?.closest<HTMLElement>('.scrolling')
    if (!element || !scroller) return
    const [own, all] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()]
    scroller.scrollLeft += own.left + own.width / 2 - (all.left + all.width / 2)
  }, [chosen, mark])
  return line
}
