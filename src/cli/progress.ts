import {monotonicMs} from '../engine/index.js'
import type {Output} from './terminal.js'

const quietMs = 1000
const redrawMs = 80
const barColumns = 28

/** A progress bar, on a terminal and after a second only. */
export interface Progress {
  readonly advance: (done: number, total: number) => void
  /** Remove the bar. */
  readonly clear: () => void
}

/** A bar on `output`. */
export function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return {advance: () => {}, clear: () => {}}
  const startedMs = monotonicMs()
  let drawnMs = 0
  return {
    advance: (done, total) => {
      const nowMs = monotonicMs()
      if (nowMs - startedMs < quietMs || nowMs - drawnMs < redrawMs) return
      drawnMs = nowMs
      const full = Math.round((done / Math.max(total, 1)) * barColumns)
      output.write(`\r${'█'.repeat(full)}${'░'.repeat(barColumns - full)} ${done}/${total}`)
    },
    clear: () => {
      if (drawnMs > 0) output.write('\r\u001B[K')
    },
  }
}
