import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {newLogKey} from '../../src/io/log/log-key.js'
import {printVerifierKey} from '../../src/model/log/signed-note.js'
import {publicationYaml} from './cli.js'
import {folderWith} from './folder.js'

/** Name of the log of these tests. */
export const origin = 'cess.example.org/log'

/** A key of a log, and how a publication and the environment name it; a new one, unless one is given. */
export function newLog(name = origin, {line, verifier} = newLogKey(name)) {
  const folder = folderWith({'log.key': `${line}\n`})
  return {
    environment: {CESS_LOG_KEY_FILE: join(folder, 'log.key')},
    vkey: printVerifierKey(verifier),
    secret: line,
  }
}

/** Say in a publication whose key signs its log. */
export const keepLogKeys = (root: string, ...keys: readonly string[]): void =>
  writeFileSync(join(root, 'cess.yml'), `${publicationYaml}log: {keys: [${keys.map(key => `'${key}'`).join(', ')}]}\n`)
