import type {FontFile} from '#vendor/pdfmake/js/PDFDocument.js'
import {unlessUnread, type Tables} from './tables.js'

/** Characters of a font, and the glyphs that they have by themselves. */
export interface CharacterMap {
  /** 0 if it has none. */
  readonly glyphOf: (codePoint: number) => number
  /** Each character in the order of the file. */
  readonly each: (visit: (codePoint: number, glyph: number) => void) => void
}

/** Characters from `first` to `last`, and the glyph of the first. */
interface Group {
  readonly first: number
  readonly last: number
  readonly glyph: number
}

/** Platforms and encodings whose characters are those of Unicode, the fullest first, as fontkit looks for them. */
const unicode = [...[0x3_000a, 0x0_0006, 0x0_0004], ...[0x3_0001, 0x0_0003, 0x0_0002, 0x0_0001, 0x0_0000]]

/** The map of a font: of the usual kind, read where it stands; of another, as fontkit reads it. */
export const characterMapOf = (tables: Tables, file: FontFile): CharacterMap =>
  unlessUnread(() => readGroups(tables)) ?? {
    glyphOf: codePoint => file._cmapProcessor.lookup(codePoint),
    each: visit => {
      for (const codePoint of file.characterSet) visit(codePoint, file._cmapProcessor.lookup(codePoint))
    },
  }

/**
 * Groups of characters whose glyphs follow on each other; undefined if they are kept in another way.
 *
 * @throws {RangeError} If they cannot be read.
 * @see OpenType 1.9.1, chapter cmap, format 12.
 */
function readGroups(tables: Tables): CharacterMap | undefined {
  const view = tables.view('cmap')
  const at = bestOf(view)
  if (at === undefined || view.getUint16(at) !== 12) return undefined
  const groups = Array.from({length: view.getUint32(at + 12)}, (_, index): Group => {
    const group = at + 16 + index * 12
    return {first: view.getUint32(group), last: view.getUint32(group + 4), glyph: view.getUint32(group + 8)}
  })
  const isAscending = groups.every(
    ({first, last}, index) => first <= last && last <= 0x10ffff && first > (groups[index - 1]?.last ?? -1),
  )
  return isAscending ? mapOf(groups) : undefined
}

function bestOf(view: DataView): number | undefined {
  const records = new Map<number, number>()
  for (let left = view.getUint16(2), at = 4; left > 0; left--, at += 8) {
    const encoding = view.getUint32(at)
    if (!records.has(encoding)) records.set(encoding, view.getUint32(at + 4))
  }
  const found = unicode.find(encoding => records.has(encoding))
  return found === undefined ? undefined : records.get(found)
}

/** Characters up to the arrows are looked up at once: few texts have others. */
const usualCharacters = 0x2200

const mapOf = (groups: readonly Group[]): CharacterMap => {
  const usual = new Uint16Array(usualCharacters)
  for (const {first, last, glyph} of groups)
    for (let codePoint = first; codePoint <= last && codePoint < usualCharacters; codePoint++)
      usual[codePoint] = glyph + codePoint - first
  return {glyphOf: codePoint => usual[codePoint] ?? glyphIn(groups, codePoint), each: each(groups)}
}

function glyphIn(groups: readonly Group[], codePoint: number): number {
  let [low, high] = [0, groups.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const {first, last, glyph} = groups[middle] ?? {first: 0, last: -1, glyph: 0}
    if (codePoint < first) high = middle
    else if (codePoint > last) low = middle + 1
    else return glyph + codePoint - first
  }
  return 0
}

const each =
  (groups: readonly Group[]): CharacterMap['each'] =>
  visit => {
    for (const {first, last, glyph} of groups)
      for (let codePoint = first; codePoint <= last; codePoint++) visit(codePoint, glyph + codePoint - first)
  }
