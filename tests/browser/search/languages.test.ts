import {describe, expect, it} from 'vitest'
import {searchEngine} from '../../../src/browser/search/engine.js'
import {localeFor} from '../../../src/model/locales/index.js'
import type {SearchIndex, SearchRow} from '../../../src/model/search/search-index.js'
import {monthReader} from '../../../src/model/search/dates.js'
import {searchTerms} from '../../../src/model/search/search-terms.js'
import {fieldTerms, makePart} from '../../../src/render/site/search/make-part.js'

type Lang = 'fr' | 'en'

interface Note {
  readonly lang: Lang
  readonly work: number
  readonly title: string
  readonly text: string
  /** Its subject in each language. */
  readonly topic: Readonly<Record<Lang, string>>
}

const sea = {fr: 'Mer Baltique', en: 'Baltic Sea'}
const notes: readonly Note[] = [
  {lang: 'fr', work: 0, title: 'Câbles', text: 'La rupture des câbles et la dissuasion, sanctions.', topic: sea},
  {lang: 'en', work: 0, title: 'Cables', text: 'The broken cables and deterrence, sanctions.', topic: sea},
  {lang: 'en', work: 1, title: 'Mastheads', text: 'Cloned mastheads of Côte d’Ivoire, sanctions.', topic: sea},
]

/** The words of a text, as a note's entry has them. */
const termsIn = (lang: Lang, text: string) =>
  fieldTerms(searchTerms(text, {lang, monthOf: monthReader([localeFor(lang).monthForms.split('|')])}))

const hrefOf = ({lang, title}: Note) => `/${lang}/${title}/`

/** The address of the first version of a publication, where that is another. */
function workOf(note: Note): string | null {
  const first = notes.find(({work}) => work === note.work) ?? note
  return first === note ? null : hrefOf(first)
}

/** The index of a language, as the site makes it. */
function indexFor(lang: Lang): SearchIndex<SearchRow> {
  const rowOf = (note: Note): SearchRow => ({
    ...{href: hrefOf(note), work: workOf(note), title: note.title, day: '2026-11-18', date: ['18']},
    ...{type: 'Note', layout: 'alert', authors: null, severity: null},
    ...{lang: note.lang === lang ? null : note.lang, languageName: note.lang === lang ? null : note.lang},
  })
  const part = makePart(
    notes.map(note => {
      const isOwn = note.lang === lang
      const isKept = isOwn || !notes.some(other => other.work === note.work && other.lang === lang)
      const [title, topics, summary] = [note.title, note.topic[lang], isOwn ? note.text : '']
      const names = {title: termsIn(lang, title), topics: termsIn(lang, topics), summary: termsIn(lang, summary)}
      return {row: rowOf(note), names: isKept ? names : null, text: null}
    }),
  )
  return {lang, months: localeFor(lang).monthForms.split('|'), ...part}
}

const find = (lang: Lang) => {
  const search = searchEngine([indexFor(lang), indexFor(lang === 'fr' ? 'en' : 'fr')])
  return (query: string) =>
    search(query).flatMap(({kind, found}) => found.map(({row}) => `${kind} ${row.lang ?? lang} ${row.title}`))
}

describe('the search of a site in two languages', () => {
  it.each([
    // The reader's own version has it as well.
    ['fr', 'cables', ['all fr Câbles']],
    ['en', 'cables', ['all en Cables']],
    // Only the other has it.
    ['fr', 'deterrence', ['all en Cables']],
    ['en', 'dissuasion', ['all fr Câbles']],
    ['fr', 'mastheads', ['all en Mastheads']],
    // What has all of the query stands for the work, in whichever language.
    ['fr', 'cables deterrence', ['all en Cables']],
    ['fr', 'sanctions', ['all fr Câbles', 'all en Mastheads']],
    // Subjects are known by their names in the reader's language, together with the words of the other.
    ['fr', 'Baltique masthead', ['all en Mastheads', 'some fr Câbles']],
    ['fr', 'deterrnece', ['similar en Cables']],
    ['en', 'Côte d’Ivoire', ['all en Mastheads']],
    ['fr', 'la Côte d’Ivoire', ['some en Mastheads']],
    // A slip is looked for only where no language has the word.
    ['fr', 'broken', ['all en Cables']],
    ['fr', 'zzzz', []],
  ] as const)('finds for a reader of %s %j', (lang, query, expected) => {
    expect(find(lang)(query)).toEqual(expected)
  })
})
