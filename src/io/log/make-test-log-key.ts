import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {printVerifierKey} from '../../model/log/signed-note.js'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {writePrivateFile} from '../write-whole.js'
import {newLogKey, readLogKey, testLog} from './read-log-key.js'

/** A test key of a log. */
export interface TestLogKey {
  /** Absolute path of the private key, readable by its owner only. */
  readonly file: string
  /** Public key as a line of text. */
  readonly vkey: string
  /** False where there was one already, which stays. */
  readonly isNew: boolean
}

/**
 * Make a test key of a log in `.cess/seal/`, unless there is one.
 *
 * @throws {IoError} If the disk refuses.
 * @throws {UsageError} If what is there is no key.
 */
export function makeTestLogKey(root: string, site: string): TestLogKey {
  const file = join(
    attempt('write', root, () => makeStateFolder(root, 'seal')),
    'test-log.key',
  )
  const isThere = existsSync(file)
  const {line, verifier} = newLogKey(`${logName(site)}/${testLog}`)
  if (!isThere) writePrivateFile(file, `${line}\n`)
  const kept = isThere ? readLogKey({CESS_LOG_KEY_FILE: file}) : undefined
  return {file, vkey: printVerifierKey(kept?.verifier ?? verifier), isNew: !isThere}
}

/** Log name of a site: its address without scheme (C2SP tlog-tiles, “Parameters”). */
function logName(site: string): string {
  const {host, pathname} = new URL(site)
  return `${host}${pathname.replace(/\/$/, '')}/log`
}
