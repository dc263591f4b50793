import {plainWords} from '../../model/plain-words.js'
import {languageName} from '../../model/language-name.js'
import type {PublicNote} from '../../model/public-note.js'
import type {SiteInput, SiteLanguage} from '../../model/site.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {fixedHtml} from '../fixed-html.js'
import type {FixedHtml, Html} from '../html.js'
import {href, pageOf} from './addresses.js'
import {display} from './display.js'
import {nameFor} from './name-for.js'
import {inLanguage, worksOf} from './works.js'

/** A line of a listing, as templates take it. */
export interface RowView {
  readonly href: string
  readonly title: string
  /** The same as a page shows it. */
  readonly display: Html
  /** Where it is not the page's. */
  readonly lang: string | null
  readonly languageName: string | null
  readonly date: string
  readonly day: string
  readonly type: string | FixedHtml
  readonly layout: string
  readonly authors: string | null
  readonly severity: {readonly level: number; readonly word: string} | null
}

/** A listing's rows, those whose validity is over apart. */
export interface Listed {
  readonly current: readonly RowView[]
  readonly past: readonly RowView[]
  readonly notes: readonly string[]
}

/** One row for each publication, in the page's language where it has it. */
export function listed(site: SiteInput, language: SiteLanguage, notes: readonly PublicNote[]): Listed {
  const shown = worksOf(notes).flatMap(work => inLanguage(work, language.lang) ?? [])
  const rows = (list: readonly PublicNote[]) => list.map(note => rowView(site, language, note))
  return {
    current: rows(shown.filter(note => !isPast(site, note))),
    past: rows(shown.filter(note => isPast(site, note))),
    notes: shown.map(({facts}) => facts.slug),
  }
}

/** Whether the last day of validity is over. Asks for the day only where there is one. */
export const isPast = (site: Pick<SiteInput, 'today'>, {facts}: PublicNote): boolean =>
  facts.expires !== undefined && facts.expires < site.today

/** A note as a line of a listing in some language. */
export function rowView(site: SiteInput, language: SiteLanguage, {facts}: PublicNote): RowView {
  const isForeign = facts.lang !== language.lang
  const type = findTerm(site.publication.vocabularies.types, facts.type)
  const {severity} = facts
  return {
    href: href(site, pageOf(site, facts)),
    title: plainWords(facts.title),
    display: display(facts.title),
    lang: facts.lang === language.wordsLang ? null : facts.lang,
    languageName: isForeign ? languageName(facts.lang) : null,
    date: language.shortDate(facts.date),
    day: facts.date,
    type: type ? fixedHtml(nameFor(type.names, language)) : facts.typeName,
    layout: facts.layout,
    authors: facts.layout === 'tribune' ? facts.authors.map(({name}) => name).join(', ') : null,
    severity: severity ? {level: severity.level, word: language.severities[severity.level - 1] ?? severity.word} : null,
  }
}
