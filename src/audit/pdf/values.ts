import {fromHex, latin1, latin1Bytes} from '../../model/bytes.js'
import {own} from '../../model/own.js'

/** A value as PDF writes it (ISO 32000-2, 7.3). Strings are bytes, each a character. */
export type PdfValue =
  | {readonly type: 'number'; readonly number: number}
  | {readonly type: 'string'; readonly bytes: string}
  | {readonly type: 'name'; readonly name: string}
  | {readonly type: 'word'; readonly word: string}
  | {readonly type: 'array'; readonly values: readonly PdfValue[]}
  | {readonly type: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue>}
  | {readonly type: 'reference'; readonly number: number}

const mostNesting = 60

/** Kinds of characters (7.2.3), by code; all others are of words, as 0 is. */
const [blank, delimiter, digit] = [1, 2, 3]
const signs = {[blank]: '\0\t\n\f\r ', [delimiter]: '()<>[]{}/%', [digit]: '0123456789'}
const kinds = Uint8Array.from({length: 256}, (_, code) =>
  Number(Object.entries(signs).find(([, own]) => own.includes(String.fromCharCode(code)))?.[0] ?? 0),
)

const codeOf = (sign: string): number => sign.charCodeAt(0)
/** The first signs of values, and others that tell what follows, by code. */
const [less, parenthesis, slash, bracket] = ['<', '(', '/', '['].map(codeOf)
const [remark, plus, minus, point, escape, closing, zero = 0] = [...'%+-.\\)0'].map(codeOf)

/** Figures, with a point among them, of a number that is a quotient of two whole ones which a double holds. */
const mostFigures = 15
const tens = Array.from({length: mostFigures}, (_, zeros) => 10 ** zeros)

/** The operations of a page's content (ISO 32000-2, 7.8.2): operators with their operands, in order. Whoever runs it may move `values.at` on between two. */
export function* operationsIn(
  values: ValueReader,
): Generator<{readonly operator: string; readonly operands: readonly PdfValue[]}> {
  let operands: PdfValue[] = []
  for (let value = values.next(); value; value = values.next()) {
    if (value.type === 'word') {
      yield {operator: value.word, operands}
      operands = []
    } else operands.push(value)
  }
}

/** Reads values one after the other; whatever is wrong is passed over. */
export class ValueReader {
  at: number
  constructor(
    readonly source: string,
    from = 0,
  ) {
    // An offset in a damaged file may be anything.
    this.at = Math.max(0, from)
  }

  /** The next value; nothing at the end. */
  next(depth = 0): PdfValue | undefined {
    this.#passBlank()
    const {source, at} = this
    if (at >= source.length) return undefined
    const code = source.charCodeAt(at)
    if (kinds[code] !== delimiter) return this.#plain()
    if (code === parenthesis) return this.#string()
    if (code === slash) return this.#name()
    if (code === bracket) return this.#array(depth)
    if (code === less) return source.charCodeAt(at + 1) === less ? this.#dictionary(depth) : this.#hex()
    return this.#plain()
  }

  /** The end of characters of one kind from a place on. */
  #endOf(kind: number, from: number): number {
    let at = from
    while (kinds[this.source.charCodeAt(at)] === kind) at++
    return at
  }

  /** Pass over blanks and remarks. */
  #passBlank(): void {
    const {source} = this
    this.at = this.#endOf(blank, this.at)
    while (source.charCodeAt(this.at) === remark) {
      while (this.at < source.length && !/[\r\n]/.test(source.charAt(this.at))) this.at++
      this.at = this.#endOf(blank, this.at)
    }
  }

  #plain(): PdfValue {
    const code = this.source.charCodeAt(this.at)
    const isNumber = kinds[code] === digit || code === plus || code === minus || code === point
    const found = isNumber ? this.#number() : undefined
    if (found) return found
    return {type: 'word', word: this.#regular() || this.source.charAt(this.at++)}
  }

  /** A number, or a reference that begins with one. */
  #number(): PdfValue | undefined {
    const {source, at: from} = this
    const sign = source.charCodeAt(from)
    const start = sign === plus || sign === minus ? from + 1 : from
    let [figures, end] = [0, start]
    for (; kinds[source.charCodeAt(end)] === digit; end++) figures = figures * 10 + source.charCodeAt(end) - zero
    const whole = end
    if (source.charCodeAt(whole) === point)
      for (end++; kinds[source.charCodeAt(end)] === digit; end++) figures = figures * 10 + source.charCodeAt(end) - zero
    if (whole === start && end <= whole + 1) return undefined
    // Two whole numbers that a double holds give the number nearest to their quotient, as reading the text would.
    const size = figures / (tens[end - whole - 1] ?? 1)
    const number = end - start > mostFigures ? Number(source.slice(from, end)) : sign === minus ? -size : size
    const reference = start === from && end > from ? this.#endOfReference(whole) : -1
    this.at = reference === -1 ? end : reference
    return {type: reference === -1 ? 'number' : 'reference', number}
  }

  /** The end of a reference whose first whole number ends at a place: another follows, and an R; −1 where it is none. */
  #endOfReference(from: number): number {
    if (kinds[this.source.charCodeAt(from)] !== blank) return -1
    const second = this.#endOf(blank, from)
    const end = this.#endOf(digit, second)
    const last = end === second ? end : this.#endOf(blank, end)
    return last > end && this.source.charAt(last) === 'R' && !this.#isRegular(last + 1) ? last + 1 : -1
  }

  /** Characters of a word, or none. */
  #regular(): string {
    const from = this.at
    while (this.#isRegular(this.at)) this.at++
    return this.source.slice(from, this.at)
  }

  #isRegular(at: number): boolean {
    const kind = kinds[this.source.charCodeAt(at)]
    return at < this.source.length && kind !== blank && kind !== delimiter
  }

  #name(): PdfValue {
    this.at++
    const name = this.#regular()
    const isPlain = !name.includes('#')
    return {
      type: 'name',
      name: isPlain ? name : name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => latin1(fromHex(hex))),
    }
  }

  #hex(): PdfValue {
    const end = this.source.indexOf('>', this.at)
    const digits = end === -1 ? '' : this.source.slice(this.at + 1, end).replaceAll(/[^0-9a-f]+/gi, '')
    this.at = Math.max(this.at, end) + 1
    // A figure that is missing at the end is 0 (7.3.4.3).
    return {type: 'string', bytes: latin1(fromHex(digits.length % 2 === 0 ? digits : `${digits}0`))}
  }

  #string(): PdfValue {
    const {source} = this
    let [depth, end] = [1, this.at + 1]
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end)
      if (code === escape) end++
      else if (code === parenthesis) depth++
      else if (code === closing && --depth === 0) break
    }
    const inner = source.slice(this.at + 1, end)
    this.at = end + 1
    if (!inner.includes('\\')) return {type: 'string', bytes: inner}
    return {
      type: 'string',
      bytes: inner.replaceAll(/\\(\r\n|[0-7]{1,3}|[^])/g, (_, escaped: string) => unescaped(escaped)),
    }
  }

  #array(depth: number): PdfValue {
    this.at++
    const values: PdfValue[] = []
    while (depth < mostNesting) {
      const value = this.next(depth + 1)
      if (!value || isWord(value, ']')) break
      values.push(value)
    }
    return {type: 'array', values}
  }

  #dictionary(depth: number): PdfValue {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    while (depth < mostNesting) {
      this.#passBlank()
      if (this.source.startsWith('>>', this.at)) {
        this.at += 2
        break
      }
      const key = this.next(depth + 1)
      if (!key) break
      if (key.type !== 'name') continue
      this.#passBlank()
      if (this.source.startsWith('>>', this.at)) continue
      const value = this.next(depth + 1)
      if (value) entries.set(key.name, value)
    }
    return {type: 'dictionary', entries}
  }
}

const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
  '\r\n': '',
}
const unescaped = (escaped: string): string =>
  /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 255) : (own(controls, escaped) ?? escaped)

/** Whether a value is a certain word. */
export const isWord = (value: PdfValue | undefined, word: string): boolean =>
  value?.type === 'word' && value.word === word

/** A text string (7.9.2.2): UTF-16 or UTF-8 by its first bytes, else nearly Windows-1252. */
export function textOf(bytes: string): string {
  const raw = () => latin1Bytes(bytes)
  if (bytes.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(raw())
  if (bytes.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(raw())
  if (bytes.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder().decode(raw())
  return /^[\t-~]*$/.test(bytes) ? bytes : western.decode(raw())
}

const western = new TextDecoder('windows-1252')
