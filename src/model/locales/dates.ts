import type {IsoDate} from '../text.js'

/** A day as words are put together: `day` has no leading zero. */
export interface DayParts {
  readonly day: number
  readonly month: string
  readonly year: string
}

/** A function that writes days with these names of months, January first. */
export const dateWriter =
  (months: readonly string[], write: (parts: DayParts) => string) =>
  (iso: IsoDate): string => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return write({day: Number(day), month: months[Number(month) - 1] ?? month, year})
  }

/** A function that joins names: commas, and a word before the last. */
export const listWriter =
  (conjunction: string) =>
  (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1) ?? ''}`

/**
 * A function that writes days as the Unicode CLDR does in a language: the month in full and in the case that a date asks for,
 * in plain spaces. Its formatter is made at first use: most runs need one or two languages of all.
 */
export function cldrDate(lang: string): (iso: IsoDate) => string {
  let format: Intl.DateTimeFormat | undefined
  return iso => {
    format ??= new Intl.DateTimeFormat(lang, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
    return plain(format.format(new Date(`${iso}T00:00:00Z`)))
  }
}

/** A function that joins names as the Unicode CLDR does in a language: “A, B und C”; in plain spaces. */
export function cldrList(lang: string): (names: readonly string[]) => string {
  let format: Intl.ListFormat | undefined
  return names => {
    format ??= new Intl.ListFormat(lang, {type: 'conjunction'})
    return plain(format.format(names))
  }
}

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ')

/** A function that writes days in figures, as the Official Journal of the European Union does in a language. */
export const numericDate =
  (write: (parts: {readonly day: number; readonly month: number; readonly year: number}) => string) =>
  (iso: IsoDate): string => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    return write({day, month, year})
  }
