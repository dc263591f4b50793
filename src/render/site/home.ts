import {fileName} from '../../model/editions/lists.js'
import {betweenNames, joinFixed} from '../../model/fixed-text.js'
import type {MadeFrom, SiteLanguage} from '../../model/site.js'
import type {Front} from '../../model/site-plan.js'
import {stemOf} from '../../model/site-address.js'
import {nameIn} from '../../model/text.js'
import {fixedHtml} from '../fixed-html.js'
import {inlineHtml} from '../inline-html.js'
import {homeOf, href, pageOf} from './addresses.js'
import {display} from './display.js'
import {nameFor} from './name-for.js'
import {pageFile} from './frame-page.js'
import {frame} from './language-frame.js'
import {rowView} from './rows.js'
import type {SiteView} from './site-view.js'
import {standingEntries} from './standing/links.js'
import {topicFolder, topicName} from './topics.js'
import {own} from '../../model/own.js'
import {matchesOf} from '../../model/matches.js'
import {patternFor, patternOf} from '../../model/pattern-for.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'

/** The home page: a lead, and the latest publications of each zone. */
export function homePage(site: SiteView, language: SiteLanguage): MadeFrom {
  const {publication} = site
  const {words, lang, labels} = language
  const front = site.front(lang)
  const name = nameIn(publication.organisation.names, lang)
  return pageFile(site, {
    kind: 'home',
    frame: frame(site, language, {
      folder: '',
      title: language.set(name),
      description: language.set(own(publication.tagline, lang) ?? name),
      crumbs: [],
      section: null,
      feeds: [],
    }),
    content: {
      lead: front.lead === null ? null : leadView(site, language, front.lead),
      // In the page's language, where all publications are; no draft is among them.
      tag: front.isSpecimen ? labels.specimen : null,
      zones: front.zones.map(zone => zoneBlock(site, language, zone)),
      // A house that has published nothing yet says who it is.
      standing: front.lead === null && front.zones.length === 0 ? standingEntries(site, language) : [],
      all: {href: href(site, `${homeOf(site, lang)}publications/`), name: words.publications},
    },
    // All of them: the counts say that they are there.
    notes: site.published(),
  })
}

function zoneBlock(site: SiteView, language: SiteLanguage, {id, count, rows}: Front['zones'][number]) {
  const key = {kind: 'zones', id} as const
  const zone = site.publication.vocabularies.zones.find(one => one.id === id)
  return {
    name: display(topicName(site, key, language)),
    covers: zone ? display(nameFor(zone.covers, language)) : '',
    href: href(site, `${homeOf(site, language.lang)}${topicFolder(key)}`),
    count: language.words.count(count),
    rows: rows.map(slug => site.rowIn(language.lang, slug)),
  }
}

/** Characters of the lead's summary: five lines in a wide window. */
const leadLength = 330

/** The first publication of the home page. */
function leadView(site: SiteView, language: SiteLanguage, slug: string) {
  const facts = site.facts(slug)
  const told = facts.summary[0] ?? facts.subtitle
  const {zones, threats} = site.publication.vocabularies
  const nameOf = (terms: typeof zones | typeof threats, id: string) => {
    const term = terms.find(one => one.id === id)
    return term ? nameFor(term.names, language) : id
  }
  const page = href(site, pageOf(site, facts))
  return {
    ...rowView(site, language, facts),
    date: fixedHtml(language.date(facts.date)),
    reference: facts.id,
    tlp: facts.tlp,
    summary: told ? inlineHtml(firstSentences(told, leadLength)) : null,
    topics: fixedHtml(
      joinFixed([nameOf(zones, facts.zone), ...facts.threats.map(id => nameOf(threats, id))], betweenNames),
    ),
    pdf: site.edition(slug, 'pdf') ? page + encodeURIComponent(fileName('pdf', stemOf(facts))) : null,
  }
}

/** End of a sentence before another one; abbreviations are shorter, or not followed by a capital. */
const ends = patternFor(
  patternOf(
    '(?<=(?:\\p{Ll}{3}|[\\d%)»”’])[\\u00A0\\u202F]?[.!?…]{1,3}(?:[\\u00A0\\u202F]?»|[”’)]){0,2})\\s+(?=[«“„"]?[\\u00A0\\u202F]?\\p{Lu})',
    'gu',
  ),
)

/** The first sentences of a text that fit `most` characters, at least one; the whole text if it fits or has no recognizable end. */
export function firstSentences(nodes: readonly Phrasing[], most: number): readonly Phrasing[] {
  let [length, cut] = [0, nodes]
  for (const [index, node] of nodes.entries()) {
    const {value = ''} = node.type === 'text' ? node : {}
    for (const {index: offset} of matchesOf(value, ends(value))) {
      if (length + offset > most && cut !== nodes) return cut
      cut = [...nodes.slice(0, index), {type: 'text', value: value.slice(0, offset)}]
    }
    length += plainWords([node]).length
  }
  return length > most ? cut : nodes
}
