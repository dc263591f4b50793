import type {PublicNote} from '../../model/public-note.js'
import type {SiteFile, SiteInput, SiteLanguage, SitePart} from '../../model/site.js'
import {nameIn} from '../../model/text.js'
import {absolute, pageOf} from './addresses.js'
import {feedContent} from './feed-content.js'
import {writeAtom, writeJsonFeed, writeRss, type Feed, type FeedEntry} from './write-feed.js'
import {topicFolder, topicsOf} from './topics.js'
import {updatedOn} from './updated.js'

/** The latest are enough: readers keep what they have seen. */
const most = 30

const writers = {'feed.xml': writeAtom, 'rss.xml': writeRss, 'feed.json': writeJsonFeed}

/** Atom, RSS and JSON Feed of all notes, and of each language, zone and threat; with the whole text of each note. */
export const feedsPart: SitePart = {
  id: 'feeds',
  files: site => {
    const [language] = site.languages
    if (!language) return []
    const {zones, threats, languages} = topicsOf(site)
    const topics = [...zones, ...threats, ...languages].map(topic => ({
      folder: topicFolder(topic),
      title: topic.name(language),
      notes: topic.notes,
    }))
    return [{folder: '', title: null, notes: site.notes}, ...topics].flatMap(one => feedFiles(site, language, one))
  },
}

interface FeedParts {
  readonly folder: string
  readonly title: string | null
  readonly notes: readonly PublicNote[]
}

function feedFiles(site: SiteInput, language: SiteLanguage, {folder, title, notes}: FeedParts): readonly SiteFile[] {
  const house = language.set(nameIn(site.publication.organisation.names, language.lang))
  const latest = notes.toSorted((a, b) => compare(updatedOn(b.facts), updatedOn(a.facts))).slice(0, most)
  const linked = linkedBy(site, latest)
  const feed = {
    lang: language.lang,
    title: title === null ? house : `${house} – ${title}`,
    home: absolute(site, folder),
    folder: absolute(site, folder),
    publisher: house,
    updated: latest[0] ? updatedOn(latest[0].facts) : '1970-01-01',
  }
  const shown = [...new Set([...latest.map(({facts}) => facts.slug), ...linked.slugs])]
  const entries = (): readonly FeedEntry[] => latest.map(note => entryOf(site, note, linked.addresses))
  return Object.entries(writers).map(([name, write]) => ({
    path: `${folder}${name}`,
    notes: shown,
    input: {feed, hashes: latest.map(({hash}) => hash), linked: linked.addresses},
    render: () => new TextEncoder().encode(write({...feed, entries: entries()} satisfies Feed)),
  }))
}

/** Addresses of the public notes that some notes link to. */
function linkedBy(site: SiteInput, notes: readonly PublicNote[]) {
  const slugs = new Set(notes.flatMap(({facts}) => facts.links))
  const found = site.notes.filter(({facts}) => slugs.has(facts.slug))
  return {
    slugs: found.map(({facts}) => facts.slug),
    addresses: Object.fromEntries(found.map(({facts}) => [facts.slug, absolute(site, pageOf(site, facts))])),
  }
}

function entryOf(site: SiteInput, note: PublicNote, linked: Readonly<Record<string, string>>): FeedEntry {
  const {facts} = note
  const {host} = new URL(site.publication.siteUrl)
  return {
    // A tag (RFC 4151) stays when the address changes.
    id: `tag:${host},${facts.date}:${facts.id}/${facts.lang}`,
    href: absolute(site, pageOf(site, facts)),
    lang: facts.lang,
    title: facts.title,
    summary: facts.summary.join('\n'),
    authors: facts.authors.map(({name}) => name),
    categories: [facts.zone, ...facts.zones, ...facts.threats],
    published: facts.date,
    updated: updatedOn(facts),
    content: feedContent(site, note, linked),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
