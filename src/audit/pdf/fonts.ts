import {latin1, latin1Bytes} from '../../model/bytes.js'
import {own} from '../../model/own.js'
import {dictionaryOf, nameIn, type Dictionary, type PdfObjects} from './objects.js'
import {ValueReader, type PdfValue} from './values.js'

/** Makes text of the bytes that a page shows in a font; undefined where nothing says what they mean. */
export type FontText = (bytes: string) => string | undefined

/** Fonts by their names in a page's resources. */
export type Fonts = ReadonlyMap<string, FontText>

/** The fonts of a file, each read once, on however many pages it stands. */
export class FileFonts {
  readonly #known = new Map<Dictionary, FontText>()

  constructor(readonly objects: PdfObjects) {}

  /** The fonts of a resources dictionary. */
  of(resources: Dictionary): Fonts {
    const entries = this.objects.dictionary(resources.get('Font'))
    return new Map([...entries].map(([name, value]) => [name, this.#textOf(this.objects.dictionary(value))]))
  }

  #textOf(font: Dictionary): FontText {
    const known = this.#known.get(font) ?? fontText(font, this.objects)
    this.#known.set(font, known)
    return known
  }
}

function fontText(font: Dictionary, objects: PdfObjects): FontText {
  const mapping = objects.object(font.get('ToUnicode'))
  const stream = mapping && objects.decode(mapping)
  const isComposite = nameIn(font, 'Subtype') === 'Type0'
  if (stream) return mapped(latin1(stream.bytes), isComposite ? 2 : 1)
  if (isComposite) return () => undefined
  const names = differences(font, objects)
  return bytes => [...bytes].map(sign => names.get(sign.charCodeAt(0)) ?? western(sign)).join('')
}

const western = (sign: string): string => new TextDecoder('windows-1252').decode(Uint8Array.of(sign.charCodeAt(0)))

/** A ToUnicode map (ISO 32000-2, 9.10.3; Adobe Technical Note 5014). */
function mapped(source: string, usual: number): FontText {
  const texts = new Map<string, string>()
  const lengths = new Set<number>()
  const values = new ValueReader(source)
  let before: PdfValue[] = []
  for (let value = values.next(); value; value = values.next()) {
    if (value.type !== 'word') {
      before.push(value)
      continue
    }
    if (value.word === 'endcodespacerange')
      for (const one of before) if (one.type === 'string') lengths.add(one.bytes.length)
    if (value.word === 'endbfchar') addSingles(before, texts)
    if (value.word === 'endbfrange') addRanges(before, texts)
    before = []
  }
  const sizes = [...lengths].toSorted((a, b) => b - a)
  return bytes => readCodes(bytes, texts, sizes.length > 0 ? sizes : [usual])
}

function readCodes(bytes: string, texts: ReadonlyMap<string, string>, sizes: readonly number[]): string {
  const least = Math.max(sizes.at(-1) ?? 1, 1)
  let text = ''
  for (let at = 0; at < bytes.length;) {
    let [found, end]: [string | undefined, number] = [undefined, at + least]
    for (let place = 0; found === undefined && place < sizes.length; place++) {
      const size = sizes[place] ?? 1
      found = texts.get(bytes.slice(at, at + size))
      if (found !== undefined) end = at + Math.max(size, 1)
    }
    text += found ?? ''
    at = end
  }
  return text
}

function addSingles(values: readonly PdfValue[], texts: Map<string, string>): void {
  for (let at = 0; at + 1 < values.length; at += 2) {
    const [code, text] = [values[at], values[at + 1]]
    if (code?.type === 'string' && text?.type === 'string') texts.set(code.bytes, wide(text.bytes))
  }
}

function addRanges(values: readonly PdfValue[], texts: Map<string, string>): void {
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [from, to, text] = [values[at], values[at + 1], values[at + 2]]
    if (from?.type !== 'string' || to?.type !== 'string') continue
    const [first, last, size] = [codeOf(from.bytes), codeOf(to.bytes), from.bytes.length]
    for (let code = first; code <= Math.min(last, first + 0xffff); code++) {
      const one = text?.type === 'array' ? text.values[code - first] : text
      if (one?.type !== 'string') continue
      texts.set(bytesFor(code, size), wide(text === one ? raised(one.bytes, code - first) : one.bytes))
    }
  }
}

const codeOf = (bytes: string): number => [...bytes].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0)
const bytesFor = (code: number, size: number): string =>
  Array.from({length: size}, (_, place) =>
    String.fromCharCode(Math.floor(code / 256 ** (size - 1 - place)) & 255),
  ).join('')

/** The last character of a range grows with its code. */
const raised = (bytes: string, by: number): string =>
  bytes.length < 2 ? bytes : bytes.slice(0, -2) + bytesFor((codeOf(bytes.slice(-2)) + by) & 0xffff, 2)

const utf16 = new TextDecoder('utf-16be')
const wide = (bytes: string): string => utf16.decode(latin1Bytes(bytes))

/** Meaning of the codes of a simple font by the names of their glyphs, as far as these say it themselves. */
function differences(font: Dictionary, objects: PdfObjects): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let code = 0
  for (const value of objects.list(dictionaryOf(objects.resolve(font.get('Encoding'))).get('Differences'))) {
    if (value.type === 'number') code = value.number
    if (value.type !== 'name') continue
    const text = glyphText(value.name)
    if (text !== undefined) found.set(code, text)
    code++
  }
  return found
}

function glyphText(name: string): string | undefined {
  const hex = /^u(?:ni)?([0-9A-F]{4,6})$/.exec(name)?.[1]
  if (hex !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
  if (/^[A-Za-z]$/.test(name)) return name
  return /^([A-Za-z])(?:acute|grave|circumflex|dieresis|cedilla|tilde|ring|caron)$/.exec(name)?.[1] ?? own(glyphs, name)
}

// prettier-ignore
const glyphs: Readonly<Record<string, string | undefined>> = {
  space: ' ', hyphen: '-', quoteright: '’', quotesingle: "'", period: '.', comma: ',', colon: ':', slash: '/',
  zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
  fi: 'fi', fl: 'fl', ff: 'ff', ffi: 'ffi', ffl: 'ffl', oe: 'œ', OE: 'Œ', ae: 'æ', AE: 'Æ', underscore: '_',
}
