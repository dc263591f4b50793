import {parse} from '#vendor/@citation-js/plugin-bibtex/lib/input/value.js'
import {inCode} from '../../../model/quoted.js'
import type {Text} from '../../../model/text.js'
import {namesOf, type CslName} from './names-of.js'
import type {Entry, Field} from './read-entry.js'
import {knownCommand, knownTex} from './tex-text.js'
import {Unreadable} from './unreadable.js'
import {own} from '../../../model/own.js'

/** An entry with what its fields say, in the terms of Citation.js's mapping: texts, and names in CSL's. */
export interface ReadEntry {
  readonly type: string
  readonly key: string
  readonly at: number
  readonly properties: Readonly<Record<string, unknown>>
  /** Where fields that others depend on stand. */
  readonly placeOf: (field: string) => number
}

/** Text of a value of a field. */
type Reader = (field: Field) => Readonly<Record<string, unknown>>

const expectations = {
  names: {
    en: `names separated by ${inCode('and')}, each of at most three parts: ${inCode('de Gaulle, Charles')} or ${inCode('King, Jr., Martin Luther')}`,
    fr: `des noms séparés par ${inCode('and')}, de trois parties au plus : ${inCode('de Gaulle, Charles')} ou ${inCode('King, Jr., Martin Luther')}`,
  },
  tex: {
    en: `a text; a dollar is ${inCode('\\$')}, and commands have their braces`,
    fr: `un texte ; un dollar s'écrit ${inCode('\\$')}, et les commandes ont leurs accolades`,
  },
  date: {
    en: `a date like ${inCode('2026-05-03')}, ${inCode('2026-05')} or ${inCode('2026')}`,
    fr: `une date comme ${inCode('2026-05-03')}, ${inCode('2026-05')} ou ${inCode('2026')}`,
  },
  month: {
    en: `a month: ${inCode('oct')}, ${inCode('10')} or ${inCode('October')}`,
    fr: `un mois : ${inCode('oct')}, ${inCode('10')} ou ${inCode('October')}`,
  },
} satisfies Readonly<Record<string, Text>>

/**
 * Read the fields that are printed, or that others are found by; all others are for reference managers, and often no TeX.
 *
 * @throws {Unreadable} At the first that says what cannot be printed.
 */
export function readFields({type, key, at, fields}: Entry): ReadEntry {
  const properties = new Map<string, unknown>()
  for (const [name, field] of fields) {
    const read = field.value.trim() === '' ? undefined : readers.get(name)
    for (const [property, value] of Object.entries(read?.(field) ?? {})) properties.set(property, value)
  }
  const placeOf = (field: string): number => fields.get(field)?.at ?? at
  return {type, key, at, properties: Object.fromEntries(properties), placeOf}
}

/** In which words may be in italics or raised. */
const titles = [
  ...['title', 'subtitle', 'booktitle', 'booksubtitle', 'maintitle', 'mainsubtitle', 'journal', 'journaltitle'],
  'journalsubtitle',
]

const texts = [
  ...['publisher', 'institution', 'school', 'organization', 'howpublished', 'address', 'location'],
  ...['volume', 'issue', 'number', 'eid', 'edition', 'series', 'type', 'entrysubtype', 'language', 'langid'],
  ...['year', 'day', 'bookpagination'],
]

const eachOf = (names: readonly string[], read: (name: string, field: Field) => ReturnType<Reader>) =>
  names.map((name): readonly [string, Reader] => [name, field => read(name, field)])

const readers: ReadonlyMap<string, Reader> = new Map([
  ...eachOf(titles, (name, field) => ({[name]: textOf(field)})),
  ...eachOf(texts, (name, field) => ({[name]: textOf(field).replaceAll(/<[^<>]*>/g, '')})),
  ...eachOf(['author', 'editor'], namesIn),
  ...eachOf(['date', 'urldate'], (name, field) => ({[name]: dateIn(field)})),
  ...eachOf(['url', 'doi'], (name, field) => ({[name]: addressIn(field)})),
  ...eachOf(['crossref', 'xdata'], (name, field) => ({[name]: field.value.trim()})),
  ...eachOf(['month'], (_, field) => monthIn(field)),
  ...eachOf(['pages'], (_, field) => ({pages: textOf(field).replaceAll(/ ?[–—-]+ ?/g, '-')})),
])

/** Text that the reader reads with commands that are known, or undefined where it ends at something else. */
function tryParse<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    // It throws errors of many kinds, and each means that this is no TeX that it knows.
    return undefined
  }
}

function texOf({value, at}: Field): string {
  const reading = knownTex(value)
  if (reading.status === 'read') return reading.tex.trim()
  const name = inCode(reading.command)
  throw new Unreadable(at, knownCommand, {actual: {en: name, fr: name}, near: reading.command})
}

function textOf(field: Field): string {
  const tex = texOf(field)
  const url = /^\\url\s*\{([^{}]*)\}$/.exec(tex)?.[1]
  if (url !== undefined) return unescaped(url)
  const text = tryParse(() => ownBlanks(parse(readBlanks(tex), 'title')))
  if (text === undefined) throw new Unreadable(field.at, expectations.tex)
  // A single quotation mark, which the reader leaves as it is typed; what closes it is an apostrophe.
  return text
    .replaceAll('`', '‘')
    .replaceAll(/[^\S\u00A0\u202F\u2009]+/g, ' ')
    .normalize('NFC')
    .trim()
}

function namesIn(name: string, field: Field): Readonly<Record<string, unknown>> {
  const tex = texOf(field)
  const found = tryParse(() => namesOf(tex))
  if (found === undefined) throw new Unreadable(field.at, expectations.names)
  const names: readonly CslName[] = found.names
  return {[name]: names, ...(found.hasOthers && {[`${name}+others`]: true})}
}

function dateIn(field: Field): string {
  const date = bibtexDate(textOf(field))
  if (date === undefined) throw new Unreadable(field.at, expectations.date)
  return date
}

function monthIn(field: Field): Readonly<Record<string, unknown>> {
  const found = bibtexMonth(textOf(field))
  if (found === undefined) throw new Unreadable(field.at, expectations.month)
  return {month: found.month, ...(found.day !== undefined && {day: found.day})}
}

/** Blanks that the reader would take for a space, each with what stands for it meanwhile. */
const blanks = [
  ['\u00A0', '~'],
  ['\u202F', '\uFDD1'],
  ['\u2009', '\uFDD2'],
] as const
const readBlanks = (tex: string): string => blanks.reduce((text, [blank, sign]) => text.replaceAll(blank, sign), tex)
const ownBlanks = (read: string): string =>
  blanks.slice(1).reduce((text, [blank, sign]) => text.replaceAll(sign, blank), read)

/** Addresses are no TeX, but many escape in them what TeX would take for its own. */
const addressIn = ({value}: Field): string =>
  unescaped(/^\\url\s*\{([^{}]*)\}$/.exec(value.trim())?.[1] ?? value.trim())

const unescaped = (address: string): string =>
  address
    .replaceAll(/\\([&%$#_{}~])/g, '$1')
    .replaceAll(/\s+/g, '')
    .replace(/^\{([^{}]*)\}$/, '$1')

/** Of a day, a month or a year, with the signs of EDTF for what is not sure. */
const oneDate = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?[?~%]?$/

/**
 * A date of biblatex (EDTF) as Citation.js's mapping reads it: a day, a month, a year, or two of them with `/` between; a span without an
 * end ends where it begins. Undefined if it is none.
 */
function bibtexDate(text: string): string | undefined {
  const dates = text.replaceAll(/\s*\/\s*/g, '/').split('/')
  const given = dates.filter(date => date !== '' && date !== '..')
  if (given.length === 0 || dates.length > 2 || !given.every(isDate)) return undefined
  return given.join('/')
}

function isDate(text: string): boolean {
  const [whole, year = '', month = '01', day = '01'] = oneDate.exec(text) ?? []
  if (whole === undefined) return false
  // 21 to 24 are seasons.
  if (/^2[1-4]$/.test(month)) return true
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)))
  date.setUTCFullYear(Math.abs(Number(year)) || 2000, Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [
    name,
    index + 1,
  ]),
)
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/**
 * A month (`oct`, `10`, `October`, and with a day, `oct # "~12"` or `12 October`) as the numbers that Citation.js's mapping reads;
 * undefined if it is none. Of a span of months, the first.
 */
function bibtexMonth(text: string): {readonly month: string; readonly day?: string} | undefined {
  const [first = ''] = text.split(/[–—/&-]|\band\b/)
  const words = first.split(/[\s\u00A0.,]+/).filter(word => word !== '')
  if (words.length > 2) return undefined
  const [one = '', two = ''] = words
  return monthAndDay(one, two) ?? monthAndDay(two, one)
}

function monthAndDay(word: string, other: string): {readonly month: string; readonly day?: string} | undefined {
  const month = monthOf(word)
  if (month === undefined || other === '') return month === undefined ? undefined : {month}
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(other)?.[1] ?? 0)
  return day >= 1 && day <= 31 ? {month, day: String(day)} : undefined
}

function monthOf(word: string): string | undefined {
  const named = monthName.test(word) ? own(months, word.slice(0, 3).toLowerCase()) : undefined
  const number = named ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined)
  return number !== undefined && number >= 1 && number <= 12 ? String(number) : undefined
}
