import type {SpokenMessage} from '../../model/message.js'
import {mask, printable} from '../mask.js'

const widthColumns = 100
const marginColumns = 24

/** A piece of the source line and the marks below it. */
export interface Excerpt {
  readonly line: string
  readonly marks: string
}

/**
 * The line that a message points at, cut around the place where it is long, with carets under what is meant. Columns
 * are UTF-16 units as in the message; carets count characters, wide ones as one.
 */
export function excerptOf(message: SpokenMessage): Excerpt | undefined {
  const {excerpt, column = 1, line, endLine, endColumn} = message
  if (excerpt === undefined || excerpt.trim() === '') return undefined
  const last = endLine === line && endColumn !== undefined ? Math.max(endColumn, column + 1) : column + 1
  const to = Math.min(
    endLine !== undefined && line !== undefined && endLine > line ? excerpt.length + 1 : last,
    excerpt.length + 1,
  )
  const start = column > widthColumns - marginColumns ? column - 1 - marginColumns : 0
  const shown = excerpt.slice(start, start + widthColumns)
  const before = start > 0 ? '…' : ''
  const after = start + widthColumns < excerpt.length ? '…' : ''
  const indent = [...excerpt.slice(start, column - 1)].length + before.length
  const length = [...excerpt.slice(column - 1, Math.min(to - 1, start + widthColumns))].length
  return {
    line: before + printable(mask(shown)) + after,
    marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, length)),
  }
}
