import {join} from 'node:path'
import {attempt} from '../error.js'
import {withLockFile} from '../lock.js'
import {makeStateFolder} from '../private-files.js'
import {readFileIfAny} from '../read-file.js'
import {writePrivateFile} from '../write-whole.js'
import {sha256Of} from '../digest.js'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import {UsageError} from '../../model/usage-error.js'

const stateName = 'log'

/** File name of an origin's checkpoint; hashed, since origins have characters that file names cannot have. */
const nameOf = (origin: string): string => `${sha256Of(new TextEncoder().encode(origin)).slice(0, 16)}.checkpoint`

/**
 * Read the last verified checkpoint of a log; undefined if there is none.
 *
 * @throws {UsageError} If it is damaged: that the log goes on from it would be shown by nothing.
 * @throws {IoError} If it cannot be read.
 */
export function readKeptCheckpoint(root: string, origin: string): string | undefined {
  const path = `.cess/${stateName}/${nameOf(origin)}`
  const bytes = readFileIfAny(join(root, path))
  const text = bytes && new TextDecoder().decode(bytes)
  if (text !== undefined && parseCheckpoint(text)?.origin !== origin) throw damaged(path)
  return text
}

const damaged = (path: string) =>
  new UsageError({
    en: `\`${path}\`, which says what of this log was verified last, is damaged: put a copy of it back, or delete it and verify with \`cess log verify --since\` and a checkpoint from elsewhere`,
    fr: `\`${path}\`, qui dit ce qui fut vérifié de ce journal en dernier, est abîmé : remettez-en une copie, ou supprimez-le et vérifiez par \`cess log verify --since\`, avec un point de contrôle venu d'ailleurs`,
  })

/**
 * Store a verified checkpoint.
 *
 * @param since The one that it was found to go on from.
 * @returns Whether that is still the last one; where it is not, nothing is stored: an older log could take the place of a newer one.
 * @throws {IoError} If it cannot be written.
 */
export async function keepCheckpoint(
  root: string,
  origin: string,
  {checkpoint, since}: {readonly checkpoint: string; readonly since: string | undefined},
): Promise<boolean> {
  if (checkpoint === since) return true
  const folder = attempt('write', root, () => makeStateFolder(root, stateName))
  return withLockFile(join(folder, 'lock'), {}, () => {
    if (readKeptCheckpoint(root, origin) !== since) return false
    writePrivateFile(join(folder, nameOf(origin)), checkpoint)
    return true
  })
}
