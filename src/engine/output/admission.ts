import type {ArtifactEntry, NoteEntry, SiteEntry, SiteNote} from '../../io/manifest.js'
import type {NoteHeader, PartialHeader} from '../../model/note.js'
import type {SiteExportId} from '../../model/editions/lists.js'
import type {Moment} from '../../model/moment.js'
import {own} from '../../model/own.js'
import {publicStanding} from '../../model/public-note.js'
import {isPublic} from '../../model/tlp.js'

/** Current knowledge of who may read a note. */
export interface Marked {
  readonly slug: string
  /** Absent if the front matter has errors, or the note is gone. */
  readonly header?: NoteHeader | undefined
  /** Readable part of a front matter with errors; absent if unread. */
  readonly partial?: PartialHeader | undefined
  /** Lines that decide who may read, verbatim; absent if the note cannot be read, when nothing shows that it may stay public. */
  readonly marking?: string | undefined
}

/**
 * Notes that may be in the public site now, by slug. A note whose front matter has errors stays public only while the lines that decide who
 * may read it are unchanged and its readable part agrees: a note that became restricted comes down whatever else is wrong.
 */
export function admitted(
  notes: Iterable<Marked>,
  before: SiteEntry | undefined,
  moment: Moment,
  onRecord: OnRecord,
): Readonly<Record<string, SiteNote>> {
  const formerTitles = titlesBefore(before)
  const all = [...notes]
  const restricted = restrictedReferences(all, onRecord, embargo => Date.parse(embargo) <= Date.parse(moment.now))
  const found = all.flatMap((note): readonly (readonly [string, SiteNote])[] => {
    const {slug, header, marking = ''} = note
    const last = own(before?.notes, slug)
    const gate = header ?? asBefore(note, last)
    const standing = gate && publicStanding({...gate, slug}, moment)
    if (!standing || restricted.has(gate.id)) return []
    const {id, tlp, status, date, embargo, title} = gate
    const formerly = formerTitles(slug, id).filter(one => one !== title)
    return [[slug, {standing, marking, id, tlp, status, date, embargo, title, ...(formerly.length > 0 && {formerly})}]]
  })
  return Object.fromEntries(found)
}

/** References of the record. */
type OnRecord = Pick<ReadonlySet<string>, 'has'>

/**
 * References on record of notes that may not be public for their label or an embargo. Where two give the same, as after an older file came back
 * beside one that was renamed, either may be the published one: neither is public. Other reasons, such as a draft's, count for a copy alone.
 *
 * @param isOver Whether an embargo is over.
 */
export function restrictedReferences(
  notes: Iterable<Pick<Marked, 'header' | 'partial' | 'marking'>>,
  onRecord: OnRecord,
  isOver: (embargo: string) => boolean,
): ReadonlySet<string> {
  const restricted = [...notes].filter(({header, partial, marking = ''}) => {
    // Lines of the text are among the marking: they say something where nothing better does.
    const {tlp, embargo = header ? undefined : embargoIn(marking)} = header ?? partial ?? {}
    const isClear = tlp === undefined ? statesClear.test(marking) : isPublic(tlp)
    return !isClear || (embargo !== undefined && (Number.isNaN(Date.parse(embargo)) || !isOver(embargo)))
  })
  const references = restricted.flatMap(({header, partial}) => header?.id ?? partial?.id ?? [])
  return new Set(references.filter(reference => onRecord.has(reference)))
}

const embargoIn = (marking: string): string | undefined =>
  /^["']?embargo["']?[ \t]*:[ \t]*["']?([^"'\s]*)/im.exec(marking)?.[1]

/** Make a lookup of all titles that a note had in the site, by slug and id. */
export function titlesBefore({notes = {}, shut = {}}: Partial<SiteEntry> = {}): (
  slug: string,
  id: string | undefined,
) => readonly string[] {
  const slugs = new Map([...Object.entries(shut), ...Object.entries(notes)].map(([slug, {id}]) => [id, slug]))
  const titlesAt = (slug: string) => {
    const {title, formerly = []} = own(notes, slug) ?? {}
    return [...(own(shut, slug)?.titles ?? []), ...formerly, ...(title === undefined ? [] : [title])]
  }
  return (slug, id) => {
    const other = id === undefined ? undefined : slugs.get(id)
    return [...new Set([slug, other ?? slug].flatMap(titlesAt))]
  }
}

/** Previous entry of a note with errors, unless something contradicts it. */
function asBefore({marking = '', partial}: Marked, known: SiteNote | undefined): SiteNote | undefined {
  if (known?.marking !== marking || !statesClear.test(marking)) return undefined
  // The same lines may be another note's, which has its name now.
  const isSame = (['id', 'tlp', 'status', 'date', 'embargo'] as const).every(
    key => partial?.[key] === undefined || partial[key] === known[key],
  )
  return isSame ? known : undefined
}

/** A line by which a note may be public. */
export const statesClear = /^["']?tlp["']?[ \t]*:[ \t]*["']?TLP:CLEAR\b/im

/** Slugs of notes that became restricted, were withdrawn, or have another note under their name; files that show one may not stay. */
export function changedNotes(before: SiteEntry['notes'], now: SiteEntry['notes']): ReadonlySet<string> {
  const slugs = [...Object.keys(before), ...Object.keys(now)]
  return new Set(
    slugs.filter(slug => {
      const [then, today] = [own(before, slug), own(now, slug)]
      return today?.standing !== then?.standing || today?.id !== then?.id
    }),
  )
}

/** The entry of a note's artifact in an edition. */
export const artifactOf = (
  {artifacts}: Pick<NoteEntry, 'artifacts'>,
  edition: 'public' | 'pdf' | SiteExportId,
): ArtifactEntry | undefined => artifacts.find(artifact => artifact.edition === edition)
