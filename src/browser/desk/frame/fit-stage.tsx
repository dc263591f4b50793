import type {ComponentChildren, VNode} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'

/** Room for a frame of a given width, or as wide as the room: where there is less, what is in it is scaled down; never up. */
export function FitStage({
  widthPx,
  children,
  onScale,
}: {
  readonly widthPx?: number | undefined
  readonly children: ComponentChildren
  readonly onScale?: (scale: number) => void
}): VNode {
  const room = useRef<HTMLDivElement>(null)
  const [{width, height}, setSize] = useState({width: 0, height: 0})
  useEffect(() => {
    if (!room.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({width: entry.contentRect.width, height: entry.contentRect.height})
    })
    observer.observe(room.current)
    return () => observer.disconnect()
  }, [])
  const wanted = widthPx ?? width
  const scale = width > 0 ? Math.min(1, width / wanted) : 1
  useEffect(() => onScale?.(scale), [scale])
  const style = {
    width: `${wanted}px`,
    height: `${height / scale}px`,
    transform: scale < 1 ? `scale(${scale})` : 'none',
    left: `${Math.max(0, (width - wanted * scale) / 2)}px`,
  }
  return (
    <div class="stage" ref={room}>
      <div class="fitted" style={style}>
        {width > 0 && children}
      </div>
    </div>
  )
}
