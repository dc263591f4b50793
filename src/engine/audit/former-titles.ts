import {unlessRefused} from '../../io/error.js'
import {recordedPath} from '../../model/life/record-place.js'
import {isPublic} from '../../model/tlp.js'
import {decodeBytes} from '../../audit/readings.js'
import type {Memo} from '../memo/memo.js'
import {file} from '../queries/inputs.js'
import {records} from '../queries/life.js'
import {isPublicStatus, type SoundRecord} from '../record/note-life.js'
import {titlesIn, type NoteStanding} from './secret-notes.js'

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
const textAt = (memo: Memo, path: string): string =>
  unlessRefused(() => decodeBytes(memo.get(file, path)).replaceAll(/\r\n?/g, '\n')) ?? ''
