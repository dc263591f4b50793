import {localeFor} from '../../../model/locales/index.js'
import {standingTexts} from '../../../model/standing/index.js'
import type {StandingList} from '../../../model/standing/standing-text.js'
import type {SiteContext, SiteLanguage} from '../../../model/site.js'
import {fixedHtml} from '../../fixed-html.js'
import type {FixedHtml} from '../../html.js'
import {nameIn} from '../../../model/text.js'
import {tlpLabels} from '../../../model/tlp.js'
import {absolute, homeOf, href} from '../addresses.js'
import {tlpClass} from '../tlp-class.js'
import type {SiteView} from '../site-view.js'
import {topicFolder, topicIntro, topicName} from '../topics.js'

/** A list entry: a term and its text. */
export interface StandingEntry {
  readonly term: string | FixedHtml
  readonly text: string
  readonly href?: string
  /** Class of a TLP label. */
  readonly mark?: string
  /** Severity level. */
  readonly level?: number
  /** Cells of a gauge, decorative. */
  readonly cells?: readonly boolean[]
}

type Lister = (site: SiteView, language: SiteLanguage) => readonly StandingEntry[]

/** Contents of the lists in standing pages. */
export const standingLists: Readonly<Record<StandingList, Lister>> = {
  types: (site, language) => topicEntries(site, language, 'types'),
  zones: (site, language) => topicEntries(site, language, 'zones'),
  severity: (_, {lang, severities, set}) =>
    severities.map((term, index) => ({
      term,
      level: index + 1,
      cells: upTo(index, severities.length),
      text: set(localeFor(lang).phrases.position(index + 1, severities.length)),
    })),
  likelihood: (_, {lang, set}) => {
    const steps = Object.values(localeFor(lang).likelihood)
    return steps.map(({word, range}, index) => ({
      term: set(word),
      text: set(range),
      cells: steps.map((_step, cell) => cell === index),
    }))
  },
  confidence: (_, {lang, set}) => {
    const words = Object.values(localeFor(lang).confidence)
    return words.map((word, index) => ({
      term: set(word),
      cells: upTo(index, words.length),
      text: set(localeFor(lang).phrases.position(index + 1, words.length)),
    }))
  },
  sources: (_, {lang, set}) => {
    const rating = Object.entries(standingTexts(lang)?.sources ?? {})
    // Digits come first in an object whatever the order of its lines; letters rate the source and lead.
    const ordered = [...rating.filter(([code]) => code >= 'A'), ...rating.filter(([code]) => code < 'A')]
    return ordered.map(([term, text]) => ({term, text: set(text)}))
  },
  tlp: (_, {lang, set}) =>
    tlpLabels.map(label => ({term: label, mark: tlpClass(label), text: set(localeFor(lang).tlp[label].short)})),
  feeds: site =>
    Object.entries({Atom: 'feed.xml', RSS: 'rss.xml', 'JSON Feed': 'feed.json'}).map(([term, file]) => ({
      term,
      href: href(site, file),
      text: absolute(site, file),
    })),
  house: houseEntries,
}

const upTo = (index: number, of: number): readonly boolean[] => Array.from({length: of}, (_, cell) => cell <= index)

const topicEntries = (site: SiteView, language: SiteLanguage, kind: 'types' | 'zones'): readonly StandingEntry[] =>
  site.topicIds(kind, 'listed').map(id => ({
    term: fixedHtml(topicName(site, {kind, id}, language)),
    text: topicIntro(site.publication, {kind, id}, language) ?? '',
    href: href(site, `${homeOf(site, language.lang)}${topicFolder({kind, id})}`),
  }))

function houseEntries({publication}: SiteContext, {lang, labels, set}: SiteLanguage): readonly StandingEntry[] {
  const {organisation, issn} = publication
  const {transparencyRegister: register, contact} = organisation
  const name = set(nameIn(organisation.names, lang))
  return [
    {term: set(localeFor(lang).colophon.publisher), text: `${name} (${organisation.shortName})`},
    {term: set(standingTexts(lang)?.address ?? ''), text: organisation.address},
    {term: set(localeFor(lang).colophon.contact), text: contact},
    ...(register === undefined ? [] : [{term: labels.transparencyRegister, text: register}]),
    ...(issn === undefined ? [] : [{term: 'ISSN', text: issn}]),
  ]
}
