import {matchesOf} from '../matches.js'
import {own} from '../own.js'
import {foldWord, type SearchWord} from './words.js'

/** A day or a month that a text names. */
export interface SearchDate {
  /** Each has what the one before has: `2026`, `2026-11`, `2026-11-14`; a month alone has no third. */
  readonly terms: readonly string[]
  /** In figures alone: its words say nothing by themselves. */
  readonly isNumeric: boolean
  readonly start: number
  readonly end: number
}

/** Finds the number of a month, 1 to 12, by a folded word of a text. */
export type MonthReader = (word: SearchWord, text: string) => number | undefined

/**
 * Reads the months of some languages, of which each writes twelve forms (`Locale.monthForms`); where two have the same word for different
 * months (`listopad`), the first is asked.
 */
export function monthReader(languages: readonly (readonly string[])[]): MonthReader {
  const whole = new Map<string, number>()
  const begun: (readonly [string, number])[] = []
  for (const [index, forms] of languages.flatMap(months => [...months.entries()]))
    for (const form of forms.split(' ')) {
      const folded = foldWord(form) + (form.endsWith('.') ? '.' : '')
      if (form.endsWith('*')) begun.push([folded, index + 1])
      else if (!whole.has(folded)) whole.set(folded, index + 1)
    }
  return ({term, end}, text) =>
    whole.get(term) ??
    (text[end] === '.' ? whole.get(`${term}.`) : undefined) ??
    begun.find(([beginning]) => term.startsWith(beginning))?.[1]
}

/**
 * The dates in a text, in folded words (`14 novembre 2026`, `November 14, 2026`, `2026. gada 14. novembris`) and in figures (`2026-11-14`,
 * `14/11/2026`, `14.11.2026`, `11/2026`). Before the year 1000 and after 2999 there are none.
 */
export const searchDates = (
  text: string,
  words: readonly SearchWord[],
  monthOf: MonthReader,
): readonly SearchDate[] => [...writtenDates(text, words, monthOf), ...numericDates(text)]

/** Words between the parts of a date that say nothing: `de`, `of`, `ta’`, `gada`, `жылғы`, the second of `Meán Fómhair`. */
const joining = new Set(
  'de del dell of the ta fomhair m d gada gads g жылғы жылы ж г р году года roku року рік'.split(' ').map(foldWord),
)
const year = /^[12]\d{3}$/
const day = /^(?:0?[1-9]|[12]\d|3[01])(?!\d)\p{L}{0,3}$/u

function writtenDates(text: string, all: readonly SearchWord[], monthOf: MonthReader): readonly SearchDate[] {
  const found: SearchDate[] = []
  for (const [place, word] of all.entries()) {
    if (!year.test(word.term)) continue
    const parts = partsAround({words: all, place}, near => monthOf(near, text))
    if (!parts) continue
    const places = [word, ...parts.words]
    found.push({
      terms: termsOf(word.term, parts.month, parts.day && Number.parseInt(parts.day.term, 10)),
      isNumeric: false,
      start: Math.min(...places.map(({start}) => start)),
      end: Math.max(...places.map(({end}) => end)),
    })
  }
  return found
}

/** The month beside a year, and its day: `14 novembre 2026`, `November 14, 2026`, `2026 november 14`, `2026 gada 14 novembris`. */
function partsAround(
  {words, place}: {readonly words: readonly SearchWord[]; readonly place: number},
  monthOf: (word: SearchWord) => number | undefined,
): {readonly month: number; readonly day: SearchWord | undefined; readonly words: readonly SearchWord[]} | undefined {
  for (const step of [-1, 1]) {
    const [near, far] = twoBeside(words, place, step)
    const month = near && monthOf(near)
    if (near && month !== undefined) {
      const itsDay = far && day.test(far.term) ? far : undefined
      return {month, day: itsDay, words: itsDay ? [near, itsDay] : [near]}
    }
    const farMonth = far && near && day.test(near.term) ? monthOf(far) : undefined
    if (near && far && farMonth !== undefined) return {month: farMonth, day: near, words: [near, far]}
  }
  return undefined
}

/** The next two words from a place, backwards or forwards, but for those that say nothing. */
function twoBeside(words: readonly SearchWord[], place: number, step: number): readonly SearchWord[] {
  const found: SearchWord[] = []
  for (let at = place + step; found.length < 2; at += step) {
    const word = words[at]
    if (!word) break
    if (!joining.has(word.term)) found.push(word)
  }
  return found
}

const numeric =
  /(?<![\d./\-‐‑])(?:(?<y1>[12]\d{3})(?<s1>[-‐‑./][ \u00A0\u202F]?)(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})|(?<d2>\d{1,2})(?<s2>[-‐‑./][ \u00A0\u202F]?)(?<m2>\d{1,2})\k<s2>(?<y2>[12]\d{3})|(?<y3>[12]\d{3})[-‐‑/](?<m3>\d{1,2})|(?<m4>\d{1,2}(?=\/)|\d\d(?=\.\d{4}(?!\/)))[/.](?<y4>[12]\d{3}))(?!\d|[./\-‐‑]\d)/g

function numericDates(text: string): readonly SearchDate[] {
  return matchesOf(text, numeric).flatMap(({0: {length}, index: start, groups = {}}): readonly SearchDate[] => {
    const number = (name: string) => Number([1, 2, 3, 4].map(way => own(groups, `${name}${way}`)).find(Boolean))
    const [first, second] = [number('m'), number('d')]
    // The day stands first in Europe; where that cannot be, the month does.
    const [month, itsDay] = first > 12 ? [second, first] : [first, second]
    if (!(month >= 1 && month <= 12) || itsDay === 0 || itsDay > 31) return []
    const terms = termsOf(String(number('y')), month, Number.isNaN(itsDay) ? undefined : itsDay)
    return [{terms, isNumeric: true, start, end: start + length}]
  })
}

function termsOf(ofYear: string, month: number, ofMonth: number | undefined): readonly string[] {
  const two = (number: number) => String(number).padStart(2, '0')
  const inMonth = `${ofYear}-${two(month)}`
  return ofMonth === undefined ? [ofYear, inMonth] : [ofYear, inMonth, `${inMonth}-${two(ofMonth)}`]
}
