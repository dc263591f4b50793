import {joinFixed} from '../../model/fixed-text.js'
import type {PublicNote} from '../../model/public-note.js'
import type {SiteFile, SiteInput, SiteLanguage} from '../../model/site.js'
import {stemOf} from '../../model/site-address.js'
import {nameIn} from '../../model/text.js'
import {fixedHtml} from '../fixed-html.js'
import {inlineHtml} from '../inline-html.js'
import {homeOf, href, pageOf} from './addresses.js'
import {display} from './display.js'
import {nameFor} from './name-for.js'
import {pageFile} from './frame-page.js'
import {frame} from './language-frame.js'
import {isPast, listed, rowView} from './rows.js'
import {topicFolder, type Topic} from './topics.js'
import {inLanguage, worksOf} from './works.js'
import {own} from '../../model/own.js'

const homeRows = 3

/** One lead, then the latest publications of each zone. */
export function homePage(site: SiteInput, language: SiteLanguage, zones: readonly Topic[]): SiteFile {
  const {publication, notes} = site
  const {words, lang} = language
  const shown = worksOf(notes).flatMap(work => inLanguage(work, lang) ?? [])
  const lead = shown.find(note => !isPast(site, note))
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
      lead: lead ? leadView(site, language, lead) : null,
      tag: tagOf(language, shown),
      zones: zones.map(topic => zoneBlock(site, language, {topic, lead})),
      all: {href: href(site, `${homeOf(site, lang)}publications/`), name: words.count(shown.length)},
    },
    // All of them: the counts say that they are there.
    notes: notes.map(({facts}) => facts.slug),
  })
}

/** “SPÉCIMEN” in the page's language, where all publications are; no draft is among them. */
const tagOf = ({labels}: SiteLanguage, notes: readonly PublicNote[]): string | null =>
  notes.length > 0 && notes.every(({facts}) => facts.tag !== undefined) ? labels.specimen : null

/** What a zone has beside the lead: those that are about it first of all, else those that touch it. */
function zoneBlock(
  site: SiteInput,
  language: SiteLanguage,
  {topic, lead}: {readonly topic: Topic; readonly lead: PublicNote | undefined},
) {
  const zone = site.publication.vocabularies.zones.find(({id}) => id === topic.id)
  const others = topic.notes.filter(({facts}) => lead === undefined || stemOf(facts) !== stemOf(lead.facts))
  const own = others.filter(({facts}) => facts.zone === topic.id)
  const {current, past} = listed(site, language, own.length ? own : others)
  return {
    name: display(topic.name(language)),
    covers: zone ? display(nameFor(zone.covers, language)) : '',
    href: href(site, `${homeOf(site, language.lang)}${topicFolder(topic)}`),
    count: language.words.count(worksOf(topic.notes).length),
    rows: [...current, ...past].slice(0, homeRows),
  }
}

/** The first publication of the home page. */
function leadView(site: SiteInput, language: SiteLanguage, note: PublicNote) {
  const {facts} = note
  const told = facts.summary[0] ?? facts.subtitle
  const {zones, threats} = site.publication.vocabularies
  const nameOf = (terms: typeof zones | typeof threats, id: string) => {
    const term = terms.find(one => one.id === id)
    return term ? nameFor(term.names, language) : id
  }
  const page = href(site, pageOf(site, facts))
  return {
    ...rowView(site, language, note),
    date: language.date(facts.date),
    reference: facts.id,
    tlp: facts.tlp,
    summary: told ? inlineHtml(told) : null,
    topics: fixedHtml(joinFixed([nameOf(zones, facts.zone), ...facts.threats.map(id => nameOf(threats, id))], ' · ')),
    pdf: site.pdf(note) ? `${page}${encodeURIComponent(stemOf(facts))}.pdf` : null,
  }
}
