import {own} from '../model/own.js'
import type {Mapped, Passage} from './passage.js'

/** Puts a text together from pieces of another. */
export class Pieces {
  readonly #texts: string[] = []
  readonly #outs: number[] = []
  readonly #ins: number[] = []
  #length = 0

  /** @param from Where it came from in the other text. */
  add(text: string, from: number): void {
    if (text === '') return
    this.#texts.push(text)
    this.#outs.push(this.#length)
    this.#ins.push(from)
    this.#length += text.length
  }

  mapped(): Mapped {
    const [outs, ins] = [this.#outs, this.#ins]
    const at = (offset: number): number => {
      let [low, high] = [0, outs.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((outs[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return (ins[low] ?? 0) + offset - (outs[low] ?? 0)
    }
    return {text: this.#texts.join(''), at}
  }
}

/** Ways of writing a character otherwise, in HTML, URLs, JSON, style sheets, and mails (RFC 2045, 6.7; RFC 2047), by the sign of each. */
const written: readonly (readonly [sign: string, form: RegExp])[] = [
  ['&', /&#?\w{1,31};?/y],
  ['%', /(?:%[0-9a-f]{2})+/iy],
  ['\\', /\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2}|[nrtbf"'\\/])/iy],
]
const inMails: typeof written = [...written, ['=', /(?:=[0-9A-F]{2})+|=\r?\n/iy]]
const isMail = /quoted-printable|=\?[^?\s]+\?q\?/i

const utf8 = new TextDecoder('utf-8', {fatal: true})
const oldWest = new TextDecoder('windows-1252')

/** Bytes as UTF-8 if they are that, else as Windows-1252. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return oldWest.decode(bytes)
  }
}

// prettier-ignore
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '', zwj: '', zwnj: '', wbr: '', newline: '\n',
  oelig: 'œ', aelig: 'æ', szlig: 'ß', inodot: 'ı', eth: 'ð', ensp: ' ', emsp: ' ', nbsp: '\u00A0', tab: '\t',
}

/** `&eacute;` is `e` here: accents do not count. What is unknown parts words. */
function entity(body: string): string {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(body)
  if (number) return character(number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16))
  const known = own(named, body.toLowerCase())
  if (known !== undefined) return known
  return (
    /^([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron|slash|strok|macr|breve|ogon|dot|dblac)$/i.exec(body)?.[1] ??
    ' '
  )
}

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ')

const hexBytes = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], pair => Number.parseInt(pair, 16))

function decodeOne(found: string): string {
  if (found.startsWith('&')) return entity(found.slice(1).replace(/;$/, ''))
  if (found.startsWith('%') || found.startsWith('=')) return decodeBytes(hexBytes(found))
  const hex = /(?<=^\\[ux]\{?)[0-9a-f]+/i.exec(found)
  if (hex) return character(Number.parseInt(hex[0], 16))
  return /^\\["'\\/]$/.test(found) ? found.slice(1) : '\n'
}

/** The text with everything that is written otherwise put as it reads; undefined where nothing is. */
function decodeWritten(text: string): Mapped | undefined {
  const pieces = new Pieces()
  let end = 0
  for (const {found, index} of writtenIn(text)) {
    pieces.add(text.slice(end, index), end)
    pieces.add(decodeOne(found), index)
    end = index + found.length
  }
  if (end === 0) return undefined
  pieces.add(text.slice(end), end)
  const mapped = pieces.mapped()
  return mapped.text === text ? undefined : mapped
}

/** Places that are written otherwise, in order. A text has few of the signs: they are looked for by themselves, faster than by patterns. */
function* writtenIn(text: string): Generator<{readonly found: string; readonly index: number}> {
  const forms = isMail.test(text) ? inMails : written
  const places = forms.map(([sign]) => text.indexOf(sign))
  for (;;) {
    const index = Math.min(...places.filter(place => place !== -1))
    const kind = places.indexOf(index)
    const form = forms[kind]
    if (!form) return
    const [sign, pattern] = form
    pattern.lastIndex = index
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) yield {found, index}
    const next = index + (found?.length ?? 1)
    for (const [other, place] of places.entries())
      if (place !== -1 && place < next) places[other] = text.indexOf(forms[other]?.[0] ?? sign, next)
  }
}

/** Encodings inside encodings that are followed: a URL in HTML in JSON. */
const mostRounds = 4

/** A passage, then the same with what is written otherwise put as it reads, round by round. */
export function* readingsOf(passage: Passage): Generator<Passage> {
  let now = passage
  yield now
  for (let round = 0; round < mostRounds; round++) {
    const decoded = decodeWritten(now.text)
    if (!decoded) return
    const outer = now.at ?? (offset => offset)
    now = {...now, text: decoded.text, at: offset => outer(decoded.at(offset))}
    yield now
  }
}
