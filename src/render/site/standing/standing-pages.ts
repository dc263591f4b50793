import type {StandingId, StandingSection} from '../../../model/standing/standing-text.js'
import type {MadeFrom, SiteLanguage} from '../../../model/site.js'
import {homeOf} from '../addresses.js'
import {pageFile} from '../frame-page.js'
import type {SiteView} from '../site-view.js'
import {standingLead, standingTextOf, standingVersions} from './links.js'
import {standingLists, type StandingEntry} from './lists.js'

/** A standing page (About, method and scales, TLP, accessibility, personal data) in one of its languages. */
export function standingPage(site: SiteView, language: SiteLanguage, id: StandingId): MadeFrom {
  const {title, sections} = standingTextOf(site, language, id)
  const {set} = language
  const lead = standingLead(site, language, id)
  return pageFile(site, {
    kind: 'standing',
    frame: {
      language,
      path: `${homeOf(site, language.lang)}${id}/`,
      title: set(title),
      description: lead,
      crumbs: [],
      feeds: [],
      isIndexed: true,
      versions: standingVersions(site, id),
      section: id === 'about' ? 'about/' : null,
    },
    content: {title: set(title), intro: lead, sections: sectionViews(site, language, sections)},
    notes: [],
  })
}

/** Sections that are not empty. */
const sectionViews = (site: SiteView, language: SiteLanguage, sections: readonly StandingSection[]) =>
  sections
    .map(one => sectionView(site, language, one))
    .filter(({paragraphs, entries, link}) => paragraphs.length + entries.length > 0 || link !== null)

const sectionView = (site: SiteView, language: SiteLanguage, {heading, paragraphs, list, link}: StandingSection) => ({
  heading: language.set(heading),
  paragraphs: paragraphs.map(text => language.set(text)),
  list: list ?? null,
  entries: list ? standingLists[list](site, language).map(entryView) : [],
  link: link ?? null,
})

/** An entry with all variables of the template defined. */
const entryView = ({term, text, href: to, mark, level, cells}: StandingEntry) => ({
  term,
  text,
  href: to ?? null,
  mark: mark ?? null,
  cells: cells ?? [],
  severity: level === undefined ? null : {level, word: term},
})
