import {fixedWords} from '../../model/fixed-text.js'
import type {PublicNote, WithdrawnNote} from '../../model/public-note.js'
import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {absolute, pageOf} from './addresses.js'
import {entryOf, withdrawnEntry} from './feed-entries.js'
import {siteLanguageFor} from './site-language.js'
import {toldTopics, topicFolder, type TopicKind} from './topics.js'
import {updatedOn} from './updated.js'
import {writeAtom, writeJsonFeed, writeRss, type FeedEntry} from './write-feed.js'

/** The latest are enough: readers keep what they have seen. */
const most = 30

const writers = {'feed.xml': writeAtom, 'rss.xml': writeRss, 'feed.json': writeJsonFeed}

/** Lists that have feeds of their own. */
export const feedKinds: readonly TopicKind[] = ['zones', 'threats', 'types', 'authors', 'languages']

/**
 * Atom, RSS and JSON Feed of all notes, and of each list that readers follow; with the whole text of each note, and for each
 * that was withdrawn when and why.
 */
export const feedsPart: SitePart = {
  id: 'feeds',
  files: site => {
    const [language] = site.languages
    if (!language) return []
    const {notes, withdrawn} = site
    const topics = toldTopics(site)
    const subjects = feedKinds.flatMap(kind =>
      topics[kind].map(topic => ({
        language: kind === 'languages' ? siteLanguageFor(site, topic.id) : language,
        ...{folder: topicFolder(topic), title: fixedWords(topic.name(language))},
        // A list without notes has no page.
        home: topic.notes.length > 0 ? topicFolder(topic) : `${kind}/`,
        ...{notes: topic.notes, withdrawn: topic.withdrawn},
      })),
    )
    return [{language, folder: '', home: '', title: null, notes, withdrawn}, ...subjects].flatMap(one =>
      feedFiles(site, one),
    )
  },
}

interface FeedParts {
  readonly language: SiteLanguage
  readonly folder: string
  /** Folder of the page that lists the same. */
  readonly home: string
  readonly title: string | null
  readonly notes: readonly PublicNote[]
  readonly withdrawn: readonly WithdrawnNote[]
}

/** What a feed tells of: a note, or that one was withdrawn. */
interface Item {
  readonly slug: string
  readonly hash: string
  readonly updated: string
  readonly links: readonly string[]
  readonly entry: (linked: Readonly<Record<string, string>>) => FeedEntry
}

function feedFiles(site: SiteInput, {language, folder, home, title, notes, withdrawn}: FeedParts): readonly SiteFile[] {
  const house = language.set(nameIn(site.publication.organisation.names, language.lang))
  const latest = itemsOf(site, notes, withdrawn).slice(0, most)
  const linked = linkedBy(site, latest)
  const feed = {
    lang: language.lang,
    id: `tag:${site.publication.host},2026:feed/${folder}`,
    title: title === null ? house : `${house} – ${title}`,
    home: absolute(site, home),
    folder: absolute(site, folder),
    publisher: house,
    updated: latest[0]?.updated ?? '1970-01-01',
  }
  const shown = [...new Set([...latest.map(({slug}) => slug), ...linked.slugs])]
  const entries = (): readonly FeedEntry[] => latest.map(({entry}) => entry(linked.addresses))
  const input = {feed, hashes: latest.map(({hash}) => hash), pdfs: pdfsOf(site, notes), linked: linked.addresses}
  return Object.entries(writers).map(([name, write]) => ({
    path: `${folder}${name}`,
    notes: shown,
    input,
    render: () => new TextEncoder().encode(write({...feed, entries: entries()})),
  }))
}

/** Those that changed last come first. */
function itemsOf(site: SiteInput, notes: readonly PublicNote[], withdrawn: readonly WithdrawnNote[]): readonly Item[] {
  const told = notes.map(note => ({
    ...{slug: note.facts.slug, hash: note.hash, updated: updatedOn(note.facts), links: note.facts.links},
    entry: (linked: Readonly<Record<string, string>>) => entryOf(site, note, linked),
  }))
  const gone = withdrawn.map(note => ({
    ...{slug: note.facts.slug, hash: note.hash, updated: note.facts.withdrawn, links: []},
    entry: () => withdrawnEntry(site, note),
  }))
  return [...told, ...gone].toSorted((a, b) => (a.updated < b.updated ? 1 : -Number(a.updated > b.updated)))
}

/** Which notes have a PDF to enclose. */
const pdfsOf = (site: SiteInput, notes: readonly PublicNote[]): readonly boolean[] =>
  notes.map(note => site.pdf(note) !== undefined)

/** Addresses of the public notes that some notes link to. */
function linkedBy(site: SiteInput, items: readonly Item[]) {
  const slugs = new Set(items.flatMap(({links}) => links))
  const found = site.notes.filter(({facts}) => slugs.has(facts.slug))
  return {
    slugs: found.map(({facts}) => facts.slug),
    addresses: Object.fromEntries(found.map(({facts}) => [facts.slug, absolute(site, pageOf(site, facts))])),
  }
}
