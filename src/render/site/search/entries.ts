import {toString} from 'mdast-util-to-string'
import type {Row} from '../../../model/document.js'
import {plainWords} from '../../../model/plain-words.js'
import type {PublicNote} from '../../../model/public-note.js'
import type {SearchRow} from '../../../model/search/search-row.js'
import type {SearchField} from '../../../model/search/search-index.js'
import type {SiteInput, SiteLanguage} from '../../../model/site.js'
import {wordsOf} from '../../fixed-html.js'
import {fixedWords} from '../../../model/fixed-text.js'
import {countryName} from '../../../model/vocabularies/countries.js'
import {nameIn} from '../../../model/text.js'
import {rowView} from '../rows.js'
import {blockText} from './block-text.js'
import {worksOf, type Work} from '../works.js'

/** A note as the search of a language has it. */
export interface SearchEntry {
  readonly row: SearchRow
  /** Nothing to find it by where the reader's language has it too: its own index has its words. */
  readonly names: Readonly<Record<Exclude<SearchField, 'text'>, string>> | null
  /** The note whose text is searched; none where the index of another language has it. */
  readonly note: PublicNote | null
}

/** Every note with its translations, newest first. */
export function searchEntries(site: SiteInput, language: SiteLanguage): readonly SearchEntry[] {
  const works = worksOf(site.notes)
  const workOf = new Map(works.flatMap((work, number) => work.notes.map(note => [note, {work, number}] as const)))
  return site.notes.flatMap(note => {
    const found = workOf.get(note)
    return found ? [entryOf(site, language, {...found, note})] : []
  })
}

/** The language in whose index the words of a note are: the site's first for notes in one that the site has not. */
const indexedIn = ({languages}: SiteInput, {facts}: PublicNote): string | undefined =>
  (languages.find(({lang}) => lang === facts.lang) ?? languages[0])?.lang

function entryOf(
  site: SiteInput,
  language: SiteLanguage,
  {work, number, note}: {readonly work: Work; readonly number: number; readonly note: PublicNote},
): SearchEntry {
  const isOwn = indexedIn(site, note) === language.lang
  const isKept = isOwn || work.notes.every(other => indexedIn(site, other) !== language.lang)
  return {
    row: {...rowOf(site, language, note), work: number},
    names: isKept ? namesOf(site, language, {work, note, isOwn}) : null,
    note: isOwn ? note : null,
  }
}

function namesOf(
  site: SiteInput,
  language: SiteLanguage,
  {work, note, isOwn}: {readonly work: Work; readonly note: PublicNote; readonly isOwn: boolean},
) {
  const {facts} = note
  return {
    title: join(plainWords(facts.title), plainWords(facts.subtitle ?? []), facts.id),
    topics: join(
      ...termNames(site, language, note),
      ...facts.authors.map(({name}) => name),
      ...facts.keywords.map(({text}) => text),
      ...facts.countries.map(code => countryName(code, language.lang)),
      language.date(facts.date),
      // Who knows a publication by its title or reference in another language finds it too.
      ...work.notes.filter(other => other !== note).flatMap(({facts: {title, id}}) => [plainWords(title), id]),
    ),
    summary: isOwn ? join(...facts.summary.map(plainWords), ...facts.keyPoints, ...facts.headings) : '',
  }
}

/** What the results show: a line of the listings. */
function rowOf(site: SiteInput, language: SiteLanguage, note: PublicNote): Omit<SearchRow, 'work'> {
  const {href, title, lang, languageName, day, date, type, layout, authors, severity} = rowView(site, language, note)
  return {
    ...{href, title, lang, languageName, day, date, layout, authors},
    type: wordsOf(type),
    severity: severity?.level ?? null,
  }
}

/** What the publication's vocabularies call its subjects and its kind, in the reader's language. */
function termNames({publication: {vocabularies}}: SiteInput, {lang}: SiteLanguage, {facts}: PublicNote) {
  const ids = [facts.zone, ...facts.zones, ...facts.threats, facts.type]
  return [...vocabularies.zones, ...vocabularies.threats, ...vocabularies.types]
    .filter(({id}) => ids.includes(id))
    .map(({names}) => nameIn(names, lang))
}

/** All else that a note says: its body, recommendations and notes, its sources and what stands around them. */
export function searchedText({document}: PublicNote): string {
  const {masthead, notices, facts, body, recommendations, footnotes, references, history} = document
  return join(
    ...masthead.authors.map(({role}) => role ?? ''),
    ...rowTexts([...notices, ...facts, ...(masthead.firstPublished ? [masthead.firstPublished] : [])]),
    ...body.flatMap(blockText),
    ...recommendations.map(({addressees, deadline, text}) =>
      join(fixedWords(addressees), fixedWords(deadline ?? ''), plainWords(text)),
    ),
    ...footnotes.flatMap(({children}) => children.flatMap(blockText)),
    ...references.map(plainWords),
    ...history.map(({date, summary}) => join(fixedWords(date), plainWords(summary))),
  )
}

const rowTexts = (rows: readonly Row[]): readonly string[] => rows.map(({value}) => toString({children: value}))

const join = (...parts: readonly string[]): string => parts.join('\n')
