import type {BrokenNote, Neighbour, NoteHeader, PartialHeader} from '../../model/note.js'
import {formerNames} from '../../model/note-names.js'
import {standingOf} from '../../model/public-note.js'
import {worksOf} from '../../model/works.js'
import {decodedPart} from '../../model/decoded-part.js'

/** Headers of all notes whose front matter passed, found by what relates notes to each other, and the other notes. */
export interface NoteIndex {
  readonly all: readonly NoteHeader[]
  /** Notes without a header, in the order of paths: they are there, and whoever names them is not wrong. */
  readonly broken: readonly BrokenNote[]
  /** By the names of their files, and by those that they had before. */
  readonly bySlug: Groups
  readonly byId: Groups
  /** The same note in all its languages, by slug; broken ones too, the original first. */
  readonly works: Groups<BrokenNote>
  readonly brokenBySlug: Groups<BrokenNote>
}

type Groups<T = NoteHeader> = ReadonlyMap<string, readonly T[]>

/** A note as it is indexed: with its header, or with what remains of one. */
export interface Indexed {
  readonly slug: string
  readonly header?: NoteHeader | undefined
  readonly partial?: PartialHeader | undefined
}

/** A note as others relate to it. */
export interface Subject {
  readonly slug: string
  readonly header?: NoteHeader | undefined
  readonly mentions: readonly string[]
}

/** Facts of other notes that a note depends on. */
export interface Neighbours {
  readonly notes: readonly Neighbour[]
  /** Notes that its text names and that are broken, as far as that matters to it. */
  readonly broken: readonly BrokenNote[]
  /** Whether the note itself has a public page at this moment. */
  readonly hasPage: boolean
  /** Whether its own time has not come: under embargo, or before its date. */
  readonly isHeld: boolean
  /** Whether its date is still to come and nothing else keeps it from the public. */
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

function group<T>(notes: readonly T[], keysOf: (note: T) => readonly string[]): Groups<T> {
  const groups = new Map<string, T[]>()
  for (const note of notes) for (const key of keysOf(note)) groups.set(key, [...(groups.get(key) ?? []), note])
  return groups
}

/** How a note stands in time. */
export interface Openness extends Pick<Neighbours, 'hasPage' | 'isHeld'> {
  /** Whether its date is still to come. */
  readonly isAhead: boolean
}

/**
 * The other notes that a note can depend on: those that its text names, and the same note in other languages. A note is
 * resolved with these and no others, so nothing else can change what comes of it.
 *
 * @param opennessOf Knows the time.
 */
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

/** Whoever links to a broken note does not depend on the rest of it. */
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
/** Characters that cannot stand in a file name of a link without being encoded; in pointed brackets a space can. */
const boundary = /[\s/()<>[\]"']/
const bracketBoundary = /[\n<>]/

/** Slugs of notes that a text could link to, whether they exist or not. Linear in the length of the text. */
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

/** `sahel` of `sahel.fr`: translations share it. */
export const stemOf = (slug: string): string => slug.replace(/\.[^.]*$/, '')
