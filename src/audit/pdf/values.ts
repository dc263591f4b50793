import {latin1Bytes} from '../../model/bytes.js'
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
const blank = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y
const numberSign = /[+-]?(?:\d+\.?\d*|\.\d+)/y
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const hexString = /<([^>]*)>/y

/** An operator of a page's content, and its operands (ISO 32000-2, 7.8.2). */
export interface Operation {
  readonly operator: string
  readonly operands: readonly PdfValue[]
}

/** The operations of a page's content, in order. Whoever runs it may move `values.at` on between two. */
export function* operationsIn(values: ValueReader): Generator<Operation> {
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
    this.at = from
  }

  /** The next value; nothing at the end. */
  next(depth = 0): PdfValue | undefined {
    this.#take(blank)
    if (this.at >= this.source.length) return undefined
    const two = this.source.slice(this.at, this.at + 2)
    if (two === '<<') return this.#dictionary(depth)
    const sign = two.charAt(0)
    if (sign === '(') return this.#string()
    if (sign === '<') return this.#hex()
    if (sign === '[') return this.#array(depth)
    if (sign === '/') return this.#name()
    return this.#plain()
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at += found[0].length
    return found ?? undefined
  }

  #plain(): PdfValue {
    const ref = this.#take(reference)
    if (ref) return {type: 'reference', number: Number(ref[1])}
    const number = this.#take(numberSign)
    if (number) return {type: 'number', number: Number(number[0])}
    const word = this.#take(regular)
    if (word) return {type: 'word', word: word[0]}
    return {type: 'word', word: this.source.charAt(this.at++)}
  }

  #name(): PdfValue {
    this.at++
    const name = this.#take(regular)?.[0] ?? ''
    return {type: 'name', name: name.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => byte(hex))}
  }

  #hex(): PdfValue {
    const digits = (this.#take(hexString)?.[1] ?? (this.at++, '')).replaceAll(/[^0-9a-f]+/gi, '')
    let bytes = ''
    // A figure that is missing at the end is 0 (7.3.4.3).
    for (let at = 0; at < digits.length; at += 2) bytes += byte(digits.slice(at, at + 2).padEnd(2, '0'))
    return {type: 'string', bytes}
  }

  #string(): PdfValue {
    const {source} = this
    let [depth, end] = [1, this.at + 1]
    for (; end < source.length; end++) {
      const sign = source.charAt(end)
      if (sign === '\\') end++
      else if (sign === '(') depth++
      else if (sign === ')' && --depth === 0) break
    }
    const inner = source.slice(this.at + 1, end)
    this.at = end + 1
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
      this.#take(blank)
      if (this.source.startsWith('>>', this.at)) {
        this.at += 2
        break
      }
      const key = this.next(depth + 1)
      if (!key) break
      if (key.type !== 'name') continue
      this.#take(blank)
      if (this.source.startsWith('>>', this.at)) continue
      const value = this.next(depth + 1)
      if (value) entries.set(key.name, value)
    }
    return {type: 'dictionary', entries}
  }
}

const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
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
