/** So many characters, or a little more, are given at once. */
const pieceLength = 1 << 16

/** Tables within tables that are gone through entry by entry: a site's files are the third. */
const mostLevels = 3

/**
 * The JSON of plain data in pieces, together as `JSON.stringify` has it: what says where ten thousand notes stand has many megabytes, and
 * is held as data already.
 */
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
  if (levels === 0 || typeof data !== 'object' || data === null) yield textOf(data)
  else if (Array.isArray(data)) yield* listParts(data, levels - 1)
  else yield* tableParts(data, levels - 1)
}

function* listParts(list: readonly unknown[], levels: number): Iterable<string> {
  yield '['
  for (const [index, entry] of list.entries()) {
    if (index > 0) yield ','
    yield* partsOf(entry, levels)
  }
  yield ']'
}

function* tableParts(table: object, levels: number): Iterable<string> {
  yield '{'
  let gap = ''
  for (const [key, entry] of Object.entries(table)) {
    if (entry === undefined) continue
    yield `${gap}${JSON.stringify(key)}:`
    yield* partsOf(entry, levels)
    gap = ','
  }
  yield '}'
}

/** Nothing is `null` in a list, and absent from a table. */
const textOf = (data: unknown): string => JSON.stringify(data) ?? 'null'
