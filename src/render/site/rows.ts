import {plainWords} from '../../model/plain-words.js'
import {languageName} from '../../model/language-name.js'
import type {PublicFacts} from '../../model/public-facts.js'
import type {SiteContext, SiteLanguage} from '../../model/site.js'
import type {IsoDate} from '../../model/text.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {fixedHtml} from '../fixed-html.js'
import {href, pageOf} from './addresses.js'
import type {RowFacts, RowView} from './answers.js'
import {display} from './display.js'
import {nameFor} from './name-for.js'
import type {SiteView} from './site-view.js'

/** Facts of a note for listings. */
export const rowFactsOf = (facts: PublicFacts): RowFacts => {
  const {slug, lang, title, date, type, typeName, layout, authors, severity, expires} = facts
  return {slug, lang, title, date, type, typeName, layout, authors, severity, expires}
}

/** Rows, with expired ones apart. */
export interface Rows {
  readonly current: readonly RowView[]
  readonly past: readonly RowView[]
}

/** Rows of notes. */
export function rowsOf(site: SiteView, language: SiteLanguage, slugs: readonly string[]): Rows {
  const rows = slugs.map(slug => ({isPast: isPast(site, site.row(slug)), row: site.rowIn(language.lang, slug)}))
  const those = (wanted: boolean) => rows.flatMap(({isPast: is, row}) => (is === wanted ? [row] : []))
  return {current: those(false), past: those(true)}
}

/** Whether a note's validity has expired. Asks for the day only if there is a date. */
export const isPast = (site: SiteView, {expires}: {readonly expires?: IsoDate | undefined}): boolean =>
  expires !== undefined && site.isOver(expires)

/** Row of a note in a language. */
export function rowView(site: SiteContext, language: SiteLanguage, facts: RowFacts): RowView {
  const isForeign = facts.lang !== language.lang
  const type = findTerm(site.publication.vocabularies.types, facts.type)
  const {severity} = facts
  return {
    href: href(site, pageOf(site, facts)),
    title: plainWords(facts.title),
    display: display(facts.title),
    lang: facts.lang === language.wordsLang ? null : facts.lang,
    languageName: isForeign ? languageName(facts.lang) : null,
    date: fixedHtml(language.shortDate(facts.date)),
    day: facts.date,
    type: type ? fixedHtml(nameFor(type.names, language)) : facts.typeName,
    layout: facts.layout,
    authors: facts.layout === 'tribune' ? facts.authors.map(({name}) => name).join(', ') : null,
    severity: severity ? {level: severity.level, word: language.severities[severity.level - 1] ?? severity.word} : null,
  }
}
