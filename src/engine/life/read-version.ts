import {recordedPath} from '../../model/life/record-place.js'
import {sha256Of} from '../../io/digest.js'
import {IoError} from '../../io/error.js'
import type {Memo} from '../memo/memo.js'
import type {SoundRecord} from '../record/note-life.js'
import {file} from '../queries/inputs.js'
import {records} from '../queries/life.js'

/** A published version. */
export interface ReadVersion {
  readonly record: SoundRecord['record']
  /** Exact bytes of the source. */
  readonly source: Uint8Array
  /** Exact bytes of files in use, by their names in the text. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Records of a reference, newest first; empty if none. */
export const versionsOf = async (memo: Memo, reference: string): Promise<readonly SoundRecord[]> =>
  (await memo.get(records)).byReference.get(reference) ?? []

/**
 * Read a published version; undefined if a file is missing or differs from its record.
 *
 * @throws {IoError} If the disk refuses.
 */
export function readWhole(memo: Memo, found: SoundRecord): ReadVersion | undefined {
  try {
    const version = readVersion(memo, found)
    return isWhole(version) ? version : undefined
  } catch (error) {
    if (error instanceof IoError && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw error
  }
}

function readVersion(memo: Memo, {folder, record}: SoundRecord): ReadVersion {
  const read = (path: string) => memo.get(file, recordedPath(folder, path))
  return {record, source: read(record.note), files: new Map(record.files.map(({named, path}) => [named, read(path)]))}
}

const isWhole = ({record, source, files}: ReadVersion): boolean =>
  sha256Of(source) === record.sha256 &&
  record.files.every(({named, sha256}) => {
    const bytes = files.get(named)
    return bytes !== undefined && sha256Of(bytes) === sha256
  })
