import type {NoteEntry, SiteEntry, SiteNote} from '../../io/manifest.js'
import type {NoteHeader} from '../../model/note.js'
import type {SiteExportId} from '../../model/site.js'
import {publicStanding, type Instant} from '../../model/public-note.js'

/** What is known now of who may read a note. */
export interface Marked {
  readonly slug: string
  /** Absent where the front matter has mistakes, or the note is gone. */
  readonly header?: NoteHeader | undefined
  readonly marking?: string | undefined
}

/**
 * Notes that may stand in the public site now, by slug.
 *
 * Where the front matter has mistakes, what was public stays only while the very lines that say who may read it are as they
 * were: a note that became restricted comes down, whatever else is wrong with it.
 */
export function admitted(
  notes: Iterable<Marked>,
  before: SiteEntry | undefined,
  now: Instant,
): Readonly<Record<string, SiteNote>> {
  const found = [...notes].flatMap(({slug, header, marking = ''}): readonly (readonly [string, SiteNote])[] => {
    const known = before?.notes[slug]
    const gate = header ?? (known?.marking === marking ? known : undefined)
    const standing = gate && publicStanding(gate, now)
    if (!standing) return []
    const {tlp, status, embargo} = gate
    return [[slug, {standing, marking, tlp, status, ...(embargo !== undefined && {embargo})}]]
  })
  return Object.fromEntries(found)
}

/** Whether nothing of what a file of the site shows has become restricted or withdrawn since it was made. */
export const mayStay = (slugs: readonly string[], before: SiteEntry['notes'], now: SiteEntry['notes']): boolean =>
  slugs.every(slug => now[slug]?.standing === before[slug]?.standing)

/** The entry of a note's artifact among those that were made of it. */
export const artifactOf = ({made}: Pick<NoteEntry, 'made'>, edition: 'public' | 'pdf' | SiteExportId) =>
  Object.values(made)
    .flatMap(({artifacts}) => artifacts)
    .find(artifact => artifact.edition === edition)
