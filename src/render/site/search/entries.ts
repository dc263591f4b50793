import {toString} from 'mdast-util-to-string'
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
import {inLanguage, worksOf, type Work} from '../works.js'

/** A publication as the search of a language has it. */
export interface SearchEntry {
  readonly row: SearchRow
  readonly names: Readonly<Record<Exclude<SearchField, 'text'>, string>>
  /** The note whose text is searched; none where it is in another language than the reader's. */
  readonly note: PublicNote | null
}

/** Every publication once, in the reader's language where it has it; newest first. */
export const searchEntries = (site: SiteInput, language: SiteLanguage): readonly SearchEntry[] =>
  worksOf(site.notes).flatMap(work => {
    const note = inLanguage(work, language.lang)
    return note ? [entryOf(site, language, {work, note})] : []
  })

function entryOf(
  site: SiteInput,
  language: SiteLanguage,
  {work, note}: {readonly work: Work; readonly note: PublicNote},
): SearchEntry {
  const {facts} = note
  const isOwn = facts.lang === language.lang
  return {
    row: rowOf(site, language, note),
    names: {
      title: join(facts.title, facts.subtitle ?? ''),
      topics: join(
        ...termNames(site, language, note),
        facts.id,
        ...facts.authors.map(({name}) => name),
        ...facts.keywords.map(({text}) => text),
        ...facts.countries.map(code => countryName(code, language.lang)),
        // Who knows a publication by its title in another language finds it too.
        ...work.notes.filter(other => other !== note).map(other => other.facts.title),
      ),
      summary: isOwn ? join(...facts.summary, ...facts.keyPoints, ...facts.headings) : '',
    },
    note: isOwn ? note : null,
  }
}

/** What the results show: a line of the listings. */
function rowOf(site: SiteInput, language: SiteLanguage, note: PublicNote): SearchRow {
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

/** All else that a note says: its body, recommendations and notes. */
export function searchedText({document}: PublicNote): string {
  const {body, recommendations, footnotes} = document
  return join(
    ...body.flatMap(blockText),
    ...recommendations.map(({addressees, text}) => join(fixedWords(addressees), toString({children: text}))),
    ...footnotes.map(({children}) => toString({children})),
  )
}

const join = (...parts: readonly string[]): string => parts.join('\n')
