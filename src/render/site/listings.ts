import {fixedWords, joinFixed, type FixedText} from '../../model/fixed-text.js'
import type {MadeFrom, SiteLanguage} from '../../model/site.js'
import {topicKinds, type ListingPage, type PlannedFile, type TopicKey, type TopicKind} from '../../model/site-plan.js'
import {homeOf, href} from './addresses.js'
import type {RowView} from './answers.js'
import type {Crumb} from './chrome.js'
import {display} from './display.js'
import {feedKinds} from './feeds.js'
import {pageFile} from './frame-page.js'
import {frame} from './language-frame.js'
import {archiveAt, linkedPlaces, pagedFolder} from './paging.js'
import {rowsOf} from './rows.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicIntro, topicName} from './topics.js'
import {capitalized} from '../../model/text.js'

/** A page of all publications. */
export const publicationsPage = (site: SiteView, language: SiteLanguage, {archive}: Paged<'publications'>): MadeFrom =>
  listPage(site, language, {
    key: null,
    archive,
    folder: 'publications/',
    name: language.words.publications,
    kind: null,
    intro: null,
    crumbs: [],
    section: null,
    ways: waysOf(site, language),
  })

/** A page of a topic's publications. */
export function topicPage(site: SiteView, language: SiteLanguage, {topic: key, archive}: Paged<'topic'>): MadeFrom {
  const {words, lang} = language
  const folder = topicFolder(key)
  return listPage(site, language, {
    key,
    archive,
    folder,
    name: topicName(site, key, language),
    kind: words[key.kind],
    intro: topicIntro(site.publication, key, language),
    crumbs: [{name: words[key.kind], path: `${homeOf(site, lang)}${key.kind}/`}],
    section: key.kind === 'types' ? folder : `${key.kind}/`,
    ways: [],
  })
}

type Paged<Kind extends 'publications' | 'topic'> = PlannedFile<Kind>

/** A listing, regardless of page. */
interface Listing {
  readonly key: TopicKey | null
  readonly archive: number | null
  /** Folder of its first page, within the language's. */
  readonly folder: string
  readonly name: FixedText
  readonly kind: string | null
  readonly intro: string | null
  readonly crumbs: readonly Crumb[]
  readonly section: string | null
  readonly ways: readonly object[]
}

function listPage(site: SiteView, language: SiteLanguage, listing: Listing): MadeFrom {
  const {words, lang} = language
  const {key, folder, archive, section} = listing
  const page = site.page(lang, key, archive)
  const {past, current} = rowsOf(site, language, page.slugs)
  // The first page alone says how many there are, and so speaks of them all: the others change when their own notes do.
  const all = archive === null ? site.listed(lang, key) : null
  const count = all ? words.count(all.length) : capitalized(words.page(page.position, page.of))
  const told = headOf(site, language, {listing, page, count})
  return pageFile(site, {
    kind: 'listing',
    frame: frame(site, language, {
      folder: pagedFolder(folder, archive),
      section,
      ...told,
      feeds: key && feedKinds.includes(key.kind) ? [{folder, name: fixedWords(listing.name)}] : [],
      ...(page.of > 1 && {neighbours: neighboursOf(page, place => pathAt(site, language, folder, place, page))}),
    }),
    content: {
      title: key ? display(listing.name) : words.publications,
      kind: listing.kind,
      count,
      intro: all ? listing.intro : null,
      groups: byYear(current, listing, page, {words, told: count}),
      past,
      ways: all ? listing.ways : [],
      pages: page.of > 1 ? pagesView(site, language, folder, page) : null,
    },
    notes: all ?? page.slugs,
  })
}

/** Head of a page; older pages are below the first in breadcrumbs. */
function headOf(
  site: SiteView,
  language: SiteLanguage,
  {listing, page, count}: {readonly listing: Listing; readonly page: ListingPage; readonly count: string},
) {
  const {key, folder, archive, crumbs, intro} = listing
  const name = fixedWords(listing.name)
  if (archive === null)
    return {title: name, description: intro ?? (key ? `${name} – ${count}` : count), crumbs: [...crumbs]}
  const title = `${name} – ${language.words.page(page.position, page.of)}`
  return {title, description: title, crumbs: [...crumbs, {name, path: `${homeOf(site, language.lang)}${folder}`}]}
}

const pathAt = (site: SiteView, {lang}: SiteLanguage, folder: string, place: number, page: ListingPage): string =>
  `${homeOf(site, lang)}${pagedFolder(folder, archiveAt(place, page.of))}`

const neighboursOf = <T>({position, of}: ListingPage, at: (place: number) => T) => ({
  previous: position > 1 ? at(position - 1) : null,
  next: position < of ? at(position + 1) : null,
})

/** Links between the pages of a list. */
function pagesView(site: SiteView, language: SiteLanguage, folder: string, page: ListingPage) {
  const {words} = language
  const at = (place: number) => href(site, pathAt(site, language, folder, place, page))
  const {previous, next} = neighboursOf(page, at)
  const places = linkedPlaces(page.position, page.of)
  return {
    name: words.pages,
    previous: previous === null ? null : {name: words.previousPage, href: previous},
    next: next === null ? null : {name: words.nextPage, href: next},
    links: places.map((place, index) => ({
      number: place,
      name: capitalized(words.page(place, page.of)),
      href: at(place),
      isCurrent: place === page.position,
      isAfterGap: index > 0 && place - 1 !== places[index - 1],
    })),
  }
}

/**
 * Group a long list by year, newest first: without a count where the year is split over pages or the page has `told` it, and without the year
 * on a page of one.
 */
function byYear(rows: readonly RowView[], {key}: Listing, {split}: ListingPage, {words, told}: Telling) {
  const years = [...new Set(rows.map(({day}) => day.slice(0, 4)))]
  return years.map(year => {
    const own = rows.filter(({day}) => day.startsWith(year))
    const count = words.count(own.length)
    const isTold = split.includes(year) || count === told
    return {year: key?.kind === 'years' ? null : year, count: isTold ? null : count, rows: own}
  })
}

interface Telling extends Pick<SiteLanguage, 'words'> {
  /** The count at the head of the page. */
  readonly told: string
}

/** Links from all publications to lists of topics. */
export const waysOf = (site: SiteView, {lang, words}: SiteLanguage) =>
  topicKinds.map(kind => ({name: words[kind], href: href(site, `${homeOf(site, lang)}${kind}/`)}))

/** List of the topics of a kind, on one page, since it is searched by name and grows slowly. */
export function indexPage(site: SiteView, language: SiteLanguage, kind: TopicKind): MadeFrom {
  const {words, lang} = language
  const entries = site.topicIds(kind, 'listed').map(id => {
    const key = {kind, id}
    const notes = site.listed(lang, key)
    const name = topicName(site, key, language)
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
