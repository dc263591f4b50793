import type {BookRow} from '../../model/address-book.js'
import {own} from '../../model/own.js'

/** A person of a vCard file; the importer adds group and source. */
export interface Card extends Pick<BookRow, 'email' | 'name' | 'languages'> {
  /** Index of the card in the file, from 1. */
  readonly number: number
}

/**
 * Parse a vCard file, versions 2.1 to 4.0 (RFC 6350): preferred address, name and languages of each card. Skips cards without address, and
 * ignores all other properties.
 *
 * @param recode How values are read in the charset of their line (2.1).
 */
export function parseVcards(text: string, recode: Recode = asTheyAre): readonly Card[] {
  const lines = unfolded(text)
  const cards: Line[][] = []
  for (const line of lines) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) cards.push([])
    else cards.at(-1)?.push(readLine(line, recode))
  }
  return cards.map((card, index) => cardOf(card, index + 1)).filter(({email}) => email !== '')
}

interface Line {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

/**
 * Unfold lines (RFC 6350, 3.2), and in version 2.1 soft line breaks of quoted-printable. Works line by line, since a regular expression
 * would be quadratic in lines without a colon.
 */
function unfolded(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const whole: string[] = []
  let goesOn = false
  for (const [index, line] of lines.entries()) {
    const isQuoted: boolean = goesOn || isQuotedPrintable(line)
    const isFolded = !goesOn && /^[ \t]/.test(line) && index > 0
    const isPart = goesOn || isFolded
    goesOn = isQuoted && line.endsWith('=') && index < lines.length - 1
    const said = line.slice(isFolded ? 1 : 0, goesOn ? -1 : undefined)
    if (isPart) whole.push((whole.pop() ?? '') + said)
    else whole.push(said)
  }
  return whole.filter(Boolean)
}

const isQuotedPrintable = (line: string): boolean =>
  line
    .slice(0, Math.max(0, line.indexOf(':')))
    .toUpperCase()
    .includes('QUOTED-PRINTABLE')

/** Parse a line, `item1.EMAIL;TYPE=work;PREF=1:name@example.org`; quoted parameters may contain colons. */
function readLine(line: string, recode: Recode): Line {
  const [, name = '', parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? []
  const upper = parameters.toUpperCase()
  const charset = /;CHARSET="?([\w:.-]+)/.exec(upper)?.[1]
  const read = /[;=]QUOTED-PRINTABLE\b/.test(upper) ? unquoted(value, charset) : recode(value, charset)
  return {name: name.toUpperCase(), parameters: upper, value: read.trim()}
}

/** Decode quoted-printable, `=C3=AF` (RFC 2045, 6.7), in the charset of its line. */
const unquoted: Recode = (value, charset) =>
  value.replaceAll(/(?:=[0-9A-F]{2})+/gi, quoted => inOneOf(Buffer.from(quoted.replaceAll('=', ''), 'hex'), charset))

function cardOf(lines: readonly Line[], number: number): Card {
  const all = (name: string) => lines.filter(line => line.name === name)
  const addresses = all('EMAIL').toSorted((a, b) => preference(a) - preference(b))
  const [family = '', given = ''] = (all('N')[0]?.value ?? '').split(/(?<!\\);/)
  return {
    number,
    email: plain(addresses[0]?.value ?? '').replace(/^mailto:/i, ''),
    name: plain(all('FN')[0]?.value || `${given} ${family}`),
    languages: all('LANG')
      .toSorted((a, b) => preference(a) - preference(b))
      .map(({value}) => plain(value))
      .join(','),
  }
}

/** Preference, 1 being the highest; last if there is none (RFC 6350, 5.3; RFC 2426, 3.3.2). */
function preference({parameters}: Line): number {
  const [, number] = /;PREF=(\d+)/.exec(parameters) ?? []
  return number === undefined ? (/[;,=]PREF\b/.test(parameters) ? 1 : 101) : Number(number)
}

const escapes: Readonly<Record<string, string>> = {n: ' ', N: ' '}

/** Unescape a value (RFC 6350, 3.4); line breaks become spaces. */
const plain = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, sign: string) => own(escapes, sign) ?? sign).trim()

/** Charset of vCard 2.1 when unspecified, in practice. */
const oldCharset = 'windows-1252'

/** Text of a vCard file, and a decoder for values whose line names a charset. */
export interface CardText {
  readonly text: string
  readonly recode: Recode
}

/** Decodes a value in the charset of its line, if any. */
type Recode = (value: string, charset?: string) => string

/** Decoder for text that needs none. */
const asTheyAre: Recode = value => value

/**
 * Decode a vCard file. Versions 3.0 and 4.0 are UTF-8 (RFC 6350, 3.1); another file is read byte by byte as characters, and its values are
 * decoded in the charset that version 2.1 names.
 */
export function readCardText(bytes: Uint8Array): CardText {
  const text = inCharset(bytes, 'utf-8')
  if (text !== undefined) return {text, recode: asTheyAre}
  const recode: Recode = (value, charset) => inOneOf(Buffer.from(value, 'latin1'), charset)
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), recode}
}

/** Decode bytes in the named charset, else in the first one that fits. */
function inOneOf(bytes: Uint8Array, charset?: string): string {
  const charsets = [...(charset === undefined ? [] : [charset]), 'utf-8', oldCharset]
  for (const name of charsets) {
    const text = inCharset(bytes, name)
    if (text !== undefined) return text
  }
  return ''
}

/** Decode bytes, keeping a byte order mark; undefined for an unknown charset or invalid bytes. */
export function inCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
