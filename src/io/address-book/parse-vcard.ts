import type {BookRow} from '../../model/address-book.js'
import {own} from '../../model/own.js'
import {asTheyAre, inOneOf, type Recode} from './card-charset.js'

/** A person of a vCard file; the group and the source are given by whoever imports it. */
export interface Card extends Pick<BookRow, 'email' | 'name' | 'languages'> {
  /** Number of the card in the file, from 1. */
  readonly number: number
}

/**
 * Read the persons of a vCard file, versions 2.1 to 4.0 (RFC 6350): the preferred address, the name and the languages of
 * each card. Cards without an address are left out. Nothing else of a card is read, since nothing else is needed.
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
 * Long lines go on after a line break and a space (RFC 6350, 3.2); in version 2.1 after `=`, where they are quoted-printable.
 * Taken line by line: a pattern for it would try, in a line without a colon, every place where a parameter could begin.
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

/** `item1.EMAIL;TYPE=work;PREF=1:name@example.org`; a colon may stand in quoted parameters. */
function readLine(line: string, recode: Recode): Line {
  const [, name = '', parameters = '', value = ''] =
    /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? []
  const upper = parameters.toUpperCase()
  const charset = /;CHARSET="?([\w:.-]+)/.exec(upper)?.[1]
  const read = /[;=]QUOTED-PRINTABLE\b/.test(upper) ? unquoted(value, charset) : recode(value, charset)
  return {name: name.toUpperCase(), parameters: upper, value: read.trim()}
}

/** `=C3=AF` (RFC 2045, 6.7), in the charset that its line names. */
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

/** 1 is the most preferred; a card's others come last (RFC 6350, 5.3; RFC 2426, 3.3.2). */
function preference({parameters}: Line): number {
  const [, number] = /;PREF=(\d+)/.exec(parameters) ?? []
  return number === undefined ? (/[;,=]PREF\b/.test(parameters) ? 1 : 101) : Number(number)
}

const escapes: Readonly<Record<string, string>> = {n: ' ', N: ' '}

/** Undo the backslashes of RFC 6350, 3.4; a line break becomes a space. */
const plain = (value: string): string =>
  value.replaceAll(/\\(.)/g, (_, sign: string) => own(escapes, sign) ?? sign).trim()
