import type {FeedContent, FeedEntries, FeedNote, FieldTerms, SearchEntry} from '../../render/site/answers.js'
import type {PlannedFile, TopicKey} from '../../model/site-plan.js'
import type {SiteView} from '../../render/site/site-view.js'
import {hashOf} from '../../io/stamp.js'
import type {Memo} from '../memo/memo.js'
import {asyncQuery, query, type AskNow, type AsyncQuery} from '../memo/query.js'
import {siteEdition, siteEditionKey, siteLog, siteMaking} from './site-inputs.js'
import {dayKey} from '../../io/edges.js'
import {isPast} from './inputs.js'
import {
  feedArchives,
  feedPage,
  front,
  listed,
  listingPage,
  related,
  sections,
  topic,
  topicIds,
  topicName,
  versions,
  works,
} from './site-lists.js'
import {
  brief,
  card,
  facts,
  order,
  row,
  rowIn,
  shown,
  siteAssets,
  siteEditions,
  siteContext,
  the,
  withdrawnFacts,
} from './site-notes.js'

/** Number of feed notes in memory: a note is in the feeds of all its topics, in three formats. */
const mostTold = 256

export const feedNote = query<FeedNote | undefined>('feedNote', {
  keep: 'value',
  mostHeld: mostTold,
  compute: (ask, slug) => ask(siteMaking).feedNoteOf(viewOf(ask), slug),
})

export const feedContent = query<FeedContent>('feedContent', {
  keep: 'value',
  compute: (ask, slug) => ask(siteMaking).feedContentOf(viewOf(ask), slug),
})

/** Number of notes whose entries are in memory, as many as two feeds have in full. */
const mostEntries = 100

export const feedEntries = query<FeedEntries>('feedEntries', {
  keep: 'through',
  mostHeld: mostEntries,
  compute: (ask, slug) => ask(siteMaking).feedEntriesOf(viewOf(ask), slug),
})

/** By language and slug. */
export const searchEntry = query<SearchEntry>('searchEntry', {
  keep: 'value',
  compute: (ask, key) => {
    const {searchEntryOf, siteLanguageFor} = ask(siteMaking)
    const [lang = '', slug = ''] = key.split('\n')
    return searchEntryOf(viewOf(ask), siteLanguageFor(ask(siteContext), lang), slug)
  },
})

export const searchTerms = query<FieldTerms>('searchTerms', {
  keep: 'value',
  compute: (ask, slug) => ask(siteMaking).searchedTerms(viewOf(ask), slug),
})

/** Slugs of each part of the search index. */
export const searchParts = query<readonly (readonly string[])[]>('searchParts', {
  keep: 'value',
  compute: ask => ask(siteMaking).searchPartsOf(ask(order, 'published'), ask(siteMaking).digestOf),
})

/** Slugs of one part, by its first slug. */
export const searchPartNotes = query<readonly string[]>('searchPartNotes', {
  keep: 'value',
  compute: (ask, first) => ask(searchParts).find(slugs => slugs[0] === first) ?? [],
})

/** By `searchPartKey`. */
export const searchPart = query<string>('searchPart', {
  keep: 'value',
  compute: (ask, key) => {
    const [lang = '', first = ''] = key.split('\n')
    return ask(siteMaking).searchPartOf(viewOf(ask), lang, ask(searchPartNotes, first))
  },
})

/** Key of a part of the search, by language and its first slug. */
const searchPartKey = (lang: string, first: string): string => `${lang}\n${first}`

/** Keys of the search parts of a planned file. */
export const searchPartsIn = (memo: Memo, planned: PlannedFile): readonly string[] =>
  planned.kind === 'searchIndex' ? memo.get(searchParts).map(([first = '']) => searchPartKey(planned.lang, first)) : []

/** Files of the public log, by path. */
export const logFiles = query<ReadonlyMap<string, Uint8Array>>('logFiles', {
  keep: 'through',
  compute: ask => ask(siteMaking).logFilesOf(ask(siteLog), ask(siteContext)),
})

/** Asks for a hash that has to be waited for. */
type AskHash = (query: AsyncQuery<string>, key: string) => Promise<string>

const noWaiting: AskHash = () => {
  throw new Error('Asked by a query that does not wait')
}

/** The view of the site for one asker. */
export const viewOf = (ask: AskNow, askHash: AskHash = noWaiting): SiteView => ({
  published: () => ask(order, 'published'),
  withdrawn: () => ask(order, 'withdrawn'),
  brief: slug => ask(brief, slug),
  facts: slug => ask(facts, slug),
  withdrawnFacts: slug => ask(withdrawnFacts, slug),
  document: slug => the(ask(shown, slug), slug, 'published').document,
  past: (slug, page, version) => {
    const found = the(ask(shown, slug), slug, 'published').past(page, version)
    if (!found) throw new Error(`${slug} without its version ${version}`)
    return found
  },
  pastHash: file => askHash(pastHash, siteFileKey(file)),
  edition: (slug, id) =>
    ask(siteEditions, slug).includes(id) ? ask(siteEdition, siteEditionKey(slug, id)) : undefined,
  log: () => ask(siteLog),
  logFiles: () => ask(logFiles),
  isOver: day => ask(isPast, dayKey(ask(siteContext).publication.timeZone, day)),
  assets: () => ask(siteAssets),
  row: slug => ask(row, slug),
  rowIn: (lang, slug) => ask(rowIn, `${lang}\n${slug}`),
  card: slug => ask(card, slug),
  editions: slug => ask(siteEditions, slug),
  works: () => ask(works),
  versions: slug => ask(versions, slug),
  topicIds: (kind, which) => ask(topicIds, `${kind}\n${which}`),
  topic: key => ask(topic, topicKey(key)),
  topicName: key => ask(topicName, topicKey(key)),
  listed: (lang, key) => ask(listed, `${lang}\n${key ? topicKey(key) : 'null'}`).map(({slug}) => slug),
  page: (lang, key, archive) =>
    ask(listingPage, `${lang}\n${key ? topicKey(key) : 'null'}\n${JSON.stringify(archive)}`),
  front: lang => ask(front, lang),
  sections: () => ask(sections),
  related: slug => ask(related, slug),
  ...feedsOf(ask),
  ...searchOf(ask),
  ...ask(siteContext),
})

type OfFeeds = 'feedArchives' | 'feedPage' | 'feedNote' | 'feedContent' | 'feedEntries'

const feedsOf = (ask: AskNow): Pick<SiteView, OfFeeds> => ({
  feedArchives: key => ask(feedArchives, key ? topicKey(key) : 'null'),
  feedPage: (key, archive) => ask(feedPage, `${key ? topicKey(key) : 'null'}\n${JSON.stringify(archive)}`),
  feedNote: slug => ask(feedNote, slug),
  feedContent: slug => ask(feedContent, slug),
  feedEntries: slug => ask(feedEntries, slug),
})

const searchOf = (ask: AskNow): Pick<SiteView, 'searchEntry' | 'searchTerms' | 'searchParts' | 'searchPart'> => ({
  searchEntry: (lang, slug) => ask(searchEntry, `${lang}\n${slug}`),
  searchTerms: slug => ask(searchTerms, slug),
  searchParts: () => ask(searchParts),
  searchPart: (lang, first) => ask(searchPart, searchPartKey(lang, first)),
})

const topicKey = ({kind, id}: TopicKey): string => JSON.stringify({kind, id})

/** All planned files of the site. */
export const sitePlan = asyncQuery<readonly PlannedFile[]>('sitePlan', {
  keep: 'value',
  compute: async ask => ask(siteMaking).planSite(viewOf(ask)),
})

/** A file of the site, and the notes that it shows. */
export interface MadeSiteFile {
  readonly bytes: Uint8Array
  /** `hashOf` the bytes. */
  readonly hash: string
  /** Slugs. */
  readonly notes: readonly string[]
}

/** Number of files in memory. */
const mostFiles = 3

/** Key of a file of the plan. */
export const siteFileKey = (planned: PlannedFile): string => JSON.stringify(planned)

/** Slugs of notes named in editions of a note, its own first. */
export const siteNames = query<readonly string[]>('siteNames', {
  keep: 'value',
  compute: (ask, slug) => [slug, ...ask(facts, slug).names],
})

/**
 * Print of a copied edition, as `siteFile` would have it. Not a query, since it would repeat the print of the edition.
 *
 * @param names Print of `siteNames`.
 */
export const copyPrint = (edition: string, names: string): string => `${edition} ${names}`

/** Bytes of a copied edition, and the notes that it names. */
export async function siteCopy(memo: Memo, planned: PlannedFile<'edition'>): Promise<MadeSiteFile> {
  const {notes, render} = memo.get(siteMaking).siteFile(
    viewOf((askable, key) => memo.get(askable, key)),
    planned,
  )
  const bytes = await render()
  // Whoever read it has compared its hash.
  const {hash = hashOf(bytes)} = memo.get(siteEdition, siteEditionKey(planned.slug, planned.edition)) ?? {}
  return {bytes, hash, notes}
}

/** A file of the site, by `siteFileKey`; its print covers its bytes and the notes that it shows. */
export const siteFile = asyncQuery<MadeSiteFile>('siteFile', {
  keep: 'print',
  mostHeld: mostFiles,
  print: ({hash, notes}) => `${hash} ${hashOf(JSON.stringify(notes))}`,
  compute: async (ask, key) => {
    const {notes, render} = ask(siteMaking).siteFile(viewOf(ask, ask), JSON.parse(key) as PlannedFile)
    const bytes = await render()
    return {bytes, hash: hashOf(bytes), notes}
  },
})

/** A page of a version, for who verifies files: by `siteFileKey`, what `SiteView.pastHash` says. */
export const pastHash: AsyncQuery<string> = asyncQuery<string>('pastHash', {
  keep: 'value',
  compute: async (ask, key) => (await ask(siteFile, key)).hash,
})
