import {monotonicMs} from '../engine/index.js'
import type {ToolLanguage} from '../model/text.js'
import {postWords} from './post-words.js'
import type {Progress} from './progress.js'
import type {Output} from './terminal.js'

const redrawMs = 200
const mostBarColumns = 28
/** Narrower bars are left out. */
const leastBarColumns = 8
const usualColumns = 80
const minuteMs = 60_000

/** A progress bar with rate and remaining time, on a terminal only. */
export function postProgressOn(output: Output, language: ToolLanguage): Progress {
  if (output.isTTY !== true) return {advance: () => {}, clear: () => {}}
  let startedMs: number | undefined
  let drawnMs = -Infinity
  return {
    advance: (done, total) => {
      const nowMs = monotonicMs()
      startedMs ??= nowMs
      if (nowMs - drawnMs < redrawMs && done < total) return
      drawnMs = nowMs
      const perMs = done / Math.max(nowMs - startedMs, 1)
      const rate = postWords[language].perMinute(Math.round(perMs * minuteMs), duration((total - done) / perMs))
      const count = `${done}/${total}  ${rate}`
      const room = (output.columns ?? usualColumns) - count.length - 2
      output.write(`\r${bar(done / Math.max(total, 1), room)}${count}\u001B[K`)
    },
    clear: () => {
      if (startedMs !== undefined) output.write('\r\u001B[K')
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

/** `1:05:09`, `4:30`. */
function duration(timeMs: number): string {
  const seconds = Math.ceil(timeMs / 1000)
  if (!Number.isFinite(seconds)) return '…'
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const parts = [...(hours > 0 ? [hours] : []), minutes, seconds % 60]
  return parts.map((part, index) => (index > 0 ? String(part).padStart(2, '0') : String(part))).join(':')
}
