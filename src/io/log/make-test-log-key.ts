import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {printVerifierKey} from '../../model/log/signed-note.js'
import {attempt} from '../error.js'
import {makeStateFolder} from '../private-files.js'
import {writePrivateFile} from '../write-whole.js'
import {newLogKey, testLog} from './read-log-key.js'

/** A test key of a log. */
export interface TestLogKey {
  /** Absolute path of the private key, readable by its owner only. */
  readonly file: string
  /** Public key as a line of text. */
  readonly vkey: string
}

/**
 * Make a test key of a log in `.cess/seal/`; undefined where there is one already, which stays.
 *
 * @throws {IoError} If the disk refuses.
 */
export function makeTestLogKey(root: string, site: string): TestLogKey | undefined {
  const file = join(
    attempt('write', root, () => makeStateFolder(root, 'seal')),
    'test-log.key',
  )
  if (existsSync(file)) return undefined
  const {line, verifier} = newLogKey(`${logName(site)}/${testLog}`)
  writePrivateFile(file, `${line}\n`)
  return {file, vkey: printVerifierKey(verifier)}
}

/** Log name of a site: its address without scheme (C2SP tlog-tiles, “Parameters”). */
function logName(site: string): string {
  const {host, pathname} = new URL(site)
  return `${host}${pathname.replace(/\/$/, '')}/log`
}
