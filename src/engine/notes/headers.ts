import {multimap} from '../../model/multimap.js'
import type {BrokenNote, NoteHeader, PartialHeader, Surroundings} from '../../model/note.js'
import {formerNames} from '../../model/note-names.js'
import {standingOf} from '../../model/public-note.js'
import {worksOf} from '../../model/works.js'
import {decodedPart} from '../../model/decoded-part.js'

/** All notes, indexed by what relates them to each other. */
export interface NoteIndex {
  readonly all: readonly NoteHeader[]
  /** Notes without a valid header, in order of path. */
  readonly broken: readonly BrokenNote[]
  /** By slug, present and former ones. */
  readonly bySlug: Groups
  readonly byId: Groups
  /** Language versions of a note by slug, broken ones included, the original first. */
  readonly works: Groups<BrokenNote>
  readonly brokenBySlug: Groups<BrokenNote>
}

type Groups<T = NoteHeader> = ReadonlyMap<string, readonly T[]>

/** A note to index: its header or partial header. */
export interface Indexed {
  readonly slug: string
  readonly header?: NoteHeader | undefined
  readonly partial?: PartialHeader | undefined
}

/** A note whose neighbours are looked up. */
export interface Subject {
  readonly slug: string
  readonly header?: NoteHeader | undefined
  readonly mentions: readonly string[]
}

/** Dependencies of a note on other notes. */
export interface Neighbours extends Pick<Surroundings, 'notes' | 'broken' | 'hasPage' | 'isHeld'> {
  /** Whether only its date in the future keeps it from being public. */
  readonly isScheduled: boolean
}

/** Index all notes of a publication, by path. */
export function indexNotes(notes: Iterable<readonly [path: string, note: Indexed]>): NoteIndex {
  const known = [...notes]
  const headers = known.flatMap(([, {header}]) => header ?? [])
  const broken = known
    .flatMap(([path, {slug, header, partial}]) => (header ? [] : [{...partial, slug, path}]))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return {
    all: headers,
    broken,
    bySlug: group(headers, namesOf),
    byId: group(headers, header => [header.id]),
    works: new Map(worksOf([...headers, ...broken]).flatMap(work => work.map(({slug}) => [slug, work] as const))),
    brokenBySlug: group(broken, namesOf),
  }
}

const namesOf = (note: BrokenNote): readonly string[] => [note.slug.normalize('NFC'), ...formerNames(note)]

const group = <T>(notes: readonly T[], keysOf: (note: T) => readonly string[]): Groups<T> =>
  multimap(notes.flatMap(note => keysOf(note).map(key => [key, note] as const)))

/** Publication state of a note at a moment. */
export interface Openness extends Pick<Neighbours, 'hasPage' | 'isHeld'> {
  /** Whether its date is in the future. */
  readonly isAhead: boolean
}

/** Notes that a note can depend on: those mentioned in its text, and its language versions. It is resolved with these only. */
export function neighboursOf(
  subject: Subject,
  index: NoteIndex,
  opennessOf: (header: NoteHeader) => Openness,
): Neighbours {
  const openness = (header: NoteHeader) => {
    const {hasPage, isHeld: held} = opennessOf(header)
    return {hasPage, isHeld: held}
  }
  const notes = relatedTo(subject, index).map(header => ({...header, ...openness(header)}))
  const named = subject.mentions.flatMap(mention => at(index.brokenBySlug, mention))
  const broken = named.filter(({slug}) => slug !== subject.slug).map(asLinked)
  const {header} = subject
  const own = {
    ...(header ? openness(header) : {hasPage: false, isHeld: false}),
    isScheduled: header !== undefined && standingOf(header) === 'published' && opennessOf(header).isAhead,
  }
  return {notes, broken, ...own}
}

/** Facts of a broken note that a link to it depends on. */
const asLinked = ({slug, path, tlp, lang, aliases}: BrokenNote): BrokenNote => ({
  slug,
  path,
  ...(tlp && {tlp}),
  ...(aliases && {aliases, ...(lang && {lang})}),
})

const at = <T>(groups: Groups<T>, key: string | undefined): readonly T[] =>
  key === undefined ? [] : (groups.get(key) ?? [])

function relatedTo({slug, mentions}: Subject, index: NoteIndex): readonly NoteHeader[] {
  const versions = at(index.works, slug).map(other => other.slug.normalize('NFC'))
  const related = new Set([...mentions, ...versions].flatMap(named => at(index.bySlug, named)))
  return [...related].filter(other => other.slug !== slug).sort((a, b) => (a.path < b.path ? -1 : 1))
}

const suffix = '.md'
/** Characters that end an unencoded file name in a link; in pointed brackets a space does not. */
const boundary = /[\s/()<>[\]"']/
const bracketBoundary = /[\n<>]/

/** Slugs that a text may link to, existing or not. Linear time. */
export function mentionsIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (let end = text.indexOf(suffix); end !== -1; end = text.indexOf(suffix, end + suffix.length)) {
    found.add(decoded(nameBefore(text, end, boundary)))
    const bracketed = nameBefore(text, end, bracketBoundary)
    if (text.charAt(end - bracketed.length - 1) === '<')
      found.add(decoded(bracketed.slice(bracketed.lastIndexOf('/') + 1)))
  }
  found.delete('')
  return [...found].sort()
}

const maxNameLength = 255

function nameBefore(text: string, end: number, stop: RegExp): string {
  let start = end
  while (start > 0 && end - start < maxNameLength && !stop.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

const decoded = (name: string): string => decodedPart(name).normalize('NFC')

/** Common part of the slugs of translations: `sahel` of `sahel.fr`. */
export const stemOf = (slug: string): string => slug.replace(/\.[^.]*$/, '')
