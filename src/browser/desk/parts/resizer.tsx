import type {TargetedKeyboardEvent, TargetedPointerEvent, VNode} from 'preact'
import {panelLimits, sizes} from '../store/sizes.js'

const keyStepPx = 24

/** The border of a side panel: drag it, or move it by the arrows (WAI-ARIA APG, “Window splitter”). */
export function Resizer({label, panel}: {readonly label: string; readonly panel: 'list' | 'aside'}): VNode {
  const width = panel === 'list' ? 'listPx' : 'asidePx'
  const px = sizes.value[width]
  const sign = panel === 'list' ? 1 : -1
  const resize = (wanted: number) => {
    const {least, most} = panelLimits
    sizes.value = {...sizes.value, [width]: Math.round(Math.min(most, Math.max(least, wanted)))}
  }
  const onKeyDown = ({key}: TargetedKeyboardEvent<HTMLElement>) => {
    if (key === 'ArrowLeft') resize(px - sign * keyStepPx)
    if (key === 'ArrowRight') resize(px + sign * keyStepPx)
  }
  return (
    <div
      class={`resizer ${panel === 'list' ? 'left' : 'right'}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={panel}
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
