import {dirname} from 'node:path'
import {attempt} from './error.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {writeWhole} from './write-whole.js'
import {readText} from './open-file.js'

/** Read a state file as JSON; undefined if absent or damaged. */
export function readState(path: string): unknown {
  try {
    return JSON.parse(readText(path)) as unknown
  } catch {
    return undefined
  }
}

/**
 * Write a state file atomically, for its owner alone.
 *
 * @throws {IoError} If it cannot be written.
 */
export const writeState = (path: string, state: unknown): void =>
  attempt('write', path, () => {
    makePrivateFolder(dirname(path))
    writeWhole(path, jsonPieces(state), ownerOnly.file)
  })

/** Approximate length of a piece in characters. */
const pieceLength = 1 << 16

/** Entries of a long list or table that are serialized at once. */
const batchLength = 64

/** Depth to which tables are split; the files of a site are the third level. */
const mostLevels = 3

/** `JSON.stringify` in pieces, for data whose JSON has many megabytes. */
export function* jsonPieces(data: unknown): Iterable<string> {
  let piece = ''
  for (const part of partsOf(data, mostLevels)) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

function* partsOf(data: unknown, levels: number): Iterable<string> {
  if (levels === 0 || typeof data !== 'object' || data === null) yield JSON.stringify(data) ?? 'null'
  else if (Array.isArray(data)) yield* listParts(data, levels - 1)
  else yield* tableParts(data, levels - 1)
}

function* listParts(list: readonly unknown[], levels: number): Iterable<string> {
  const isLong = list.length > batchLength
  const step = isLong ? batchLength : 1
  yield '['
  for (let at = 0; at < list.length; at += step) {
    if (at > 0) yield ','
    if (isLong) yield inside(list.slice(at, at + step))
    else yield* partsOf(list[at], levels)
  }
  yield ']'
}

function* tableParts(table: object, levels: number): Iterable<string> {
  const entries = Object.entries(table).filter(([, entry]) => entry !== undefined)
  const isLong = entries.length > batchLength
  const step = isLong ? batchLength : 1
  yield '{'
  for (let at = 0; at < entries.length; at += step) {
    if (at > 0) yield ','
    const some = entries.slice(at, at + step)
    if (isLong) yield inside(Object.fromEntries(some))
    else
      for (const [key, entry] of some) {
        yield `${JSON.stringify(key)}:`
        yield* partsOf(entry, levels)
      }
  }
  yield '}'
}

/** JSON of a list or a table without its brackets. */
const inside = (data: object): string => JSON.stringify(data).slice(1, -1)
