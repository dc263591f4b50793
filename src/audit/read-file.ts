import {beginsWith, latin1Bytes} from '../model/bytes.js'
import type {Decompress} from '../model/decompress.js'
import {unpackIndex} from '../model/search/pack-index.js'
import {splitPieces} from '../model/search/pieces.js'
import type {Text} from '../model/text.js'
import {readTar, readZip} from './archives.js'
import {base64In, type FoundBase64} from './base64.js'
import {isMarkup, readMarkup} from './markup.js'
import {unpack, type Mapped, type Part, type Passage, type Reader, type Reading, type Spare} from './passage.js'
import {readPdf} from './pdf/read-pdf.js'
import {pngSign, readBare, readJpeg, readPng} from './pictures.js'
import {decodeBytes, Pieces, readingsOf} from './readings.js'

/** Files inside files that are followed. */
const mostDepth = 8
/** Most bytes that may come out of one file in all. */
const mostBytes = 400_000_000

/**
 * Every text in a file of the public tree, by all ways of reading it that we know; and what could not be read.
 *
 * @param spare Leaves out what need not be read again.
 */
export function* readFile(path: string, bytes: Uint8Array, decompress: Decompress, spare?: Spare): Generator<Reading> {
  yield* textReadings({status: 'read', inner: [], text: path})
  yield* readPart({name: path, bytes, inner: []}, {decompress, spare, budget: {left: mostBytes}, depth: 0})
}

const why = {
  deep: {en: 'files nested more than eight deep', fr: 'des fichiers dans des fichiers, sur plus de huit niveaux'},
  large: {en: 'content that is damaged, or too large', fr: 'un contenu endommagé, ou trop grand'},
  zstd: {
    en: 'Zstandard data that is damaged, or that this version of Node cannot read (22.15 can)',
    fr: 'du Zstandard, endommagé ou que cette version de Node ne sait pas lire (il faut Node 22.15)',
  },
  format: {en: 'archive of an unsupported kind', fr: "une archive d'un format non pris en charge"},
} satisfies Readonly<Record<string, Text>>

function* readPart(part: Part, {depth, ...can}: Omit<Reader, 'read'> & {readonly depth: number}): Generator<Reading> {
  if (depth > mostDepth) return yield {status: 'unread', inner: part.inner, why: why.deep}
  if (depth > 0) yield* textReadings({status: 'read', inner: part.inner, text: part.name})
  const reader: Reader = {...can, read: inner => readPart(inner, {...can, depth: depth + 1})}
  yield* formatOf(part)(part, reader)
}

type Format = (part: Part, reader: Reader) => Iterable<Reading>

/** By their first bytes, whatever they are called; Brotli and the search's index have none, and go by their names. */
function formatOf({name, bytes}: Part): Format {
  const found = signs.find(({sign, from = 0}) => beginsWith(bytes, sign, from))
  if (found) return found.format
  if (/\.br$/i.test(name)) return compressed('brotli')
  if (/(?:^|\/)search\/[^/]*\.bin$/.test(name)) return readIndex
  if (hasPdfSign(bytes.subarray(0, 1024))) return readPdf
  return readText
}

const pdfSign = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Whether `%PDF-` stands in bytes; the parts of a page are many, and most hold no percent sign. */
function hasPdfSign(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x25); at !== -1; at = bytes.indexOf(0x25, at + 1))
    if (beginsWith(bytes, pdfSign, at)) return true
  return false
}

const compressed =
  (kind: 'gzip' | 'brotli' | 'zstd'): Format =>
  (part, reader) => {
    const bytes = unpack(reader, kind, part.bytes)
    if (bytes) return reader.read({...part, name: part.name.replace(/\.(?:gz|br|zst)$/i, ''), bytes})
    return [{status: 'unread', inner: part.inner, why: kind === 'zstd' ? why.zstd : why.large}]
  }

/** Fonts are the house's own: their outlines say nothing, and every page may have some. */
const silent: Format = () => []

const unknown: Format = ({inner}) => [{status: 'unread', inner, why: why.format}]

const signs: readonly {readonly sign: readonly number[]; readonly from?: number; readonly format: Format}[] = [
  {sign: [0x1f, 0x8b], format: compressed('gzip')},
  {sign: [0x28, 0xb5, 0x2f, 0xfd], format: compressed('zstd')},
  {sign: [0x50, 0x4b, 0x03, 0x04], format: readZip},
  {sign: [0x77, 0x4f, 0x46, 0x46], format: silent}, // WOFF
  {sign: [0x77, 0x4f, 0x46, 0x32], format: silent}, // WOFF 2
  {sign: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], format: unknown}, // 7z
  {sign: [0x52, 0x61, 0x72, 0x21], format: unknown}, // RAR
  {sign: [0xfd, 0x37, 0x7a, 0x58, 0x5a], format: unknown}, // xz
  {sign: [0x42, 0x5a, 0x68], format: unknown}, // bzip2
  {sign: [0x1f, 0x9d], format: unknown}, // compress
  {sign: pngSign, format: readPng},
  {sign: [0xff, 0xd8, 0xff], format: readJpeg},
  {sign: [0x75, 0x73, 0x74, 0x61, 0x72], from: 257, format: readTar}, // ustar
]

/** The rows of a search index as JSON, then its words; where they stand in notes is left out. */
function* readIndex(part: Part, reader: Reader): Generator<Reading> {
  const pieces = splitPieces(part.bytes)?.map(piece => unpack(reader, 'deflate-raw', piece))
  const packed = pieces?.flatMap(piece => piece ?? [])
  if (!packed || packed.length < (pieces?.length ?? 0))
    return yield {status: 'unread', inner: part.inner, why: why.large}
  const index = indexIn(packed)
  if (!index) {
    for (const bytes of packed) yield* readText({...part, bytes}, reader)
    return
  }
  for (const [number, row] of index.rows.entries())
    yield* textReadings({
      status: 'read',
      inner: [...part.inner, `row ${number + 1}`],
      text: JSON.stringify(row, null, 1),
    })
  yield {status: 'read', inner: [...part.inner, 'words'], text: index.terms.join('\n')}
}

/** Nothing where the bytes are no index. */
function indexIn(
  pieces: readonly Uint8Array[],
): {readonly rows: readonly unknown[]; readonly terms: readonly string[]} | undefined {
  try {
    const {rows, postings} = unpackIndex(pieces.map(upToNumbers))
    return {rows: [...rows], terms: postings.map(({term}) => term)}
  } catch {
    return undefined
  }
}

/** The strings of JSON that may hold markup or files; undefined where the text is no JSON. */
function stringsOf(text: string): readonly string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  const found: string[] = []
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && /[<&]|[\w+/]{24}/.test(value)) found.push(value)
    })
    return found
  } catch {
    return undefined
  }
}

function* readText(part: Part, reader: Reader): Generator<Reading> {
  const {bytes, inner} = part
  if (isBinary(bytes)) for (const bare of readBare(part)) yield* textReadings(bare)
  const source = wide(bytes) ?? decodeBytes(bytes)
  const {text, at} = reader.spare?.rest(source) ?? {text: source, at: (offset: number) => offset}
  const files = base64In(text)
  const read = withoutFiles(text, files)
  const passage: Passage = {status: 'read', inner, text: read.text, at: offset => at(read.at(offset)), source}
  const strings = stringsOf(text)
  yield* strings ? readingsOf(passage) : textReadings(passage)
  yield* embedded(part, {text: source, files: files.map(({found, index}) => ({found, index: at(index)}))}, reader)
  const isEscaped = text.includes('\\/')
  for (const value of strings ?? []) {
    yield* textReadings({status: 'read', inner, text: value})
    if (isEscaped) yield* embedded(part, {text: value, files: base64In(value)}, reader)
  }
}

/** Text of two bytes a character, if its first bytes say that it is. */
function wide(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  return beginsWith(bytes, [0xfe, 0xff]) ? new TextDecoder('utf-16be').decode(bytes) : undefined
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0)

/** Files in a text: Base64, in lines or whole, and `data:` addresses. */
function* embedded(
  {inner}: Part,
  {text, files}: {readonly text: string; readonly files: readonly FoundBase64[]},
  reader: Reader,
): Generator<Reading> {
  let [line, next] = [1, text.indexOf('\n')]
  for (const {found, index} of files) {
    for (; next !== -1 && next < index; next = text.indexOf('\n', next + 1)) line++
    if (reader.spare?.isKnown(found)) continue
    const bytes = decodeBase64(found)
    if (bytes && reader.budget.left > 0)
      yield* reader.read({name: 'Base64', bytes, inner: [...inner, `Base64, line ${line}`]})
  }
}

/** The text without long files in it, which are read by themselves: a page has hundreds of kilobytes of them. */
function withoutFiles(text: string, files: readonly FoundBase64[]): Mapped {
  const pieces = new Pieces()
  let end = 0
  for (const {found, index} of files) {
    if (found.length < leastOfFile) continue
    pieces.add(text.slice(end, index), end)
    end = index + found.length
  }
  pieces.add(text.slice(end), end)
  return pieces.mapped()
}

const leastOfFile = 2000

function decodeBase64(text: string): Uint8Array | undefined {
  const plain = text
    .replaceAll(/%2B/gi, '+')
    .replaceAll(/%2F/gi, '/')
    .replaceAll(/\s|=|%3D/gi, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  // One sign too many is of what follows.
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain
  try {
    return latin1Bytes(atob(whole))
  } catch {
    return undefined
  }
}

/** A text as it stands and decoded; where it is markup, without its tags too; and the same of markup in it. */
function* textReadings(passage: Passage, depth = 0): Generator<Passage> {
  let isRead = depth >= 3
  for (const reading of readingsOf(passage)) {
    yield reading
    if (isRead || !isMarkup(reading.text)) continue
    yield* markupReadings(reading, depth)
    isRead = true
  }
}

function* markupReadings(passage: Passage, depth: number): Generator<Passage> {
  const outer = passage.at ?? (offset => offset)
  const {bare, lines, apart, hidden} = readMarkup(passage.text)
  const inLines = lines()
  // What still is markup is read once more, and once is enough.
  const texts = isMarkup(inLines.text) ? [inLines] : [bare(), inLines, apart()]
  for (const {text, at} of texts) yield* textReadings({...passage, text, at: offset => outer(at(offset))}, depth + 1)
  for (const {text, from} of hidden) yield* textReadings({...passage, text, at: () => outer(from)}, depth + 1)
}

/** A piece of an index without its numbers. */
function upToNumbers(piece: Uint8Array): Uint8Array {
  const end = piece.indexOf(newline, piece.indexOf(newline) + 1) + 1
  return end === 0 ? piece : piece.subarray(0, end)
}

const newline = 10
