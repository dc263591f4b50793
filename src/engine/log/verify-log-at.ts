import type {CheckOptions} from '../context/options.js'
import {resolve} from 'node:path'
import {sha256, verifyEd25519} from '../../io/log/ed25519.js'
import {keepCheckpoint, readKeptCheckpoint} from '../../io/log/kept-checkpoint.js'
import {logAtAddress, logInFolder, readLog, readLogKeys, type ReadLogFile} from '../../io/log/read-log.js'
import {readFileIfAny} from '../../io/read-file.js'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import {utf8} from '../../model/bytes.js'
import {printLeaf} from '../../model/log/leaf.js'
import {leafHash} from '../../model/log/merkle.js'
import {parseVerifierKeys} from '../../model/log/signed-note.js'
import {verifyLog, type FoundLog, type LogFlaw, type VerifiedLog} from '../../model/log/verify-log.js'
import {UsageError} from '../../model/usage-error.js'
import type {OwnLogFlaw} from '../../model/life/check-log.js'
import {publicationAt, type LoggedPublication} from './publication-at.js'

/** Options of verifying a log. */
export interface VerifyLogOptions extends Pick<CheckOptions, 'onWait'> {
  readonly directory: string
  /** Address or folder of a log or of its site; the record of the publication where it is absent. */
  readonly where?: string | undefined
  /** File with public keys, one on each line. */
  readonly keys?: string | undefined
  /** File with a checkpoint that was kept. */
  readonly since?: string | undefined
}

/** The outcome. `record`: the publication's record has other entries; others beside those of any log: see `OwnLogFlaw`. */
export interface LogReport extends Omit<VerifiedLog, 'flaws'> {
  readonly flaws: readonly (LogFlaw | OwnLogFlaw | 'record')[]
  /** Whose keys it was verified with: the publication's, those of a file, or, which proves less, those that it names itself. */
  readonly keysFrom: 'publication' | 'file' | 'log'
  /** Size of the log that was seen before; absent where none was. */
  readonly since?: number | undefined
}

/**
 * Verify a log, and that it goes on from what was seen before; what was verified is kept for the next time.
 *
 * @throws {UsageError} If there is nothing to verify.
 * @throws {IoError} If the log cannot be read, or does not answer.
 */
export async function verifyLogAt(options: VerifyLogOptions): Promise<LogReport> {
  const own = await ownLog(options)
  const {where} = options
  if (where === undefined && !own) throw nowhere
  if (where === undefined && own?.checkpoint === '' && own.leaves.length + own.keys.length === 0) throw noLog
  const reader = where === undefined ? undefined : readerOf(resolve(options.directory, where), where)
  const found = reader ? await readLog(reader) : (own?.found ?? nothing)
  const {keys, keysFrom} = await keysOf(options, own, reader)
  const origin = parseCheckpoint(found.checkpoint)?.origin ?? ''
  const kept = own && readKeptCheckpoint(own.root, origin)
  const given = options.since === undefined ? undefined : fileOf(resolve(options.directory, options.since))
  const [givenHead, keptHead] = [given, kept].map(text => parseCheckpoint(text ?? ''))
  if (options.since !== undefined && givenHead?.origin !== origin) throw noCheckpoint(options.since)
  const before = [givenHead, keptHead].flatMap(head => head ?? [])
  const witnesses = parseVerifierKeys(sha256, own?.witnesses ?? [])
  const verified =
    !reader && own?.flaw && own.leaves.length === 0
      ? unseen
      : await verifyLog(found, {sha256, verify: verifyEd25519, keys, witnesses, before})
  const beside = own ? flawsBeside(own, found, origin) : []
  // Whose key is none has none that could have signed it.
  const isKeyless = keysFrom === 'publication' && own?.flaw === 'keys'
  const flaws = [...verified.flaws.filter(flaw => !isKeyless || flaw !== 'unsigned'), ...beside]
  // Another log was verified meanwhile: this one must go on from that.
  if (
    own &&
    flaws.length === 0 &&
    !(await keepCheckpoint(own.root, origin, {checkpoint: found.checkpoint, since: kept}))
  )
    return verifyLogAt(options)
  const [since] = before.map(({size}) => size).toSorted((a, b) => b - a)
  return {...verified, flaws, keysFrom, since}
}

/** A publication, and its log as if it had been found somewhere. */
interface OwnLog extends LoggedPublication {
  readonly found: FoundLog
}

const nothing: FoundLog = {checkpoint: '', entries: [], hashes: []}

/** Of the publication's own log, where it is not believed, all that is said is why. */
const unseen: VerifiedLog = {leaves: [], flaws: [], witnessed: []}

async function ownLog({directory, onWait}: VerifyLogOptions): Promise<OwnLog | undefined> {
  const publication = await publicationAt(directory, onWait)
  if (!publication) return undefined
  const entries = publication.leaves.map(printLeaf)
  const hashes = entries.map(text => leafHash(sha256, utf8(text)))
  return {...publication, found: {checkpoint: publication.checkpoint, entries, hashes}}
}

function readerOf(folder: string, where: string): ReadLogFile {
  if (!/^[a-z]+:\/\//i.test(where)) return logInFolder(folder)
  const url = URL.canParse(where) ? new URL(where) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw noAddress(where)
  return logAtAddress(url)
}

async function keysOf({directory, keys: file}: VerifyLogOptions, own: OwnLog | undefined, reader?: ReadLogFile) {
  if (file !== undefined) {
    const keys = parseVerifierKeys(sha256, fileOf(resolve(directory, file)).split(/\s+/).filter(Boolean))
    if (keys.length === 0) throw noKeys(file)
    return {keys, keysFrom: 'file' as const}
  }
  if (own && own.keys.length > 0) return {keys: parseVerifierKeys(sha256, own.keys), keysFrom: 'publication' as const}
  return {keys: parseVerifierKeys(sha256, reader ? await readLogKeys(reader) : []), keysFrom: 'log' as const}
}

function fileOf(path: string): string {
  const bytes = readFileIfAny(path)
  if (!bytes) throw noFile(path)
  return new TextDecoder().decode(bytes)
}

/**
 * The flaws of a log beside the record: the public one must be the beginning of the record, or the record of it: of the
 * same log.
 */
function flawsBeside({found: {checkpoint, entries: own = []}, flaw}: OwnLog, {entries = []}: FoundLog, origin: string) {
  const isSame = parseCheckpoint(checkpoint)?.origin === origin
  const isOther = isSame && own.slice(0, entries.length).some((entry, at) => entry !== (entries[at] ?? entry))
  return [...(isOther ? (['record'] as const) : []), ...(flaw ? [flaw] : [])]
}

const nowhere = new UsageError({
  en: 'Which log? Name its address or its folder, or run this in a publication',
  fr: 'Quel journal ? Nommez son adresse ou son dossier, ou lancez la commande dans une publication',
})
const noLog = new UsageError({
  en: 'This publication keeps no public log: `cess seal init` makes a test key, and `cess explain log` says how to keep it. To verify that of others, name its address or its folder',
  fr: "Cette publication ne tient pas de journal public : `cess seal init` crée une clé d'essai, et `cess explain log` dit comment le tenir. Pour vérifier celui d'autrui, nommez son adresse ou son dossier",
})
const noAddress = (where: string) =>
  new UsageError({
    en: `\`${where}\` is no address of a log: it begins with \`https://\` or \`http://\``,
    fr: `\`${where}\` n'est pas l'adresse d'un journal : elle commence par \`https://\` ou \`http://\``,
  })
const noFile = (path: string) =>
  new UsageError({en: `There is no file \`${path}\``, fr: `Il n'y a pas de fichier \`${path}\``})
const noKeys = (file: string) =>
  new UsageError({
    en: `\`${file}\` has no public key of a log (\`name+id+key\` on a line)`,
    fr: `\`${file}\` ne contient aucune clé publique de journal (\`nom+id+clé\` sur une ligne)`,
  })
const noCheckpoint = (file: string) =>
  new UsageError({
    en: `\`${file}\` is no checkpoint of this log`,
    fr: `\`${file}\` n'est pas un point de contrôle de ce journal`,
  })
