import {useEffect, useRef} from 'preact/hooks'

interface Room {
  readonly current: HTMLElement | null
}

/** Do something whenever the room around something is wider or narrower, or is to be filled otherwise; not at first. */
export function useRoom(room: Room, filling: string, onChange: () => void): void {
  const latest = useRef(onChange)
  latest.current = onChange
  const filled = useRef(filling)
  useEffect(() => {
    if (filled.current !== filling) latest.current()
    filled.current = filling
  }, [filling])
  useEffect(() => {
    if (!room.current) return
    let width = room.current.clientWidth
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? width)
      if (Math.abs(next - width) > 1) latest.current()
      width = next
    })
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
}
