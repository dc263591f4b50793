import type {StandingId, StandingSection} from '../../../model/standing/standing-text.js'
import type {MadeFrom, SiteLanguage} from '../../../model/site.js'
import {homeOf} from '../addresses.js'
import {pageFile} from '../frame-page.js'
import type {SiteView} from '../site-view.js'
import {standingTextOf, standingVersions} from './links.js'
import {standingLists, type StandingEntry} from './lists.js'
import {own} from '../../../model/own.js'

/** About, method and scales, TLP, accessibility, personal data: in a language in which they are written. */
export function standingPage(site: SiteView, language: SiteLanguage, id: StandingId): MadeFrom {
  const {title, intro, sections} = standingTextOf(site, language, id)
  const {set} = language
  const about = id === 'about' ? own(site.publication.about, language.lang.split('-')[0] ?? '') : undefined
  const lead = set(about ?? intro)
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
    content: {title: set(title), intro: lead, sections: sections.map(one => sectionView(site, language, one))},
    notes: [],
  })
}

const sectionView = (site: SiteView, language: SiteLanguage, {heading, paragraphs, list, link}: StandingSection) => ({
  heading: language.set(heading),
  paragraphs: paragraphs.map(text => language.set(text)),
  list: list ?? null,
  entries: list ? standingLists[list](site, language).map(entryView) : [],
  link: link ?? null,
})

/** Templates may not ask for what is not there. */
const entryView = ({term, text, href: to, mark, level, cells}: StandingEntry) => ({
  term,
  text,
  href: to ?? null,
  mark: mark ?? null,
  cells: cells ?? [],
  severity: level === undefined ? null : {level, word: term},
})
