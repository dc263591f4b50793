import type {DatedNote, ListingPage} from '../../model/site-plan.js'
import type {Template} from '../../model/template.js'

/** Rows of a page. */
const perPage = 50

/**
 * How many rows a page of a brand's listings has. A template that does not print `content.pages` would leave its readers on the first:
 * it has every list on one page, as long as it is.
 */
export const pageSizeOf = (files: Template['files']): number =>
  [...files].some(([name, source]) => name.startsWith('web/') && /\bcontent\.pages\b/.test(withoutComments(source)))
    ? perPage
    : Infinity

const withoutComments = (source: string): string => source.replaceAll(/\{%-?\s*comment\b[^]*?\{%-?\s*endcomment\b/g, '')

/**
 * How many pages a list has beside its first, which has the newest. They are numbered from the oldest: number 1 begins with
 * the first note of all, and is never another page once it is full.
 */
export const archivesOf = (count: number, size: number): number => Math.max(0, Math.ceil(count / size) - 1)

/** Folder of a page of a listing; null is the first. */
export const pagedFolder = (folder: string, archive: number | null): string =>
  archive === null ? folder : `${folder}archive-${archive}/`

/**
 * A page of a listing.
 *
 * @param notes All of it, newest first.
 * @param archive Its number; null is the first.
 */
export function listingPage(notes: readonly DatedNote[], archive: number | null, size: number): ListingPage {
  const archives = archivesOf(notes.length, size)
  const start = archive === null ? 0 : Math.max(size, notes.length - size * archive)
  const end = archive === null ? size : notes.length - size * (archive - 1)
  const shown = notes.slice(start, end)
  const yearOf = (place: number) => notes[place]?.date.slice(0, 4)
  const split = [
    [start - 1, start],
    [end - 1, end],
  ].flatMap(([before = 0, after = 0]) => (yearOf(before) === yearOf(after) ? (yearOf(after) ?? []) : []))
  return {
    slugs: shown.map(({slug}) => slug),
    position: archive === null ? 1 : archives - archive + 2,
    of: archives + 1,
    split: [...new Set(split)],
  }
}

/** The number of the archive at a place of the list; null is the first page. Places count from 1, the newest. */
export const archiveAt = (position: number, of: number): number | null => (position === 1 ? null : of - position + 1)

/** Places that a page links to: the first and the last, its neighbours, and whoever stands alone between them. */
export function linkedPlaces(position: number, of: number): readonly number[] {
  const near = [1, position - 1, position, position + 1, of]
  const all = Array.from({length: of}, (_, index) => index + 1)
  return all.filter(place => near.includes(place) || (near.includes(place - 1) && near.includes(place + 1)))
}
