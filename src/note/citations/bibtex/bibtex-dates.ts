import {own} from '../../../model/own.js'

/** Of a day, a month or a year, with the signs of EDTF for what is not sure. */
const oneDate = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?)?[?~%]?$/

/**
 * A date of biblatex (EDTF): a day, a month, a year, or two of them with `/` between. A span without an end ends where it
 * begins.
 *
 * @returns The date as Citation.js's mapping reads it; undefined where it is none.
 */
export function bibtexDate(text: string): string | undefined {
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
 * A month: `oct`, `10`, `October`, and with a day, `oct # "~12"` or `12 October`. Of a span of months, the first.
 *
 * @returns As the numbers that Citation.js's mapping reads; undefined where it is no month.
 */
export function bibtexMonth(text: string): {readonly month: string; readonly day?: string} | undefined {
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
