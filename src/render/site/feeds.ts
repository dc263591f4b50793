import {fixedWords} from '../../model/fixed-text.js'
import type {Brief, FeedPage, PlannedFile, TopicKey, TopicKind} from '../../model/site-plan.js'
import {nameIn} from '../../model/text.js'
import {absolute, href, pageOf} from './addresses.js'
import {feedFolder} from './feed-archives.js'
import {entryOf, fullEntryOf, withdrawnEntry} from './feed-entries.js'
import type {MadeFrom} from './frame-page.js'
import {publicNotes} from './note-pages.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'
import {writeAtom, writeJsonFeed, writeRss} from './write-feed.js'

const writers = {'feed.xml': writeAtom, 'rss.xml': writeRss, 'feed.json': writeJsonFeed}

/** Lists that have feeds of their own. */
export const feedKinds: readonly TopicKind[] = ['zones', 'threats', 'types', 'authors', 'languages']

/**
 * The notes of a list that changed last, or of all, as Atom, RSS or JSON Feed: with their whole texts, and of each that was
 * withdrawn when and why. Archives have summaries: a text would stand in two dozen files.
 */
export function feedFile(site: SiteView, {topic, archive, form}: PlannedFile<'feed'>): MadeFrom {
  const page = site.feedPage(topic, archive)
  const notes = page.slugs.flatMap(slug => site.brief(slug) ?? [])
  const isArchive = archive !== null
  const feed = {...headOf(site, topic), ...placeOf(site, topic, {archive, page}), updated: lastOf(notes)}
  const shown = notes.filter(({standing}) => standing === 'published').map(({slug}) => slug)
  const linked = isArchive ? [] : publicNotes(site, linksOf(site, shown))
  return {
    notes: [...new Set([...notes, ...linked].map(({slug}) => slug))],
    input: {
      feed,
      hashes: page.slugs.map(slug => site.hash(slug)),
      pdfs: shown.map(slug => site.edition(slug, 'pdf')?.sizeBytes ?? null),
      linked: linked.map(note => href(site, pageOf(site, note))),
    },
    render: () => {
      const published = isArchive ? entryOf : fullEntryOf
      const entries = notes.map(({slug, standing}) =>
        standing === 'withdrawn' ? withdrawnEntry(site, slug) : published(site, slug),
      )
      return new TextEncoder().encode(writers[form]({...feed, entries}))
    },
  }
}

const lastOf = (notes: readonly Brief[]) => notes[0]?.updated ?? '1970-01-01'

const linksOf = (site: SiteView, slugs: readonly string[]): readonly string[] =>
  slugs.flatMap(slug => site.facts(slug).links)

/** What a feed is called. */
function headOf(site: SiteView, key: TopicKey | null) {
  const topic = key && site.topic(key)
  const language = siteLanguageFor(site, key?.kind === 'languages' ? key.id : site.publication.defaultLang)
  const house = language.set(nameIn(site.publication.organisation.names, language.lang))
  const folder = key ? topicFolder(key) : ''
  // A list without notes has no page.
  const home = topic?.notes.length === 0 ? `${topic.kind}/` : folder
  return {
    lang: language.lang,
    id: `tag:${site.publication.host},2026:feed/${folder}`,
    title: topic ? `${house} – ${fixedWords(topicName(site.publication, topic, language))}` : house,
    home: absolute(site, home),
    publisher: house,
  }
}

/** Where its documents stand. */
function placeOf(
  site: SiteView,
  topic: TopicKey | null,
  {archive, page}: {readonly archive: string | null; readonly page: FeedPage},
) {
  const at = (name: string | null) => absolute(site, feedFolder(topic ? topicFolder(topic) : '', name))
  return {
    folder: at(archive),
    current: archive === null ? null : at(null),
    previous: page.previous === null ? null : at(page.previous),
    next: page.next === null ? null : at(page.next),
  }
}
