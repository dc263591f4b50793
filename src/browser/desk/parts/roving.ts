import type {TargetedKeyboardEvent} from 'preact'
import {own} from '../../../model/own.js'

const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}
const horizontal = new Set(['ArrowLeft', 'ArrowRight'])

/**
 * Move the focus among what can be chosen inside an element (WAI-ARIA APG, “Roving tabindex”) by the arrows of an axis, Home and End. Gives what
 * has the focus now; undefined where the key was none of ours.
 */
export function rove(event: TargetedKeyboardEvent<HTMLElement>, axis: 'across' | 'down'): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.findIndex(stop => stop === document.activeElement)
  const target = stops[indexAfter(event.key, {at, last: stops.length - 1, axis})]
  if (at < 0 || !target) return undefined
  event.preventDefault()
  target.focus()
  return target
}

interface Place {
  readonly at: number
  readonly last: number
  readonly axis: 'across' | 'down'
}

function indexAfter(key: string, {at, last, axis}: Place): number {
  if (key === 'Home') return 0
  if (key === 'End') return last
  const step = own(steps, key)
  if (step === undefined || horizontal.has(key) !== (axis === 'across')) return -1
  return Math.min(last, Math.max(0, at + step))
}
