import type {DatedNote, ListingPage} from '../../model/site-plan.js'
import type {Template} from '../../model/template.js'

/** Rows per page. */
const perPage = 50

/** Rows per page in a brand's listings; unlimited if its template does not print `content.pages`, since readers could not reach other pages. */
export const pageSizeOf = (files: Template['files']): number =>
  [...files].some(([name, source]) => name.startsWith('web/') && /\bcontent\.pages\b/.test(withoutComments(source)))
    ? perPage
    : Infinity

const withoutComments = (source: string): string => source.replaceAll(/\{%-?\s*comment\b[^]*?\{%-?\s*endcomment\b/g, '')

/** Number of pages beside the first, newest one. They are numbered from the oldest, so that a full page never changes. */
export const archivesOf = (count: number, size: number): number => Math.max(0, Math.ceil(count / size) - 1)

/** Folder of a page of a listing; null is the first. */
export const pagedFolder = (folder: string, archive: number | null): string =>
  archive === null ? folder : `${folder}archive-${archive}/`

/** A page of a listing whose notes come newest first: an archive by its number, or the first page. */
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

/** Archive number at a position, counted from 1 for the newest; null is the first page. */
export const archiveAt = (position: number, of: number): number | null => (position === 1 ? null : of - position + 1)

/** Positions to link to: first, last, neighbours, and single gaps between them. */
export function linkedPlaces(position: number, of: number): readonly number[] {
  const near = [1, position - 1, position, position + 1, of]
  const all = Array.from({length: of}, (_, index) => index + 1)
  return all.filter(place => near.includes(place) || (near.includes(place - 1) && near.includes(place + 1)))
}
