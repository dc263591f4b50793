import type {TargetedKeyboardEvent, TargetedPointerEvent, VNode} from 'preact'
import {panelLimits} from '../store/sizes.js'

const keyStepPx = 24

/** The border of a side panel: drag it, or move it by the arrows (WAI-ARIA APG, “Window splitter”). */
export function Resizer({
  label,
  controls,
  px,
  side,
  onResize,
}: {
  readonly label: string
  readonly controls: string
  readonly px: number
  /** Where the panel is. */
  readonly side: 'left' | 'right'
  readonly onResize: (px: number) => void
}): VNode {
  const sign = side === 'left' ? 1 : -1
  const resize = (wanted: number) =>
    onResize(Math.round(Math.min(panelLimits.most, Math.max(panelLimits.least, wanted))))
  const onKeyDown = ({key}: TargetedKeyboardEvent<HTMLElement>) => {
    if (key === 'ArrowLeft') resize(px - sign * keyStepPx)
    if (key === 'ArrowRight') resize(px + sign * keyStepPx)
  }
  return (
    <div
      class={`resizer ${side}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={px}
      aria-valuemin={panelLimits.least}
      aria-valuemax={panelLimits.most}
      onKeyDown={onKeyDown}
      onPointerDown={event => drag(event, moved => resize(px + sign * moved))}
    />
  )
}

/** Follow the pointer until it is let go; says how far it went, in pixels. */
function drag(event: TargetedPointerEvent<HTMLElement>, onMove: (movedPx: number) => void): void {
  const handle = event.currentTarget
  const start = event.clientX
  handle.setPointerCapture(event.pointerId)
  const move = ({clientX}: PointerEvent) => onMove(clientX - start)
  handle.addEventListener('pointermove', move)
  handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {once: true})
}
