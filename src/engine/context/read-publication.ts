import {join} from 'node:path'
import {VFile} from 'vfile'
import {publicationFile} from '../../io/find-publication.js'
import {readStamped} from '../../io/read-file.js'
import type {Stamp} from '../../io/stamp.js'
import type {Publication} from '../../model/publication.js'
import {parsePublication} from '../../note/publication/parse-publication.js'

/** A parsed `cess.yml`; errors are on `file`. */
export interface ReadPublication {
  readonly publication: Publication | undefined
  readonly file: VFile
  readonly stamp: Stamp
}

/**
 * Read and check `cess.yml`.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function readPublication(root: string): ReadPublication {
  const {bytes, stamp} = readStamped(join(root, publicationFile))
  return {...publicationIn(bytes), stamp}
}

/** The same from its bytes. */
export function publicationIn(bytes: Uint8Array): Omit<ReadPublication, 'stamp'> {
  const file = new VFile({path: publicationFile, value: bytes})
  return {publication: parsePublication(file), file}
}
