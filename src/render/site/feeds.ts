import {fixedWords} from '../../model/fixed-text.js'
import type {Brief, PlannedFile, TopicKey, TopicKind} from '../../model/site-plan.js'
import {nameIn} from '../../model/text.js'
import {absolute, href, pageOf} from './addresses.js'
import {entryOf, withdrawnEntry} from './feed-entries.js'
import type {MadeFrom} from './frame-page.js'
import {publicNotes} from './note-pages.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'
import {writeAtom, writeJsonFeed, writeRss, type FeedEntry} from './write-feed.js'

/** The latest are enough: readers keep what they have seen. */
const most = 30

const writers = {'feed.xml': writeAtom, 'rss.xml': writeRss, 'feed.json': writeJsonFeed}

/** Lists that have feeds of their own. */
export const feedKinds: readonly TopicKind[] = ['zones', 'threats', 'types', 'authors', 'languages']

/**
 * The notes of a list that changed last, or of all, as Atom, RSS or JSON Feed: with their whole texts, and of each that was
 * withdrawn when and why.
 */
export function feedFile(site: SiteView, {topic, form}: PlannedFile<'feed'>): MadeFrom {
  const {head, slugs} = feedOf(site, topic)
  const latest = latestOf(site, slugs)
  const feed = {...head, updated: latest[0]?.updated ?? '1970-01-01'}
  const shown = latest.filter(({standing}) => standing === 'published').map(({slug}) => slug)
  const linked = publicNotes(
    site,
    shown.flatMap(slug => site.facts(slug).links),
  )
  return {
    notes: [...new Set([...latest, ...linked].map(({slug}) => slug))],
    input: {
      feed,
      hashes: latest.map(({slug}) => site.hash(slug)),
      pdfs: shown.map(slug => site.edition(slug, 'pdf')?.sizeBytes ?? null),
      linked: linked.map(note => href(site, pageOf(site, note))),
    },
    render: () => {
      const entries = latest.map(({slug, standing}) => entryFor[standing](site, slug))
      return new TextEncoder().encode(writers[form]({...feed, entries}))
    },
  }
}

const entryFor: Readonly<Record<Brief['standing'], (site: SiteView, slug: string) => FeedEntry>> = {
  published: entryOf,
  withdrawn: withdrawnEntry,
}

/** What a feed is called, and the notes of its list. */
function feedOf(site: SiteView, key: TopicKey | null) {
  const topic = key && site.topic(key)
  const language = siteLanguageFor(site, key?.kind === 'languages' ? key.id : site.publication.defaultLang)
  const house = language.set(nameIn(site.publication.organisation.names, language.lang))
  const folder = key ? topicFolder(key) : ''
  // A list without notes has no page.
  const home = topic?.notes.length === 0 ? `${topic.kind}/` : folder
  return {
    head: {
      lang: language.lang,
      id: `tag:${site.publication.host},2026:feed/${folder}`,
      title: topic ? `${house} – ${fixedWords(topicName(site.publication, topic, language))}` : house,
      home: absolute(site, home),
      folder: absolute(site, folder),
      publisher: house,
    },
    slugs: topic ? [...topic.notes, ...topic.withdrawn] : [...site.published(), ...site.withdrawn()],
  }
}

/** Those that changed last come first. */
const latestOf = (site: SiteView, slugs: readonly string[]): readonly Brief[] =>
  slugs
    .flatMap(slug => site.brief(slug) ?? [])
    .toSorted((a, b) => (a.updated < b.updated ? 1 : -Number(a.updated > b.updated)))
    .slice(0, most)
