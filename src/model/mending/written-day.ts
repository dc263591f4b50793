import {plain} from '../nearest.js'
import type {IsoDate} from '../text.js'
import {isoDate} from '../values.js'

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

/** The day that a text most likely means, when only one is possible. */
export function writtenDay(text: string): IsoDate | undefined {
  const [day, other] = possibleDays(text)
  return other === undefined ? day : undefined
}

/**
 * The days that a text may mean: one, or two where day and month could be in either order; none where it has no year of four digits.
 *
 * @example possibleDays('1er mai 2026') // ['2026-05-01']
 * @example possibleDays('05/03/2026') // ['2026-03-05', '2026-05-03']
 */
export function possibleDays(text: string): readonly IsoDate[] {
  const words = plain(text.replace(hour, ''))
    .split(/[^a-z\d]+/)
    .filter(word => word !== '' && !besideDays.has(word))
  const year = words.find(word => /^\d{4}$/.test(word))
  if (year === undefined) return shortDays(words)
  const rest = words.filter(word => word !== year)
  const [a = '', b = ''] = rest
  if (rest.length !== 2) return []
  const month = monthNamed(a) || monthNamed(b)
  if (month) return day(year, month, Number.parseInt(/^\d/.test(a) ? a : b, 10))
  if (words[0] === year) return day(year, Number(a), Number(b))
  return [...new Set([...day(year, Number(b), Number(a)), ...day(year, Number(a), Number(b))])]
}

/** Days of three numbers of two digits: the year may stand last, as people write it, or first. */
function shortDays(words: readonly string[]): readonly IsoDate[] {
  const [a = '', b = '', c = '', ...more] = words
  if (more.length > 0 || !words.every(word => /^\d\d?$/.test(word)) || c.length !== 2) return []
  return [...new Set([...day(`20${c}`, Number(b), Number(a)), ...day(`20${a}`, Number(b), Number(c))])]
}

/** Words that a day has with it and that leave it what it is. */
const besideDays = new Set(
  'le du au a on the of lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const hour = /[T\s,]\s*(?:à\s*|at\s*)?([01]?\d|2[0-3])\s?(?:h(?:eures?)?|:)\s?([0-5]\d)?(?::[0-5]\d)?\s*$/iu

/**
 * The day and the hour that a text names, without an offset.
 *
 * @example writtenMoment('30 novembre 2026 à 8 h') // '2026-11-30T08:00:00'
 */
export function writtenMoment(text: string): string | undefined {
  const [, hours, minutes = '00'] = hour.exec(text) ?? []
  const onDay = writtenDay(text)
  return hours === undefined || onDay === undefined ? undefined : `${onDay}T${hours.padStart(2, '0')}:${minutes}:00`
}

/** Of a month by its name, its number; 0 of any other word. */
const monthNamed = (word: string): number => months.findIndex(names => names.includes(word)) + 1

/**
 * The last day of the month, quarter or year that a text names, and of nothing else.
 *
 * @example lastDay('fin mars 2027') // '2027-03-31'
 * @example lastDay('T1 2027') // '2027-03-31'
 */
export function lastDay(text: string): IsoDate | undefined {
  const words = plain(text)
    .split(/[^a-z\d]+/)
    .filter(word => word !== '' && !unspecific.has(word))
  const year = words.find(word => /^\d{4}$/.test(word))
  const [period = '12', ...more] = words.filter(word => word !== year)
  if (year === undefined || more.length > 0) return undefined
  const quarter = Number(/^[tq]?([1-4])(?:er|e|eme|st|nd|rd|th)?$/.exec(period)?.[1])
  const month = monthNamed(period) || (/^(?:0[1-9]|1[0-2])$/.test(period) ? Number(period) : quarter * 3)
  return Number.isNaN(month) ? undefined : new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10)
}

/** Words beside a month, a quarter or a year that leave its last day what it is. */
const unspecific = new Set(['fin', 'avant', 'd', 'ici', 'la', 'de', 'end', 'of', 'by', 'the', 'trimestre', 'quarter'])

function day(year: string, month: number, date: number): readonly IsoDate[] {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isoDate.safeParse(text).success ? [text] : []
}
