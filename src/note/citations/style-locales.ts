import {primaryLanguage} from '../../model/text.js'
import {quoteLevels} from '../../typography/index.js'
import {termsFor} from './terms/index.js'
import type {Terms} from './terms/terms.js'

/**
 * The CSL locale (XML) of a language, with the quotation marks of the note's (`around`): of “en” the formatter asks what “en-US” has. The
 * English one where the style has no terms in it.
 */
export function styleLocale(lang: string, around: string): string {
  const {and, etAl, noDate, accessed, edition, volume, issue, editor, ordinal, in: within} = termsFor(lang)
  const [outer, inner] = quoteLevels(around)
  return `<?xml version="1.0" encoding="utf-8"?><locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${lang}"><style-options punctuation-in-quote="false"/><date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date><date form="numeric"><date-part name="year"/></date><terms>${[
    both('and', and),
    both('et-al', etAl),
    both('in', within),
    both('accessed', accessed),
    both('no date', noDate),
    both('edition', edition),
    both('volume', volume),
    both('issue', issue),
    plural('editor', editor),
    ...['open-quote', 'close-quote'].map((name, end) => both(name, outer[end] ?? '')),
    ...['open-inner-quote', 'close-inner-quote'].map((name, end) => both(name, inner[end] ?? '')),
    ordinals(ordinal),
    both('page-range-delimiter', '–'),
    ...monthsOf(lang).map((month, index) => both(`month-${twoDigits(index + 1)}`, month)),
  ].join('')}</terms></locale>`
}

const both = (name: string, value: string): string =>
  ['', ' form="short"'].map(form => `<term name="${name}"${form}>${value}</term>`).join('')

const plural = (name: string, [one, many]: readonly [string, string]): string =>
  ['', ' form="short"']
    .map(form => `<term name="${name}"${form}><single>${one}</single><multiple>${many}</multiple></term>`)
    .join('')

/** CSL 1.0.2, “Ordinal Suffixes”: `ordinal-01` is for all numbers that end in 1, unless it is told to be for 1 alone. */
const ordinals = ({others, first, endings = {}}: Terms['ordinal']): string =>
  [
    `<term name="ordinal">${others}</term>`,
    first === undefined ? '' : `<term name="ordinal-01" match="whole-number">${first}</term>`,
    ...Object.entries(endings).map(([ending, suffix]) => `<term name="ordinal-${ending}">${suffix}</term>`),
  ].join('')

/** Names of months, as they stand without a day (Unicode CLDR). */
function monthsOf(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(primaryLanguage(lang), {month: 'long', timeZone: 'UTC'})
  return Array.from({length: 12}, (_, index) => format.format(Date.UTC(2026, index, 15)))
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
