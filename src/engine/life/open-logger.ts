import {sha256, signEd25519} from '../../io/log/ed25519.js'
import {readLogKey, type LogKey} from '../../io/log/log-key.js'
import {leafOfRecord} from '../../model/life/leaf-of.js'
import type {LogEntry} from '../../model/life/log-entry.js'
import type {PublicationRecord} from '../../model/life/record.js'
import {printCheckpoint} from '../../model/log/checkpoint.js'
import {utf8} from '../../model/bytes.js'
import {printLeaf} from '../../model/log/leaf.js'
import {leafHash, rootOf} from '../../model/log/merkle.js'
import {printSignedNote, printVerifierKey} from '../../model/log/signed-note.js'
import type {Moment} from '../../model/moment.js'
import {publicStanding, type ReleaseTerms} from '../../model/public-note.js'
import {isPublic} from '../../model/tlp.js'
import {UsageError} from '../../model/usage-error.js'
import type {Context} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import {publicLog, type PublicLog} from '../queries/log.js'
import type {Sealing} from './open-sealer.js'

/** Place of a version in the public log, or the reason why it has none. */
export type Logged =
  | {readonly origin: string; readonly place: number}
  /** There is no log. */
  | 'unkeyed'
  /** The log's key is not available. */
  | 'keyless'
  /** The log is damaged. */
  | 'damaged'
  | 'restricted'
  | 'held'

/** Appends to the public log; each entry follows the one before. */
export interface Logger {
  readonly origin: string
  /** Append a version; returns its entry, or the reason why it is not logged. Changes the logger. */
  readonly add: (record: PublicationRecord, terms: ReleaseTerms) => LogEntry | Exclude<Logged, object>
}

/**
 * Open the log with the key in the environment. Without a key, no version is logged, for that reason.
 *
 * @throws {UsageError} If the key is none, or `cess.yml` does not have its public one.
 * @throws {IoError} If its file cannot be read.
 */
export async function openLogger(
  memo: Memo,
  {environment = {}}: Pick<Sealing, 'environment'>,
  {now}: Pick<Context, 'now'>,
  moment: Moment,
): Promise<Logger> {
  const key = readLogKey(environment)
  const log = await memo.get(publicLog)
  if (key) refuseOther(key, log)
  const leaves = log.entries.map(({leaf}) => hashOf(leaf))
  return {
    origin: key?.verifier.name ?? '',
    add: (record, terms) => {
      if (!isPublic(record.tlp)) return 'restricted'
      if (!publicStanding({...terms, tlp: record.tlp, status: record.status}, moment)) return 'held'
      if (!log.isWhole) return 'damaged'
      if (!key) return log.keys.length > 0 ? 'keyless' : 'unkeyed'
      const leaf = leafOfRecord(record, now)
      leaves.push(hashOf(leaf))
      return {index: leaves.length - 1, leaf, checkpoint: signed(key, leaves)}
    },
  }
}

/** The place of an entry, for reports. */
export const placeIn = (origin: string, entry: LogEntry | Exclude<Logged, object>): Logged =>
  typeof entry === 'string' ? entry : {origin, place: entry.index + 1}

const hashOf = (leaf: LogEntry['leaf']): Uint8Array => leafHash(sha256, utf8(printLeaf(leaf)))

function signed({privateKey, verifier: {name, id}}: LogKey, leaves: readonly Uint8Array[]): string {
  const text = printCheckpoint({origin: name, size: leaves.length, root: rootOf(sha256, leaves)})
  return printSignedNote({text, signatures: [{name, id, bytes: signEd25519(privateKey, utf8(text))}]})
}

function refuseOther({verifier}: LogKey, {keys}: PublicLog): void {
  const line = printVerifierKey(verifier)
  if (keys.includes(line)) return
  throw new UsageError({
    en: `\`cess.yml\` does not have the public key of \`CESS_LOG_KEY_FILE\`: put \`log: {keys: ['${line}']}\` into it, or the key that it has into the environment; nothing was published`,
    fr: `\`cess.yml\` n'a pas la clé publique de \`CESS_LOG_KEY_FILE\` : inscrivez-y \`journal: {cles: ['${line}']}\`, ou placez dans l'environnement la clé qu'il nomme ; rien n'a été publié`,
  })
}
