import type {MadeFrom} from '../../model/site.js'
import {fixedWords} from '../../model/fixed-text.js'
import type {FeedPage, PlannedFile, TopicKey, TopicKind} from '../../model/site-plan.js'
import {nameIn} from '../../model/text.js'
import {absolute} from './addresses.js'
import type {FeedNote} from './answers.js'
import {feedFolder} from './feed-archives.js'
import {publicNotes} from './note-pages.js'
import {siteLanguageFor} from './site-language.js'
import type {SiteView} from './site-view.js'
import {topicFolder, topicName} from './topics.js'
import {writeAtom, writeJsonFeed, writeRss} from './write-feed.js'

const writers = {'feed.xml': writeAtom, 'rss.xml': writeRss, 'feed.json': writeJsonFeed}

/** Kinds of lists with feeds. */
export const feedKinds: readonly TopicKind[] = ['zones', 'threats', 'types', 'authors', 'languages']

/**
 * Atom, RSS or JSON Feed of the notes that changed last, of a list or of all: full texts, and notices of withdrawals. Archives have
 * summaries only, since texts would be repeated in two dozen files.
 */
export function feedFile(site: SiteView, {topic, archive, form}: PlannedFile<'feed'>): MadeFrom {
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
  const contentOf = ({slug, standing, entry}: FeedNote & {readonly slug: string}) =>
    isFull && standing === 'published' ? {...entry, content: site.feedContent(slug).html} : entry
  return {
    notes: [...new Set([...notes, ...links].map(({slug}) => slug))],
    render: () => writers[form]({...feed, entries: notes.map(contentOf)}),
  }
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
