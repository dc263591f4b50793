import {basename} from 'node:path'
import {filesIn, valuesOf, visible} from '../../audit/note-texts.js'
import type {SecretNote} from '../../audit/secrets.js'
import {decodeBytes} from '../../audit/readings.js'
import {assetKey} from '../../io/edges.js'
import type {Field} from '../../model/field.js'
import {fields} from '../../model/front-matter.js'
import {standingUnless, type PublicationTerms} from '../../model/public-note.js'
import {opennessBy, type Known} from '../queries/headers.js'
import {unlessRefused} from '../../io/error.js'
import {recordedPath, splitRecordedPath} from '../../model/life/record-place.js'
import {isPublic} from '../../model/tlp.js'
import type {Memo} from '../memo/memo.js'
import {asset, file, source} from '../queries/inputs.js'
import {records} from '../queries/life.js'
import {isPublicStatus, type SoundRecord} from '../record/note-life.js'

/** A note with its public standing. */
export interface NoteStanding {
  readonly path: string
  readonly known: Known
  readonly standing: ReturnType<typeof standingUnless>
}

/**
 * Public standing of each note, by the predicate of the site (`standingUnless`) applied to the notes themselves. If the front matter has
 * errors, its valid fields count; if a deciding field is invalid, the note is secret.
 */
export function standingsOf(memo: Memo, notes: ReadonlyMap<string, Known>, timeZone: string): readonly NoteStanding[] {
  const openness = opennessBy((askable, key) => memo.get(askable, key), timeZone)
  return [...notes].map(([path, known]) => {
    const terms = termsOf(known)
    return {path, known, standing: terms && standingUnless(terms, openness(terms).isHeld)}
  })
}

function termsOf({slug, header, partial, marking = ''}: Known): PublicationTerms | undefined {
  if (header) return header
  if (!partial?.tlp || !partial.status || !partial.date) return undefined
  const isUnclear = partial.embargo === undefined && /^["']?embargo/im.test(marking)
  return isUnclear ? undefined : {...partial, slug, tlp: partial.tlp, status: partial.status, date: partial.date}
}

/** Notes that are not, or not wholly, public. */
export const secretNotes = (
  memo: Memo,
  standings: readonly NoteStanding[],
  formerTitles: (note: NoteStanding) => readonly string[],
): readonly SecretNote[] =>
  standings.filter(({standing}) => standing !== 'published').map(one => secretNote(memo, one, formerTitles(one)))

function secretNote(memo: Memo, {path, known, standing}: NoteStanding, former: readonly string[]): SecretNote {
  const text = wasRead(known) ? readSource(memo, path) : ''
  const {header, partial, slug} = known
  return {
    path,
    slug,
    source: text,
    isWithdrawn: standing === 'withdrawn',
    id: header?.id ?? partial?.id ?? referenceIn(valuesOf(text, keysOf('id'))[0]),
    titles: [...new Set([...titlesIn(text, header?.title), ...former])],
    aliases: aliasesIn(text),
    files: filesOf(memo, path, text),
  }
}

/** The reference in a value, however it is parted. What is half typed is none: `CESS` stands on every page. */
const referenceIn = (value = ''): string | undefined =>
  /\p{L}[\p{L}\p{N}]*[\p{Pd}_ ]?\d{4}[\p{Pd}_ ]?\p{L}{2,}[\p{Pd}_ ]?\d{3,}(?:\/[a-z-]+)?/iu.exec(value)?.[0]

/** Former names of a note. */
export const aliasesIn = (text: string): readonly string[] =>
  valuesOf(text, keysOf('aliases')).flatMap(value => value.split(/[,[\]"'\s]+/).filter(Boolean))

/** Titles and subtitles that a note gives. */
export const titlesIn = (text: string, known?: string): readonly string[] => [
  ...new Set([
    ...(known === undefined ? [] : [known]),
    ...valuesOf(text, [...keysOf('title'), ...keysOf('subtitle')]).flatMap(title => [title, visible(title)]),
  ]),
]

/** Whether a note was read; false for links that lead out and on disk errors. */
export const wasRead = (known: Known | undefined): boolean => known?.marking !== undefined

/**
 * A note, or a version of one on record, as text.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readSource(memo: Memo, path: string): string {
  if (splitRecordedPath(path)) return textOf(memo.get(file, path))
  const read = memo.get(source, path)
  if (read.status === 'unreadable') throw read.error
  return read.status === 'read' ? textOf(read.bytes) : ''
}

const textOf = (bytes: Uint8Array): string => decodeBytes(bytes).replaceAll(/\r\n?/g, '\n')

const mostDataBytes = 2_000_000
const isData = /\.(?:csv|tsv|json|bib|ris|ya?ml|txt|svg)$/i

/** Files that a note refers to, with the text of text files. */
export const filesOf = (memo: Memo, path: string, text: string): SecretNote['files'] =>
  filesIn(text).flatMap(reference => {
    const {asset: read, path: found} = memo.get(asset, assetKey(path, reference))
    if (read.status !== 'read' || found === undefined) return []
    const hasText = isData.test(found) && read.bytes.length <= mostDataBytes
    return [{name: basename(found), ...(hasText && {text: decodeBytes(read.bytes)})}]
  })

/** A field's key and its other names. */
const keysOf = (key: 'id' | 'title' | 'subtitle' | 'aliases'): readonly string[] => {
  const {aliases}: Field = fields[key]
  return [key, ...aliases]
}

/** Titles and subtitles that a note gave before, as far as somebody remembers. */
export type FormerTitles = (note: NoteStanding) => readonly string[]

/** Those of the versions on record that everybody could read: whoever restricts a note may give it another title with the same stroke. */
export async function recordedTitles(memo: Memo): Promise<FormerTitles> {
  const {byReference} = await memo.get(records)
  return ({known: {header, partial}}) =>
    publicVersions(byReference.get(header?.id ?? partial?.id ?? '')).flatMap(({folder, record}) =>
      titlesIn(textAt(memo, recordedPath(folder, record.note))),
    )
}

/** The versions of a note that everybody could read. */
export const publicVersions = (versions: readonly SoundRecord[] = []): readonly SoundRecord[] =>
  versions.filter(({record}) => isPublic(record.tlp) && isPublicStatus(record.status))

/** Empty where the record is damaged, which is told elsewhere. */
const textAt = (memo: Memo, path: string): string => unlessRefused(() => textOf(memo.get(file, path))) ?? ''
