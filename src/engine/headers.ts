import {hashOfAll} from '../io/stamp.js'
import type {Neighbour, NoteHeader} from '../model/note.js'
import {publicStanding, type Instant} from '../model/public-note.js'

/** Headers of all notes that passed, found by what relates notes to each other. */
export interface HeaderIndex {
  readonly all: readonly NoteHeader[]
  readonly bySlug: Groups
  readonly byStem: Groups
  readonly byId: Groups
  readonly byOriginal: Groups
  readonly now: Instant
}
type Groups = ReadonlyMap<string, readonly NoteHeader[]>

/** A note as others relate to it. */
export interface Subject {
  readonly slug: string
  readonly header?: NoteHeader | undefined
  readonly mentions: readonly string[]
}

/** What of other notes a note depends on. */
export interface Neighbours {
  readonly notes: readonly Neighbour[]
  /** Whether the note itself has a public page at this moment. */
  readonly hasPage: boolean
  /** Recognises all of this. */
  readonly key: string
}

/** Index headers once for a whole build; embargoes end by `now`. */
export function indexHeaders(headers: readonly NoteHeader[], now: Instant): HeaderIndex {
  return {
    all: headers,
    now,
    bySlug: group(headers, header => header.slug.normalize('NFC')),
    byStem: group(headers, header => stemOf(header.slug)),
    byId: group(headers, header => header.id),
    byOriginal: group(headers, header => header.translationOf),
  }
}

function group(headers: readonly NoteHeader[], keyOf: (header: NoteHeader) => string | undefined): Groups {
  const groups = new Map<string, NoteHeader[]>()
  for (const header of headers) {
    const key = keyOf(header)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), header])
  }
  return groups
}

/**
 * The other notes that a note can depend on: those that its text names, and the same note in other languages. A note is
 * resolved with these and no others, so nothing else can change what comes of it.
 */
export function neighboursOf(subject: Subject, index: HeaderIndex): Neighbours {
  const hasPage = (header: NoteHeader | undefined) =>
    header !== undefined && publicStanding(header, index.now) !== undefined
  const notes = relatedTo(subject, index).map(header => ({...header, hasPage: hasPage(header)}))
  const own = hasPage(subject.header)
  return {notes, hasPage: own, key: hashOfAll([JSON.stringify(notes), own ? 'page' : ''])}
}

function relatedTo({slug, header, mentions}: Subject, index: HeaderIndex): readonly NoteHeader[] {
  const at = (groups: Groups, key: string | undefined) => (key === undefined ? [] : (groups.get(key) ?? []))
  const related = new Set([
    ...mentions.flatMap(mention => at(index.bySlug, mention)),
    ...at(index.byStem, stemOf(slug)),
    ...at(index.byOriginal, header?.id),
    ...at(index.byId, header?.translationOf),
    ...at(index.byOriginal, header?.translationOf),
  ])
  return [...related].filter(other => other.slug !== slug).sort((a, b) => (a.path < b.path ? -1 : 1))
}

const suffix = '.md'
/** What cannot stand in a file name of a link without being encoded; in pointed brackets a space can. */
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

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return name.normalize('NFC')
  }
}

/** `sahel` of `sahel.fr`: translations share it. */
export const stemOf = (slug: string): string => slug.replace(/\.[^.]*$/, '')
