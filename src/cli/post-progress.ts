import {monotonicMs} from '../engine/index.js'
import type {ToolLanguage} from '../model/text.js'
import {postWords} from './post-words.js'
import type {Progress} from './progress.js'
import type {Output} from './terminal.js'

const redrawMs = 200
const barColumns = 28
const minuteMs = 60_000

/** A bar with the rate and the time that remains, on a terminal; nothing anywhere else. */
export function postProgressOn(output: Output, language: ToolLanguage, now: () => number = monotonicMs): Progress {
  if (output.isTTY !== true) return {advance: () => {}, clear: () => {}}
  const startedMs = now()
  let drawnMs = -Infinity
  return {
    advance: (done, total) => {
      const nowMs = now()
      if (nowMs - drawnMs < redrawMs && done < total) return
      drawnMs = nowMs
      const full = Math.round((done / Math.max(total, 1)) * barColumns)
      const perMs = done / Math.max(nowMs - startedMs, 1)
      const rate = postWords[language].perMinute(Math.round(perMs * minuteMs), duration((total - done) / perMs))
      output.write(`\r${'█'.repeat(full)}${'░'.repeat(barColumns - full)} ${done}/${total}  ${rate}\u001B[K`)
    },
    clear: () => {
      if (drawnMs > 0) output.write('\r\u001B[K')
    },
  }
}

/** `1:05:09`, `4:30`. */
function duration(timeMs: number): string {
  const seconds = Math.ceil(timeMs / 1000)
  if (!Number.isFinite(seconds)) return '…'
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const parts = [...(hours > 0 ? [hours] : []), minutes, seconds % 60]
  return parts.map((part, index) => (index > 0 ? String(part).padStart(2, '0') : String(part))).join(':')
}
