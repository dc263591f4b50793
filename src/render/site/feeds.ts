import {joined, utf8} from '../../model/bytes.js'
import type {MadeFrom} from '../../model/site.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {FeedForm, FeedPage, PlannedFile, TopicKey, TopicKind} from '../../model/site-plan.js'
import {nameIn} from '../../model/text.js'
import {absolute} from './addresses.js'
import type {FeedEntries, FeedNote} from './answers.js'
import {feedFolder} from './feed-archives.js'
import {markingOf} from './marks.js'
import {publicNotes} from './note-pages.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'
import {feedWriters, type Feed, type FeedEntry} from './write-feed.js'

/** Kinds of lists with feeds. */
export const feedKinds: readonly TopicKind[] = ['zones', 'threats', 'types', 'authors', 'languages']

/**
 * Atom, RSS or JSON Feed of the notes that changed last, of a list or of all: full texts, and notices of withdrawals. Archives have
 * summaries only, since texts would be repeated in two dozen files.
 */
export function feedFile(site: SiteView, {topic, archive, form, path}: PlannedFile<'feed'>): MadeFrom {
  const page = site.feedPage(topic, archive)
  const notes = page.slugs.flatMap(slug => {
    const note = site.feedNote(slug)
    return note ? [{slug, ...note}] : []
  })
  const updated = notes[0]?.entry.updated ?? '1970-01-01T00:00:00Z'
  const feed = {...headOf(site, topic), ...placeOf(site, topic, {archive, page}), updated}
  const isFull = archive === null
  const links = isFull
    ? publicNotes(
        site,
        notes.flatMap(note => note.links),
      )
    : []
  // Of an archive, no text of a note is read.
  const entryOf = ({slug, entry}: FeedNote & {readonly slug: string}) =>
    isFull ? site.feedEntries(slug)[form] : written(form, entry)
  const shown = [...new Set([...notes, ...links].map(({slug}) => slug))]
  return {notes: shown, render: () => joinedFeed(form, markingOf(site, path, shown), feed, notes.map(entryOf))}
}

/** The entry of a note with its full text, in each format: a note is in the feeds of all its topics. */
export function feedEntriesOf(site: SiteView, slug: string): FeedEntries {
  const note = site.feedNote(slug)
  if (!note) throw new Error(`no feed has ${slug}`)
  const {standing, entry} = note
  const full = standing === 'published' ? {...entry, content: site.feedContent(slug).html} : entry
  return {
    'feed.xml': written('feed.xml', full),
    'rss.xml': written('rss.xml', full),
    'feed.json': written('feed.json', full),
  }
}

const written = (form: FeedForm, entry: FeedEntry): Uint8Array => utf8(feedWriters[form].entry(entry))

/** The bytes of a feed, of which those of each entry are ready. */
function joinedFeed(
  form: FeedForm,
  mark: (text: string) => string,
  feed: Feed,
  entries: readonly Uint8Array[],
): Uint8Array {
  const {head, between, foot, footAlone = foot} = feedWriters[form]
  const parted = entries.flatMap((entry, index) => (index ? [utf8(between), entry] : [entry]))
  return joined([utf8(mark(head(feed))), ...parted, utf8(entries.length ? foot : footAlone)])
}

/** Titles of a feed. */
function headOf(site: SiteView, key: TopicKey | null) {
  const language = siteLanguageFor(site, key?.kind === 'languages' ? key.id : site.publication.defaultLang)
  const house = language.set(nameIn(site.publication.organisation.names, language.lang))
  const folder = key ? topicFolder(key) : ''
  // A list without notes has no page.
  const hasPage = key === null || site.topicIds(key.kind, 'listed').includes(key.id)
  return {
    lang: language.lang,
    id: `tag:${site.publication.host},2026:feed/${folder}`,
    title: key ? `${house} – ${fixedWords(topicName(site, key, language))}` : house,
    home: absolute(site, hasPage ? folder : `${key.kind}/`),
    publisher: house,
  }
}

/** Location of a feed's documents. */
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
