import {fixedWords, joinFixed} from '../../model/fixed-text.js'
import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../model/site.js'
import {homeOf, href} from './addresses.js'
import {display} from './display.js'
import {pageFile} from './frame-page.js'
import {homePage} from './home.js'
import {feedKinds} from './feeds.js'
import {frame} from './language-frame.js'
import {listed, type RowView} from './rows.js'
import {topicFolder, topicKinds, topicsOf, type Topic, type TopicKind} from './topics.js'

/** Home, all publications, a listing for each topic and a list of each kind of topic; in every language of the site. */
export const listingsPart: SitePart = {
  id: 'listings',
  files: site => {
    const topics = topicsOf(site)
    return site.languages.flatMap(language => [
      homePage(site, language, topics.zones),
      publicationsPage(site, language),
      ...topicKinds.flatMap(kind => topics[kind].map(topic => topicPage(site, language, topic))),
      ...topicKinds.map(kind => indexPage(site, language, {kind, topics: topics[kind]})),
    ])
  },
}

function publicationsPage(site: SiteInput, language: SiteLanguage): SiteFile {
  const {notes, past, current} = listed(site, language, site.notes)
  const {words} = language
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
export const waysOf = (site: SiteInput, {lang, words}: SiteLanguage) =>
  topicKinds.map(kind => ({name: words[kind], href: href(site, `${homeOf(site, lang)}${kind}/`)}))

function topicPage(site: SiteInput, language: SiteLanguage, topic: Topic): SiteFile {
  const {notes, past, current} = listed(site, language, topic.notes)
  const {words, lang} = language
  const name = topic.name(language)
  const title = fixedWords(name)
  const intro = topic.intro(language)
  const folder = topicFolder(topic)
  return pageFile(site, {
    kind: 'listing',
    frame: frame(site, language, {
      folder,
      title,
      description: intro ?? `${title} – ${words.count(notes.length)}`,
      crumbs: [{name: words[topic.kind], path: `${homeOf(site, lang)}${topic.kind}/`}],
      section: topic.kind === 'types' ? folder : `${topic.kind}/`,
      feeds: feedKinds.includes(topic.kind) ? [{folder, name: title}] : [],
    }),
    content: {
      title: display(name),
      kind: words[topic.kind],
      intro,
      count: words.count(notes.length),
      groups: byYear(current, words),
      past,
      ways: [],
    },
    notes,
  })
}

function indexPage(
  site: SiteInput,
  language: SiteLanguage,
  {kind, topics}: {readonly kind: TopicKind; readonly topics: readonly Topic[]},
): SiteFile {
  const {words, lang} = language
  const entries = topics.map(topic => {
    const {notes} = listed(site, language, topic.notes)
    const name = topic.name(language)
    const to = href(site, `${homeOf(site, lang)}${topicFolder(topic)}`)
    return {
      name,
      view: {name: display(name), href: to, intro: topic.intro(language), count: words.count(notes.length)},
      notes,
    }
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
