import type {ListedNote, SourceRead} from '../../../io/edges.js'
import type {DeskNote} from '../../../model/desk.js'
import type {PartialHeader} from '../../../model/note.js'
import type {Publication} from '../../../model/publication.js'
import {statusNames} from '../../../model/status-names.js'
import type {Text} from '../../../model/text.js'
import {findTerm, type Term} from '../../../model/vocabularies/term.js'
import {defined} from '../../notes/defined.js'
import {statesRed} from '../../notes/marking.js'
import type {Printed} from '../../memo/query.js'
import type {Known} from '../../queries/headers.js'

/** Columns of the list, from a note's front matter. */
export type Columns = Omit<
  DeskNote,
  'slug' | 'path' | 'revision' | 'translations' | 'counts' | 'published' | 'isChanged' | 'isBroken' | 'isRecalled'
>

/** Columns from the record of a note. */
export type OnRecord = Pick<DeskNote, 'published' | 'isChanged'>

/** State of a note; replaced when anything changes that its editions or messages depend on. */
export interface NoteState extends Pick<ListedNote, 'path' | 'slug' | 'isOutside'> {
  /** Grows with each change and is unique to this state. */
  readonly revision: number
  /** Print of all that it depends on, except assets. */
  readonly print: string
  readonly source: Printed<SourceRead>
  readonly known: Known
  readonly onRecord: OnRecord
  readonly columns: Columns
  /** Whether some columns are remembered from before, since the note cannot be read. */
  readonly isRecalled: boolean
  /** Whether it is marked TLP:RED, even if the rest cannot be read. */
  readonly isRed: boolean
  /** Earlier texts that may have been without errors, the newest first; the last certainly was. */
  readonly good: readonly Printed<SourceRead>[]
}

/** A note as it was just read. */
export type NoteNow = Pick<NoteState, 'path' | 'slug' | 'isOutside' | 'print' | 'source' | 'known' | 'onRecord'>

/** The former state of a note. */
export interface Before {
  readonly last: NoteState
  /** Whether it had errors; undefined if not checked. */
  readonly hadErrors: boolean | undefined
}

/**
 * Next state of a note. Fields that cannot be read now keep their last values, so that the list still identifies it. A note stays TLP:RED
 * until another label is read.
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

/** Number of unchecked texts that are remembered. */
const mostGood = 4

function goodTexts({source}: NoteNow, {last, hadErrors}: Before): NoteState['good'] {
  if (source === last.source || !last.known.header || hadErrors) return last.good
  return hadErrors === false ? [last.source] : [last.source, ...last.good].slice(0, mostGood)
}

/** Columns of the list from the valid fields, in the tool's two languages. */
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

/** Changed states and vanished slugs between two moments. */
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
