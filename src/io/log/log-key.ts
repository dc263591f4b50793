import type {KeyObject} from 'node:crypto'
import {existsSync} from 'node:fs'
import {fromBase64, joined, toBase64} from '../../model/bytes.js'
import {verifierKey, type VerifierKey, printVerifierKey} from '../../model/log/signed-note.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {attempt} from '../error.js'
import {newSeed, privateKeyOf, publicKeyOf, sha256} from './ed25519.js'
import {join} from 'node:path'
import {makeStateFolder} from '../private-files.js'
import {writePrivateFile} from '../write-whole.js'
import {readText} from '../open-file.js'

/** A signing key of the public log's checkpoints. */
export interface LogKey {
  readonly privateKey: KeyObject
  /** Public key; its name is the log's origin. */
  readonly verifier: VerifierKey
}

const keyKind = 0x01
const seedBytes = 32

/** Last part of the names of test logs. */
const testLog = 'TEST'

/**
 * Read the key file of `CESS_LOG_KEY_FILE`, a line as tools for signed notes write it (`PRIVATE+KEY+<name>+<id>+<key>`); undefined if
 * unset. Messages hold neither content nor path.
 *
 * @throws {UsageError} If it holds no such key.
 * @throws {IoError} If it cannot be read.
 */
export function readLogKey(environment: Readonly<Record<string, string | undefined>>): LogKey | undefined {
  const path = environment['CESS_LOG_KEY_FILE'] ?? ''
  if (path === '') return undefined
  const line = readText(path).trim()
  const [, name = '', id = '', encoded = ''] =
    /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (bytes?.length !== 1 + seedBytes || bytes[0] !== keyKind) throw new UsageError(unreadable)
  const privateKey = privateKeyOf(bytes.subarray(1))
  const verifier = verifierKey(sha256, {name, kind: 'note', publicKey: publicKeyOf(privateKey)})
  if (verifier.id !== id) throw new UsageError(unreadable)
  return {privateKey, verifier}
}

/** Make a key: the line of its file, and its public key. */
export function newLogKey(name: string): {readonly line: string; readonly verifier: VerifierKey} {
  const seed = newSeed()
  const verifier = verifierKey(sha256, {name, kind: 'note', publicKey: publicKeyOf(privateKeyOf(seed))})
  const encoded = toBase64(joined([Uint8Array.of(keyKind), seed]))
  return {line: `PRIVATE+KEY+${name}+${verifier.id}+${encoded}`, verifier}
}

const unreadable: Text = {
  en: 'The file of `CESS_LOG_KEY_FILE` holds no key of a log (`PRIVATE+KEY+name+id+key` on one line); nothing was published',
  fr: "Le fichier de `CESS_LOG_KEY_FILE` ne contient pas de clé de journal (`PRIVATE+KEY+nom+id+clé` sur une ligne) ; rien n'a été publié",
}

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
