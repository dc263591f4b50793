import {toString} from 'mdast-util-to-string'
import type {Row} from '../../../model/document.js'
import {plainWords} from '../../../model/plain-words.js'
import type {PublicDocument, PublicFacts} from '../../../model/public-facts.js'
import type {SearchRow} from '../../../model/search/search-index.js'
import {searchTerms} from '../../../model/search/search-terms.js'
import type {SiteContext, SiteLanguage} from '../../../model/site.js'
import {wordsOf} from '../../fixed-html.js'
import {fixedPhrasing, fixedWords, type FixedText} from '../../../model/fixed-text.js'
import {countryName} from '../../../model/vocabularies/countries.js'
import {nameIn} from '../../../model/text.js'
import {encodePath} from '../../../model/site-address.js'
import {indexOf, pageOf} from '../addresses.js'
import type {FieldTerms, SearchEntry} from '../answers.js'
import {fieldTerms} from './make-part.js'
import {rowView} from '../rows.js'
import type {SiteView} from '../site-view.js'
import type {Block, Captioned} from '../../../model/blocks.js'
import {handle, type Handlers} from '../../../model/handlers.js'
import type {Phrasing} from '../../../model/phrasing.js'

/** Language whose index has the text of a note; the site's first if the note's language is not in the site. */
const indexedIn = ({languages}: SiteContext, noteLang: string | undefined): SiteLanguage | undefined =>
  languages.find(({lang}) => lang === noteLang) ?? languages[0]

/** A note in the search index of a language. */
export function searchEntryOf(site: SiteView, language: SiteLanguage, slug: string): SearchEntry {
  const facts = site.facts(slug)
  const isIn = (lang: string | undefined) => indexedIn(site, lang)?.lang === language.lang
  const isOwn = isIn(facts.lang)
  const versions = site.versions(slug)
  const others = versions.filter(other => other !== slug)
  const isKept = isOwn || ![slug, ...others].some(other => isIn(site.brief(other)?.lang))
  return {
    row: {...rowOf(site, language, facts), work: workOf(site, versions, slug)},
    names: isKept ? namesOf(site, language, {facts, others: others.map(other => site.facts(other)), isOwn}) : null,
    isOwn,
  }
}

/** Words of a note's text, in the form of the index. */
export function searchedTerms(site: SiteView, slug: string): FieldTerms {
  const language = indexedIn(site, site.brief(slug)?.lang)
  return fieldTerms(language ? searchTerms(searchedText(site.document(slug)), language) : [])
}

/** Words of names in the form of the index, so that they are tokenized once. */
function namesOf(
  site: SiteContext,
  language: SiteLanguage,
  {
    facts,
    others,
    isOwn,
  }: {readonly facts: PublicFacts; readonly others: readonly PublicFacts[]; readonly isOwn: boolean},
) {
  const words = (...texts: readonly string[]) => fieldTerms(searchTerms(join(...texts), language))
  return {
    title: words(plainWords(facts.title), plainWords(facts.subtitle ?? []), facts.id),
    topics: words(
      ...termNames(site, language, facts),
      ...facts.authors.map(({name}) => name),
      ...facts.keywords.map(({text}) => text),
      ...facts.countries.map(code => countryName(code, language.lang)),
      fixedWords(language.date(facts.date)),
      // Who knows a publication by its title in another language finds it too; a reference finds the version that bears it.
      ...others.map(({title}) => plainWords(title)),
    ),
    summary: words(...(isOwn ? [...facts.summary.map(plainWords), ...facts.keyPoints, ...facts.headings] : [])),
  }
}

/** Address of the translation that represents the publication, if it is another one. */
function workOf(site: SiteView, [first]: readonly string[], slug: string): SearchRow['work'] {
  const brief = first === undefined || first === slug ? undefined : site.brief(first)
  return brief ? hrefOf(site, brief) : null
}

/** Address of a note's page, from the root of the site. */
const hrefOf = (site: SiteContext, note: Parameters<typeof pageOf>[1]): string =>
  encodePath(indexOf(pageOf(site, note)))

/** Result row of a note. */
function rowOf(site: SiteContext, language: SiteLanguage, facts: PublicFacts): Omit<SearchRow, 'work'> {
  const {title, lang, languageName, day, type, layout, authors, severity} = rowView(site, language, facts)
  return {
    href: hrefOf(site, facts),
    title,
    lang,
    languageName,
    day,
    date: byTurns(language.shortDate(facts.date)),
    layout,
    authors,
    type: wordsOf(type),
    severity: severity?.level ?? null,
  }
}

/** A fixed text by turns as it stands on the line, and raised. */
function byTurns(text: FixedText): readonly string[] {
  const parts = ['']
  for (const piece of fixedPhrasing(text)) {
    const isRaised = piece.type === 'superscript'
    if (isRaised !== (parts.length % 2 === 0)) parts.push('')
    parts[parts.length - 1] += plainWords([piece])
  }
  return parts
}

/** Names of its subjects and kind in the reader's language. */
function termNames({publication: {vocabularies}}: SiteContext, {lang}: SiteLanguage, facts: PublicFacts) {
  const ids = [facts.zone, ...facts.zones, ...facts.threats, facts.type]
  return [...vocabularies.zones, ...vocabularies.threats, ...vocabularies.types]
    .filter(({id}) => ids.includes(id))
    .map(({names}) => nameIn(names, lang))
}

/** Remaining text of a note: body, recommendations, notes, sources and more. */
function searchedText(document: PublicDocument): string {
  const {masthead, notices, facts, body, recommendations, footnotes, references, history} = document
  return join(
    ...masthead.authors.map(({role}) => role ?? ''),
    ...rowTexts([...notices, ...facts, ...(masthead.firstPublished ? [masthead.firstPublished] : [])]),
    ...body.flatMap(blockText),
    ...recommendations.map(({addressees, deadline, text}) =>
      join(fixedWords(addressees), fixedWords(deadline ?? ''), plainWords(text)),
    ),
    ...footnotes.flatMap(({children}) => children.flatMap(blockText)),
    ...references.map(({children}) => plainWords(children)),
    ...history.map(({date, summary}) => join(fixedWords(date), plainWords(summary))),
  )
}

const rowTexts = (rows: readonly Row[]): readonly string[] => rows.map(({value}) => toString({children: value}))

const join = (...parts: readonly string[]): string => parts.join('\n')

/** Lines of a block's text, including captions and alternative texts. */
export const blockText = (block: Block): readonly string[] => handle(handlers, block, undefined)

const line = (children: readonly Phrasing[] = []): string => toString({children})
const caption = ({title, source}: Captioned): readonly string[] => [line(title), line(source)]

const handlers: Handlers<Block, undefined, readonly string[]> = {
  heading: ({children}) => [line(children)],
  paragraph: ({children}) => [line(children)],
  list: ({items}) => items.flatMap(({children}) => children.flatMap(blockText)),
  blockQuote: ({children, attribution}) => [...children.flatMap(blockText), line(attribution)],
  // Its words stand in the text too.
  pullQuote: () => [],
  callout: ({title, children}) => [line(title), ...children.flatMap(blockText)],
  codeBlock: ({value}) => [value],
  separator: () => [],
  table: table => [...caption(table), ...[table.columns.map(({head}) => head), ...table.rows].flat().map(line)],
  figure: figure => [...caption(figure), figure.alt ?? ''],
  revised: ({label, children}) => [line(label), ...children.flatMap(blockText)],
  chart: chart => [...caption(chart), chart.alt, ...chart.rows, ...chart.series],
}
