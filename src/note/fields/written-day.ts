import type {IsoDate} from '../../model/text.js'
import {isoDate} from '../../model/values.js'
import {plain} from '../../model/nearest.js'

const months: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
]

/**
 * The day that a text most likely means, when only one is possible: `18/11/2026` is, `05/03/2026` is not.
 *
 * @example writtenDay('1er mai 2026') // '2026-05-01'
 */
export function writtenDay(text: string): IsoDate | undefined {
  const words = plain(text).split(/[^a-z\d]+/)
  const year = words.find(word => /^\d{4}$/.test(word))
  const rest = words.filter(word => word !== year)
  const [a = '', b = ''] = rest
  if (year === undefined || rest.length !== 2) return undefined
  const month = months.findIndex(names => names.includes(a) || names.includes(b)) + 1
  if (month) return day(year, month, Number.parseInt(/^\d/.test(a) ? a : b, 10))
  return words[0] === year ? day(year, Number(a), Number(b)) : dayOrMonth(year, Number(a), Number(b))
}

function dayOrMonth(year: string, a: number, b: number): IsoDate | undefined {
  if (a > 12 || a === b) return day(year, b, a)
  return b > 12 ? day(year, a, b) : undefined
}

function day(year: string, month: number, date: number): IsoDate | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isoDate.safeParse(text).success ? text : undefined
}
