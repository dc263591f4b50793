import fc from 'fast-check'
import {expect, it} from 'vitest'
import {isWord, operationsIn, ValueReader, type PdfValue} from '../../../src/audit/pdf/values.js'
import {own} from '../../../src/model/own.js'

const unescape: Readonly<Record<string, string>> = {
  ...{n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'},
  ...{'\n': '', '\r': '', '\r\n': ''},
}
const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
const escaped = (text: string): string =>
  /^[0-7]/.test(text) ? String.fromCharCode(Number.parseInt(text, 8) & 255) : (own(unescape, text) ?? text)

/** Reads values by patterns: the plainest means. */
class PatternReader {
  at = 0
  constructor(readonly source: string) {}

  next(depth = 0): PdfValue | undefined {
    this.#take(/(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y)
    if (this.at >= this.source.length) return undefined
    if (this.#take(/<</y)) return this.#dictionary(depth)
    if (this.#take(/\[/y)) return this.#array(depth)
    if (this.source[this.at] === '(') return this.#string()
    const hex = this.#take(/<([^>]*)(?:>|$)/y)
    if (hex) return this.#hex(hex)
    const name = this.#take(/\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y)
    if (name)
      return {type: 'name', name: (name[1] ?? '').replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => byte(code))}
    const reference = this.#take(/(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y)
    if (reference) return {type: 'reference', number: Number(reference[1])}
    const number = this.#take(/[+-]?(?:\d+\.?\d*|\.\d+)/y)
    if (number) return {type: 'number', number: Number(number[0])}
    return {type: 'word', word: this.#take(/[^\0\t\n\f\r ()<>[\]{}/%]+|[^]/y)?.[0] ?? ''}
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    this.at += found?.[0].length ?? 0
    return found
  }

  /** One that does not end is passed over, but for its sign. */
  #hex([whole, digits = '']: RegExpExecArray): PdfValue {
    if (!whole.endsWith('>')) {
      this.at -= whole.length - 1
      return {type: 'string', bytes: ''}
    }
    const pairs = digits.replaceAll(/[^0-9a-f]/gi, '').match(/..?/g) ?? []
    return {type: 'string', bytes: pairs.map(pair => byte(pair.padEnd(2, '0'))).join('')}
  }

  #string(): PdfValue {
    let [depth, end] = [0, this.at]
    do {
      if (this.source[end] === '\\') end++
      else if (this.source[end] === '(') depth++
      else if (this.source[end] === ')') depth--
      end++
    } while (depth > 0 && end < this.source.length)
    const inner = this.source.slice(this.at + 1, depth === 0 ? end - 1 : end)
    this.at = depth === 0 ? end : Math.max(end, this.source.length) + 1
    return {type: 'string', bytes: inner.replaceAll(/\\(\r\n|[0-7]{1,3}|[^])/g, (_, one: string) => escaped(one))}
  }

  #array(depth: number): PdfValue {
    const values: PdfValue[] = []
    while (depth < 60) {
      const value = this.next(depth + 1)
      if (!value || isWord(value, ']')) break
      values.push(value)
    }
    return {type: 'array', values}
  }

  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>()
    const isEnd = () => this.#take(/(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y) && this.source.startsWith('>>', this.at)
    while (depth < 60) {
      if (isEnd() && this.#take(/>>/y)) break
      const key = this.next(depth + 1)
      if (!key) break
      if (key.type !== 'name' || isEnd()) continue
      const value = this.next(depth + 1)
      if (value) entries.set(key.name, value)
    }
    return {type: 'dictionary', entries}
  }
}

// prettier-ignore
const pieces = [
  '<<', '>>', '[', ']', '(', ')', '<', '>', '{', '}', '/', '%', '#', '\\', '+', '-', '.', '\0', '\t', '\n', '\f', '\r', '\v', ' ',
  '\u00A0', '\u0100', '0', '7', '19', '007', '4 0 R', '1  0\nR', '1 0 R/A', '1 0 Rx', '1.0 0 R', '-1 0 R', '/A#42#4', '/A#4Ab', '<4a6F>',
  '<4a 6>', '(a(b)c)', '(a\\)b)', '\\(', '\\051', '\\1234', '\\\r\n', 'R', 'Tj', 'a1', '1a', '1.5', '.5', '5.', '+.5', '-', '1'.repeat(400), '% b\r',
]

it('reads each value as its pattern says, and goes on behind it', () => {
  const property = fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 24}), chosen => {
    const source = chosen.join('')
    const [reader, other] = [new ValueReader(source), new PatternReader(source)]
    for (;;) {
      const expected = other.next()
      expect(reader.next()).toEqual(expected)
      expect(Math.min(reader.at, source.length)).toBe(Math.min(other.at, source.length))
      if (!expected) return
    }
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 1000)})
})

it('reads a number of however many figures as JavaScript does', () => {
  const figures = fc.array(fc.nat(9), {maxLength: 12}).map(all => all.join(''))
  const property = fc.property(fc.constantFrom('', '-', '+'), figures, fc.option(figures), (sign, whole, part) => {
    const written = `${sign}${whole}${part === null ? '' : `.${part}`}`
    fc.pre(/\d/.test(written))
    expect(new ValueReader(`${written} Td`).next()).toStrictEqual({type: 'number', number: Number(written)})
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 1000)})
})

it('goes no deeper than sixty lists, and ends', () => {
  for (const sign of ['[', '<<', '<</A ']) expect([...operationsIn(new ValueReader(sign.repeat(100)))]).toEqual([])
})

it('begins with the text where an offset says that it begins before it', () => {
  expect(new ValueReader('/A 1', -3).next()).toEqual({type: 'name', name: 'A'})
})
