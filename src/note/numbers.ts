import type {Locale} from '../model/locale.js'
import {monthReader} from '../model/search/dates.js'
import {foldWord} from '../model/search/words.js'
import {primaryLanguage} from '../model/text.js'

// Digits, perhaps in groups of three; decimals; perhaps a sign before and a short unit after.
const numeric =
  /^[+\u2212–-]?(?:\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+|\d+)(?:[.,]\d+)?(?:[ \u00A0\u202F]*(?:[%‰]|(?<unit>[\p{L}€$£°²³/]{1,12})))?$/u
const gap = /^(?:|[-–—−]|n\.?\s?[dca]\.?|\.\.\.|…)$/i

/** Whether a cell holds nothing, or a sign that says so. */
export const isGap = (cell: string): boolean => gap.test(cell.trim())

/**
 * Whether all cells that are no gaps are numbers, with or without unit, and there is one at least. `14 novembre` is a day: `isMonth` knows
 * the names of months in the cells' language.
 */
export function isNumericColumn(cells: readonly string[], isMonth: (word: string) => boolean): boolean {
  const filled = cells.map(cell => cell.trim()).filter(cell => !isGap(cell))
  const isNumber = (cell: string): boolean => {
    const found = numeric.exec(cell)
    return found !== null && !isMonth(found.groups?.['unit'] ?? '')
  }
  return filled.length > 0 && filled.every(isNumber)
}

/** Tells the names of months that a language writes, short ones too. */
export function monthTest({monthForms}: Locale): (word: string) => boolean {
  const monthOf = monthReader([monthForms.split('|')])
  return word => word !== '' && monthOf({term: foldWord(word), start: 0, end: word.length}, word) !== undefined
}

/**
 * Whether the numbers of a column or row are years, whose digits are never grouped: all have four digits and none is later than 2100. Where the
 * head says so, a column may have any year.
 */
export const areYears = (cells: readonly string[], saidByHead = false): boolean =>
  cells.every(cell => isGap(cell) || (saidByHead ? anyYear : recentYear).test(cell.trim()))

const recentYear = /^(?:1\d{3}|20\d\d|2100)$/
const anyYear = /^[12]?\d{1,3}$/

/**
 * Whether the head of a column or row says that its numbers are years: by its first word (“Year built”), or by its last (“Baujahr”), but not
 * behind a short one (“Cuts per year”).
 */
export function saysYear(head: string, {yearWords, lang}: Locale): boolean {
  const words =
    head
      .normalize('NFC')
      .toLocaleLowerCase(lang)
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const names = yearWords.split(' ')
  const isYear = (word = '') =>
    names.some(name => (name.startsWith('-') ? word.endsWith(name.slice(1)) : word === name))
  return isYear(words[0]) || (isYear(words.at(-1)) && (words.at(-2) ?? '').length > 3)
}

/**
 * A number as a data file has it: `1 234.5`, `-3`, `12,5` (comma for decimals unless columns are parted by commas); undefined if it is
 * none.
 */
export function readNumber(cell: string, decimal: '.' | ',' | 'either'): number | undefined {
  const plain = cell
    .trim()
    .replaceAll(/[ \u00A0\u202F'’]/g, '')
    .replace(/^[\u2212–]/, '-')
  const dotted = decimal === '.' ? plain : plain.replace(',', '.')
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(dotted) ? Number(dotted) : undefined
}

/** Write a number in a language, with as many decimals as it was given with: `−1 234,50`. */
export function showNumber(value: number, decimals: number, {decimal, group}: Locale['numbers']): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group)
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`
}

/** Write a bare number as tables print it, its digits in groups; anything else stays. */
export function groupDigits(cell: string, {decimal, group}: Locale['numbers']): string {
  const [, sign = '', whole, fraction = ''] = /^([+\u2212]?)(\d{4,})([.,]\d+)?$/.exec(cell.trim()) ?? []
  if (!whole || (fraction && !fraction.startsWith(decimal))) return cell
  return sign + whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group) + fraction
}

/** A number with a true minus, where it was typed with a hyphen or a dash. */
export const withMinus = (cell: string): string => cell.replace(/^\s*[-–](?=[\d.,])/u, '\u2212')

/** Signs of a language's numbers: its locale's; where it has none of ours, those that CLDR gives it. */
export function numberSigns(lang: string, locale: Locale): Locale['numbers'] {
  if (primaryLanguage(lang) === locale.lang) return locale.numbers
  const parts = new Intl.NumberFormat(lang, {useGrouping: true, numberingSystem: 'latn'}).formatToParts(12_345_678.9)
  const sign = (type: 'decimal' | 'group') => parts.find(part => part.type === type)?.value
  return {decimal: sign('decimal') ?? locale.numbers.decimal, group: sign('group') ?? locale.numbers.group}
}
