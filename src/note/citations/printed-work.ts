import {z} from 'zod'
import {localeFor} from '../../model/locales/index.js'
import {placeIn} from './locators.js'
import type {Work} from './citations.js'

const part = z.coerce.number().int().nonnegative()
const dated = z.object({'date-parts': z.array(z.tuple([part, part, part])).length(1)})
const numbered = z.union([z.string().min(1), z.number()])

/**
 * A work as the formatter of citations is to print it in a language: a whole day and numbers of pages as the language writes
 * them, which a style of CSL can only put behind their words.
 */
export function printedWork(work: Work, lang: string): Work {
  const accessed = dated.safeParse(work['accessed'])
  const page = numbered.safeParse(work['page'])
  const [day] = accessed.data?.['date-parts'] ?? []
  return {
    ...structuredClone(work),
    ...(day && {accessed: {literal: localeFor(lang).phrases.date(isoOf(day))}}),
    // citeproc rewrites what stands in `page`; the style prints this variable in its place.
    dimensions: page.success ? placeIn('page', String(page.data), lang) : undefined,
  }
}

const isoOf = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), ...[month, day].map(one => String(one).padStart(2, '0'))].join('-')
