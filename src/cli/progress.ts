import {monotonicMs} from '../engine/context/environment.js'
import type {Output} from './session.js'

const redrawMs = 100
const mostBarColumns = 28
/** Narrower bars are left out. */
const leastBarColumns = 8
const usualColumns = 80

/** A progress bar, on a terminal only. */
export interface Progress {
  readonly advance: (done: number, total: number) => void
  /** Remove the bar. */
  readonly clear: () => void
}

/** Words behind the numbers of a bar; `tookMs` since the first of them. */
export type Pace = (done: number, total: number, tookMs: number) => string

/** A bar on `output`, once `quietMs` are over. */
export function progressOn(output: Output, quietMs = 1000, pace: Pace = () => ''): Progress {
  if (output.isTTY !== true) return {advance: () => {}, clear: () => {}}
  const openedMs = monotonicMs()
  let [startedMs, drawnMs]: (number | undefined)[] = []
  return {
    advance: (done, total) => {
      const nowMs = monotonicMs()
      startedMs ??= nowMs
      if (nowMs - openedMs < quietMs || (nowMs - (drawnMs ?? -Infinity) < redrawMs && done < total)) return
      drawnMs = nowMs
      const count = `${done}/${total}${pace(done, total, nowMs - startedMs)}`
      const room = (output.columns ?? usualColumns) - count.length - 2
      output.write(`\r${bar(done / Math.max(total, 1), room)}${count}\u001B[K`)
    },
    clear: () => {
      if (drawnMs !== undefined) output.write('\r\u001B[K')
    },
  }
}

/** The bar, if the line has room: one that wraps cannot be redrawn. */
function bar(share: number, room: number): string {
  const columns = Math.min(room, mostBarColumns)
  if (columns < leastBarColumns) return ''
  const full = Math.round(share * columns)
  return `${'█'.repeat(full)}${'░'.repeat(columns - full)} `
}
