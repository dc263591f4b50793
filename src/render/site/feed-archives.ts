import {multimap} from '../../model/multimap.js'
import type {FeedPage, ToldNote} from '../../model/site-plan.js'
import {newestFirst} from './brief.js'

/** Least entries of a feed, and most of an archive. */
const most = 50

/** Archive of a feed. */
export interface FeedArchive {
  /** Year and part: `2026-1`. */
  readonly name: string
  /** Oldest first. */
  readonly notes: readonly ToldNote[]
}

/**
 * Archives of a feed (RFC 5005, 4), oldest first: the notes of each year in parts of fifty, counted from the oldest, so that they do not
 * change. A part becomes an archive once no note can be added to it: when there is a later date, and its year is over or it is full.
 * Withdrawn notes keep their places. None if the feed holds all notes.
 */
export function feedArchivesOf(notes: readonly ToldNote[]): readonly FeedArchive[] {
  if (notes.length <= most) return []
  const oldestFirst = notes.toSorted(newestFirst).toReversed()
  const byYear = multimap(oldestFirst.map(note => [note.date.slice(0, 4), note]))
  const last = [...byYear.values()].at(-1)?.at(-1)?.date ?? ''
  return [...byYear].flatMap(([year, all]) => {
    const parts = Array.from({length: Math.ceil(all.length / most)}, (_, part) => ({
      name: `${year}-${part + 1}`,
      notes: all.slice(part * most, (part + 1) * most),
    }))
    const isClosed = (part: FeedArchive) => part.notes.length === most && (part.notes.at(-1)?.date ?? '') < last
    return last.startsWith(year) ? parts.filter(isClosed) : parts
  })
}

/** A document of a feed: an archive by name, or the current one with the notes that changed last and all unarchived ones. */
export function feedPageOf(notes: readonly ToldNote[], name: string | null): FeedPage {
  const archives = feedArchivesOf(notes)
  const place = archives.findIndex(archive => archive.name === name)
  const found = archives[place]
  const nameAt = (index: number) => archives[index]?.name ?? null
  if (found)
    return {slugs: slugsOf(latestFirst(found.notes.toReversed())), previous: nameAt(place - 1), next: nameAt(place + 1)}
  const archived = new Set(archives.flatMap(archive => archive.notes))
  const shown = latestFirst(notes).filter((note, index) => index < most || !archived.has(note))
  return {slugs: slugsOf(shown), previous: archives.at(-1)?.name ?? null, next: null}
}

const slugsOf = (notes: readonly ToldNote[]): readonly string[] => notes.map(({slug}) => slug)

const latestFirst = (notes: readonly ToldNote[]): readonly ToldNote[] =>
  notes.toSorted((a, b) => (a.updated < b.updated ? 1 : -Number(a.updated > b.updated)))

/** Folder of a feed's document; archives have subfolders. */
export const feedFolder = (folder: string, archive: string | null): string =>
  archive === null ? folder : `${folder}archive-${archive}/`
