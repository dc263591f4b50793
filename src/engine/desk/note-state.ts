import type {ListedNote, SourceRead} from '../../io/edges.js'
import type {DeskNote} from '../../model/desk.js'
import type {PartialHeader} from '../../model/note.js'
import type {Publication} from '../../model/publication.js'
import {statusNames} from '../../model/status-names.js'
import type {Text} from '../../model/text.js'
import {findTerm, type Term} from '../../model/vocabularies/term.js'
import {defined} from '../notes/defined.js'
import {statesRed} from '../notes/marking.js'
import type {Printed} from '../memo/query.js'
import type {Known} from '../queries/headers.js'

/** Columns of the list, from a note's front matter. */
export type Columns = Omit<
  DeskNote,
  'slug' | 'path' | 'revision' | 'translations' | 'counts' | 'published' | 'isChanged' | 'isBroken' | 'isRecalled'
>

/** The part of a note's state that is on record. */
export type OnRecord = Pick<DeskNote, 'published' | 'isChanged'>

/** A note as it stands. Replaced whenever anything changes that its editions or messages show. */
export interface NoteState extends Pick<ListedNote, 'path' | 'slug' | 'isOutside'> {
  /** Grows with each change. No two states of a note have the same, not even if it was gone in between. */
  readonly revision: number
  /** Recognises all that it depends on, but for the files that its text names. */
  readonly print: string
  readonly source: Printed<SourceRead>
  readonly known: Known
  readonly onRecord: OnRecord
  readonly columns: Columns
  /** Whether some of the columns are what was known before, since it cannot be read now. */
  readonly isRecalled: boolean
  /** Whether it says TLP:RED, even where the rest of it cannot be read. */
  readonly isRed: boolean
  /** Its texts of before that may have had no errors, the newest first; the last is sure, if there is any. */
  readonly good: readonly Printed<SourceRead>[]
}

/** The note as it was read now. */
export type NoteNow = Pick<NoteState, 'path' | 'slug' | 'isOutside' | 'print' | 'source' | 'known' | 'onRecord'>

/** The note as it was before. */
export interface Before {
  readonly last: NoteState
  /** Whether anybody has seen errors in it, or none; undefined where nobody has looked. */
  readonly hadErrors: boolean | undefined
}

/**
 * The next state of a note. Of one whose front matter has mistakes, what was last known stands in the place of what cannot be
 * read now: whoever mends it still sees which note it is. A note that was TLP:RED is so until another label is read.
 */
export function nextState(now: NoteNow, publication: Publication, revision: number, before?: Before): NoteState {
  const {header, partial, marking = ''} = now.known
  const read = header ?? partial ?? {}
  const isRed = read.tlp === 'TLP:RED' || statesRed(marking)
  const columns = columnsOf({...read, ...(isRed && {tlp: 'TLP:RED'})}, publication)
  const fresh = {...now, revision, columns, isRed, isRecalled: false, good: before ? goodTexts(now, before) : []}
  if (header || !before) return fresh
  const {last} = before
  return {
    ...fresh,
    // Where no language can be read, it is not the publication's own that is meant.
    columns: {...last.columns, ...columns, lang: partial?.lang ?? last.columns.lang},
    isRed: isRed || (last.isRed && partial?.tlp === undefined),
    isRecalled: Object.keys(last.columns).some(key => !Object.hasOwn(columns, key)),
  }
}

/** Of texts that nobody has looked at, so many are remembered. */
const mostGood = 4

function goodTexts({source}: NoteNow, {last, hadErrors}: Before): NoteState['good'] {
  if (source === last.source || !last.known.header || hadErrors) return last.good
  return hadErrors === false ? [last.source] : [last.source, ...last.good].slice(0, mostGood)
}

/** Put what passed of a front matter into words; what did not is absent. In the tool's two languages only: the others are not for the desk. */
export function columnsOf(fields: PartialHeader, publication: Publication): Columns {
  const {vocabularies, defaultLang} = publication
  const {lang = defaultLang, id, title, type, zone, tlp, status, version, date} = fields
  return {
    lang,
    ...defined({id, title, tlp, version, date}),
    ...defined({
      type: type === undefined ? undefined : nameOf(vocabularies.types, type),
      zone: zone === undefined ? undefined : nameOf(vocabularies.zones, zone),
      status: status && statusNames[status],
    }),
  }
}

function nameOf(terms: readonly Term[], id: string): Text {
  const names = findTerm(terms, id)?.names
  return {en: names?.en ?? id, fr: names?.fr ?? id}
}

/** Differences between the notes, by path, at two moments: states that are others, and slugs that no note has any more. */
export function differenceOf(
  before: ReadonlyMap<string, NoteState>,
  now: ReadonlyMap<string, NoteState>,
): {readonly changed: readonly NoteState[]; readonly gone: readonly string[]} {
  const slugs = new Set([...now.values()].map(({slug}) => slug))
  return {
    changed: [...now.values()].filter(note => before.get(note.path) !== note),
    gone: [...before].flatMap(([path, {slug}]) => (now.has(path) || slugs.has(slug) ? [] : [slug])),
  }
}
