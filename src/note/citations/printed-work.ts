import {z} from 'zod'
import {doiAddress} from '../../model/doi-address.js'
import {localeFor} from '../../model/locales/index.js'
import {hasFontScript} from '../../model/font-script.js'
import type {Work} from './citations.js'
import {foreignLanguage, veiled} from './foreign-titles.js'
import {placeIn} from './locators.js'

const part = z.coerce.number().int().nonnegative()
const dated = z.object({'date-parts': z.array(z.tuple([part, part, part])).length(1)})
const numbered = z.union([z.string().min(1), z.number()])

/** Stands for a work's address while the work is with the formatter, which would change signs of it: no character (Unicode 17, 23.7). */
export const addressMark = '\uFDD1'

/** Stands before a given name that the formatter is not to cut: it leaves those that begin with no letter. */
export const wholeMark = '\uFDD2'

/** Stands for `|`, at which the formatter takes names apart. */
export const barMark = '\uFDD3'

/** Where a work is found: words to print, and what they link to if that can be followed. */
export interface WorkAddress {
  readonly words: string
  readonly url?: string
}

/** The address of a work: its DOI, else its URL. */
export function addressOf({DOI: doi, URL: url}: Work): WorkAddress | undefined {
  if (typeof doi === 'string') return {words: `https://doi.org/${doi}`, url: doiAddress(doi)}
  if (typeof url !== 'string') return undefined
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? {words: url, url} : {words: url}
}

/**
 * A work as the formatter of citations is to print it in a language: a whole day and numbers of pages as the language writes
 * them, which a style of CSL can only put behind their words.
 */
export function printedWork(work: Work, lang: string): Work {
  const copy = withoutMark(work)
  const accessed = dated.safeParse(copy['accessed'])
  const page = numbered.safeParse(copy['page'])
  const [day] = accessed.data?.['date-parts'] ?? []
  return {
    ...copy,
    ...addressed(copy),
    ...namesOf(copy),
    ...titlesOf(copy, foreignLanguage(work, lang) === undefined ? straightened : foreignTitle),
    ...(day && {accessed: {literal: localeFor(lang).phrases.date(isoOf(day))}}),
    // citeproc rewrites what stands in `page`; the style prints this variable in its place.
    dimensions: page.success ? placeIn('page', String(page.data), lang) : undefined,
  }
}

/** They, and those of marks of quotation. */
const marks = /[\uFDD1-\uFDDF]/g

/** A copy, which the formatter may change. */
const withoutMark = (work: Work): Work => {
  // Every value came out of JSON or is a text.
  return JSON.parse(JSON.stringify(work).replaceAll(marks, '').replaceAll('|', barMark)) as Work
}

function addressed({DOI: doi, URL: url}: Work): Partial<Record<'DOI' | 'URL', string>> {
  if (doi !== undefined) return {DOI: addressMark}
  return url === undefined ? {} : {URL: addressMark}
}

/** Names whose given names stay whole: those in Arabic, Armenian, Georgian and Hebrew are seldom cut to their first letters. */
const namesOf = ({author, editor}: Work): Partial<Work> => ({
  ...(author !== undefined && {author: wholeNames(author)}),
  ...(editor !== undefined && {editor: wholeNames(editor)}),
})

const wholeNames = (names: unknown): unknown => z.array(named).safeParse(names).data?.map(wholeName) ?? names

const named = z.looseObject({given: z.string().optional()})

const wholeName = ({given, ...name}: z.infer<typeof named>): object => ({
  ...name,
  ...(given !== undefined && {given: hasFontScript(given) ? wholeMark + given : given}),
})

/** Titles whose quotations are in straight marks, which the formatter sets by where they stand. */
const titlesOf = (work: Work, printed: (title: string) => string): Partial<Work> =>
  Object.fromEntries(
    (['title', 'container-title'] as const).flatMap(name => {
      const title = work[name]
      return typeof title === 'string' ? [[name, printed(title)]] : []
    }),
  )

const foreignTitle = (title: string): string => veiled(straightened(title))

/** A title whose quotations are in straight marks. */
export const straightened = (title: string): string =>
  typedQuotes.reduce((words, quotation) => words.replaceAll(quotation, '$1"$2"'), title).replaceAll(elided, "'")

/** A tag may end where one begins: `<i>« …`. */
const typedQuotes = [
  /(^|[\s([>])“([^“”„"]+)”/g,
  /(^|[\s([>])„([^“”„"]+)[“”]/g,
  /(^|[\s([>])„([^“”„"]+)"/g,
  /(^|[\s([>])”([^“”„"]+)”/g,
  /(^|[\s([>])«\s*([^«»"]*[^«»"\s])\s*»/g,
  /(^|[\s([>])»([^«»"]+)«/g,
]

/** An apostrophe before a mark, which the formatter would take for one where a language quotes by it: `l’"IA"`. */
const elided = /(?<=\p{L})’(?=["«“„»])/gu

const isoOf = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), ...[month, day].map(one => String(one).padStart(2, '0'))].join('-')
