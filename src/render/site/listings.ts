import {fixedWords, joinFixed} from '../../model/fixed-text.js'
import type {SiteLanguage} from '../../model/site.js'
import {topicKinds, type TopicKey, type TopicKind} from '../../model/site-plan.js'
import {homeOf, href} from './addresses.js'
import {display} from './display.js'
import {feedKinds} from './feeds.js'
import {pageFile, type MadeFrom} from './frame-page.js'
import {frame} from './language-frame.js'
import {rowsOf, type RowView} from './rows.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicIntro, topicName} from './topics.js'

/** All publications. */
export function publicationsPage(site: SiteView, language: SiteLanguage): MadeFrom {
  const {words, lang} = language
  const notes = site.listed(lang, null)
  const {past, current} = rowsOf(site, language, notes)
  return pageFile(site, {
    kind: 'listing',
    frame: frame(site, language, {
      folder: 'publications/',
      title: words.publications,
      description: words.count(notes.length),
      crumbs: [],
      section: null,
      feeds: [],
    }),
    content: {
      title: words.publications,
      kind: null,
      intro: null,
      count: words.count(notes.length),
      groups: byYear(current, words),
      past,
      ways: waysOf(site, language),
    },
    notes,
  })
}

/** A long list is found by its years. Rows come newest first. */
function byYear(rows: readonly RowView[], words: SiteLanguage['words']) {
  const years = [...new Set(rows.map(({day}) => day.slice(0, 4)))]
  return years.map(year => {
    const own = rows.filter(({day}) => day.startsWith(year))
    return {year, count: words.count(own.length), rows: own}
  })
}

/** Links from all publications to the lists of topics. */
export const waysOf = (site: Pick<SiteView, 'publication'>, {lang, words}: SiteLanguage) =>
  topicKinds.map(kind => ({name: words[kind], href: href(site, `${homeOf(site, lang)}${kind}/`)}))

/** The publications of a topic. */
export function topicPage(site: SiteView, language: SiteLanguage, key: TopicKey): MadeFrom {
  const {words, lang} = language
  const notes = site.listed(lang, key)
  const {past, current} = rowsOf(site, language, notes)
  const name = topicName(site.publication, site.topic(key), language)
  const title = fixedWords(name)
  const intro = topicIntro(site.publication, key, language)
  const folder = topicFolder(key)
  return pageFile(site, {
    kind: 'listing',
    frame: frame(site, language, {
      folder,
      title,
      description: intro ?? `${title} – ${words.count(notes.length)}`,
      crumbs: [{name: words[key.kind], path: `${homeOf(site, lang)}${key.kind}/`}],
      section: key.kind === 'types' ? folder : `${key.kind}/`,
      feeds: feedKinds.includes(key.kind) ? [{folder, name: title}] : [],
    }),
    content: {
      title: display(name),
      kind: words[key.kind],
      intro,
      count: words.count(notes.length),
      groups: byYear(current, words),
      past,
      ways: [],
    },
    notes,
  })
}

/** The topics of a kind. */
export function indexPage(site: SiteView, language: SiteLanguage, kind: TopicKind): MadeFrom {
  const {words, lang} = language
  const entries = site.topicIds(kind, 'listed').map(id => {
    const key = {kind, id}
    const notes = site.listed(lang, key)
    const name = topicName(site.publication, site.topic(key), language)
    const to = href(site, `${homeOf(site, lang)}${topicFolder(key)}`)
    const intro = topicIntro(site.publication, key, language)
    return {name, view: {name: display(name), href: to, intro, count: words.count(notes.length)}, notes}
  })
  return pageFile(site, {
    kind: 'index',
    frame: frame(site, language, {
      folder: `${kind}/`,
      title: words[kind],
      description: fixedWords(
        joinFixed(
          entries.map(({name}) => name),
          ', ',
        ),
      ),
      crumbs: [],
      section: `${kind}/`,
      feeds: [],
    }),
    content: {title: words[kind], entries: entries.map(({view}) => view)},
    notes: [...new Set(entries.flatMap(({notes}) => notes))],
  })
}
