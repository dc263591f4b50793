import type {SecretNote} from '../../audit/secrets.js'
import type {Edges} from '../../io/edges.js'
import {unlessRefused} from '../../io/error.js'
import {recordedPath} from '../../model/life/record-place.js'
import type {standingUnless} from '../../model/public-note.js'
import {isPublic} from '../../model/tlp.js'
import type {Memo} from '../memo/memo.js'
import type {AskNow} from '../memo/query.js'
import type {Known} from '../queries/headers.js'
import {restrictedReferences} from '../output/admission.js'
import {file, isOver} from '../queries/inputs.js'
import {records} from '../queries/life.js'
import {textOf} from '../notes/stated-names.js'
import {filesOf, names, readSource, standingBy, titlesIn} from '../queries/note-names.js'
import {wordReader} from '../queries/said-words.js'
import {runsIn, runsOf, secretFiles} from '../queries/secret-words.js'
import {isPublicStatus, type RecordIndex, type SoundRecord} from '../record/note-life.js'

/** A note with its public standing. */
export interface NoteStanding {
  readonly path: string
  readonly known: Known
  readonly standing: ReturnType<typeof standingUnless>
}

/** Public standing of each note. */
export function standingsOf(
  memo: Memo,
  notes: ReadonlyMap<string, Known>,
  timeZone: string,
  {byReference}: Pick<RecordIndex, 'byReference'>,
): readonly NoteStanding[] {
  const standing = standingBy(askOf(memo), timeZone)
  const restricted = restrictedReferences(notes.values(), byReference, embargo => memo.get(isOver, embargo))
  const isRestricted = ({header, partial}: Known) => restricted.has(header?.id ?? partial?.id ?? '')
  return [...notes].map(([path, known]) => ({
    path,
    known,
    standing: isRestricted(known) ? undefined : standing(known),
  }))
}

/** Asks a memo on behalf of nobody. */
export const askOf =
  (memo: Memo): AskNow =>
  (askable, key) =>
    memo.get(askable, key)

/** Where secrets are read. */
export interface SecretSources {
  readonly memo: Memo
  /**
   * Reads files of withdrawn notes, which are else asked of the memo: what such a note refers to is nowhere in what a build keeps, and
   * nothing that it makes depends on that.
   */
  readonly assets?: Pick<Edges['asset'], 'read'>
}

/** Secrets of notes to look for. */
interface Sought {
  readonly formerTitles: FormerTitles
  /** Whether a note's text is looked for, and not its names alone. */
  readonly hasText: (note: NoteStanding) => boolean
}

/** Notes that are not, or not wholly, public. */
export const secretNotes = (
  from: SecretSources,
  standings: readonly NoteStanding[],
  {formerTitles, hasText}: Sought,
): readonly SecretNote[] =>
  standings
    .filter(({standing}) => standing !== 'published')
    .map(one => ({
      ...namesOf(from, one, formerTitles(one)),
      ...(wasRead(one.known) ? wordsOf(from, one, hasText(one)) : {files: []}),
    }))

function namesOf({memo}: SecretSources, {path, known, standing}: NoteStanding, former: readonly string[]) {
  const {header, partial, slug} = known
  const said = wasRead(known) ? memo.get(names, path) : undefined
  return {
    path,
    slug,
    isWithdrawn: standing === 'withdrawn',
    id: header?.id ?? partial?.id ?? said?.id,
    titles: [...new Set([...(header ? [header.title] : []), ...(said?.titles ?? []), ...former])],
    aliases: said?.aliases ?? [],
  }
}

function wordsOf(
  {memo, assets}: SecretSources,
  {path, known: {header, partial}}: NoteStanding,
  hasText: boolean,
): Pick<SecretNote, 'files' | 'runs'> {
  const ask = askOf(memo)
  // As it says, public or not.
  if (!assets || (header ?? partial)?.status !== 'withdrawn')
    return {files: memo.get(secretFiles, path), ...(hasText && {runs: runsIn(ask, path)})}
  const source = readSource(ask, path)
  const files = filesOf(key => assets.read(key).value, path, source)
  return {files: files.map(({name}) => name), ...(hasText && {runs: runsOf(source, files, memo.get(wordReader))})}
}

/** Whether a note was read; false for links that lead out and on disk errors. */
export const wasRead = (known: Known | undefined): boolean => known?.marking !== undefined

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
