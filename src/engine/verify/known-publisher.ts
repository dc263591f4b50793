import type {CheckOptions} from '../context/options.js'
import {join, resolve} from 'node:path'
import {systemClock} from '../../io/clock.js'
import {sha256, verifyEd25519} from '../../io/log/ed25519.js'
import {readKeptCheckpoint} from '../../io/log/kept-checkpoint.js'
import {logInFolder, notesName, readPublisherCertificates, readLog, readLogKeys} from '../../io/log/read-log.js'
import {readNamedFile} from '../../io/read-file.js'
import {certificatesIn, printOf, type Trust} from '../../io/seal/certificates-in.js'
import {isReadable, revocationListsIn} from '../../io/seal/revocation-list.js'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import {printLeaf} from '../../model/log/leaf.js'
import type {TreeHead} from '../../model/log/proofs.js'
import {parseVerifierKeys, type VerifierKey} from '../../model/log/signed-note.js'
import {verifyLog, type LogFlaw, type VerifiedLog} from '../../model/log/verify-log.js'
import {UsageError} from '../../model/usage-error.js'
import {fingerprintIn} from '../../model/verify/fingerprint.js'
import type {KnownPublisher} from '../../model/verify/publisher.js'
import {parseSiteToday, type SiteToday} from '../../model/verify/site-today.js'
import {publicationAt, type LoggedPublication} from '../log/publication-at.js'
import type {OwnLogFlaw} from '../../model/life/check-log.js'

/** Options of trust in verification. */
export interface PublisherOptions extends Pick<CheckOptions, 'onWait'> {
  readonly directory: string
  /** Folder of a copy of the publisher's site. */
  readonly site?: string | undefined
  /** File with public keys of the log, certificates of seals and mail (PEM) or their SHA-256, authorities, and revocation lists. */
  readonly keys?: string | undefined
  /** Time of the judgement, by default now. */
  readonly now?: Date
}

/** A publisher to verify against. */
export interface TrustedPublisher extends KnownPublisher, Trust {
  /** Name of its log; empty if unknown. */
  readonly origin: string
  /** Faults of its log; with any, it is not used. */
  readonly flaws: readonly (LogFlaw | OwnLogFlaw | 'record')[]
  /** Source of the log's trusted keys; `nobody` if there is none. */
  readonly keysFrom: 'publication' | 'file' | 'log' | 'nobody'
  /** Time of the last log entry, in RFC 3339; later documents are not in it. */
  readonly until?: string
  /** IANA time zone of the publication; or the one that a copy of the site names, which is unsigned. */
  readonly timeZone?: string
  readonly siteZone?: string
  /** Folder of its site, if available. */
  readonly folder?: string | undefined
}

/**
 * Facts to verify files against: from a copy of the publisher's site, else from the surrounding publication, else from keys alone.
 *
 * @throws {UsageError} If there is nothing to judge by.
 * @throws {IoError} If a site has no log.
 */
export async function knownPublisher({
  directory,
  site,
  keys,
  now,
  onWait,
}: PublisherOptions): Promise<TrustedPublisher> {
  const given = keys === undefined ? undefined : givenKeys(resolve(directory, keys))
  const publication = await publicationAt(directory, onWait)
  const seals = [...(given?.seals ?? []), ...(publication?.certificates ?? [])]
  const by = {
    seals,
    authorities: given?.authorities ?? [],
    lists: given?.lists ?? [],
    revoked: publication?.revoked ?? [],
    now: now ?? new Date(systemClock.nowMs()),
  }
  if (site !== undefined) return publisherOfSite(resolve(directory, site), given?.verifiers ?? [], {publication, ...by})
  if (publication) return publisherAround(publication, by)
  if (by.seals.length === 0) throw nobody
  return {log: 'none', leaves: [], today: [], ...by, flaws: [], keysFrom: 'nobody', origin: ''}
}

/** The publisher of the surrounding publication: log, record and built site. */
function publisherAround(publication: LoggedPublication, by: Omit<Means, 'publication'>): TrustedPublisher {
  const {flaw, origin, record, site, timeZone} = publication
  const leaves = flaw ? [] : publication.leaves
  const keysFrom = publication.leaves.length > 0 ? 'publication' : 'nobody'
  const notes = readNamedFile(join(site, 'log', notesName))
  return {
    log: flaw ? 'unsound' : leaves.length > 0 ? 'vouched' : 'none',
    leaves,
    record,
    timeZone,
    ...by,
    ...untilOf(leaves),
    flaws: flaw ? [flaw] : [],
    keysFrom,
    origin,
    ...(typeof notes === 'string' ? {today: []} : {today: todayIn(notes).notes, folder: site}),
  }
}

const todayIn = (bytes: Uint8Array | undefined): SiteToday =>
  parseSiteToday(new TextDecoder().decode(bytes ?? new Uint8Array()))

/** Time of the last entry; entries are in order of logging. */
const untilOf = (leaves: KnownPublisher['leaves']): Pick<TrustedPublisher, 'until'> => {
  const until = leaves.at(-1)?.logged
  return until === undefined ? {} : {until}
}

/** Means of verification beside a log. */
interface Means extends Trust {
  /** The surrounding publication, with its keys, record and last seen checkpoint. */
  readonly publication: LoggedPublication | undefined
  readonly seals: readonly string[]
}

/** The publisher of a copy of a site. */
async function publisherOfSite(
  folder: string,
  given: readonly VerifierKey[],
  {publication, seals, ...trust}: Means,
): Promise<TrustedPublisher> {
  const read = logInFolder(folder)
  const own = publication?.keys ?? []
  const keysFrom: TrustedPublisher['keysFrom'] = given.length > 0 ? 'file' : own.length > 0 ? 'publication' : 'log'
  const keys = given.length > 0 ? given : parseVerifierKeys(sha256, own.length > 0 ? own : await readLogKeys(read))
  const log = await readLog(read)
  const before = seenBefore(publication, log.checkpoint)
  const verified = await verifyLog(log, {sha256, verify: verifyEd25519, keys, witnesses: [], before})
  const {checkpoint, leaves} = verified
  // Whose key is none has none that could have signed it.
  const isKeyless = keysFrom === 'publication' && publication?.flaw === 'keys'
  const found = isKeyless ? (['keys'] as const) : verified.flaws
  const flaws = isForked(publication, verified) ? [...found, 'record' as const] : found
  const root = siteOf(folder)
  const about = {
    flaws,
    keysFrom,
    origin: checkpoint?.origin ?? '',
    ...(publication && {record: publication.record}),
    ...(publication && checkpoint?.origin === publication.origin && {timeZone: publication.timeZone}),
    ...(root !== undefined && {folder: root}),
    ...trust,
  } as const
  if (flaws.length > 0) return {log: 'unsound', leaves: [], today: [], seals, ...about}
  const today = todayIn(await read(notesName))
  // What nobody signs counts no more than the log that vouches for itself.
  const named = keysFrom === 'log' ? await readPublisherCertificates(read) : []
  return {
    log: keysFrom === 'log' ? 'itself' : 'vouched',
    ...about,
    leaves,
    today: today.notes,
    seals: [...seals, ...named],
    // It can take trust away, and give none.
    revoked: [...trust.revoked, ...today.revoked],
    ...(today.timeZone !== undefined && {siteZone: today.timeZone}),
    ...untilOf(leaves),
  }
}

/** Tree head of the same log that was verified last; empty if none. */
function seenBefore(publication: LoggedPublication | undefined, text: string): readonly TreeHead[] {
  const origin = parseCheckpoint(text)?.origin
  if (!publication || origin === undefined) return []
  const kept = parseCheckpoint(readKeptCheckpoint(publication.root, origin) ?? '')
  return kept ? [kept] : []
}

/** Whether an entry of a site's log differs from the publication's log of the same name. */
function isForked(publication: LoggedPublication | undefined, {checkpoint, leaves}: VerifiedLog): boolean {
  if (!publication || checkpoint?.origin !== publication.origin) return false
  const own = publication.leaves.map(printLeaf)
  return leaves.some((leaf, at) => (own[at] ?? printLeaf(leaf)) !== printLeaf(leaf))
}

/** Folder of the site: the given folder, the site in an output folder, or the parent of a given `log` folder. */
const siteOf = (folder: string): string | undefined =>
  [folder, join(folder, 'site'), join(folder, '..')].find(
    one => typeof readNamedFile(join(one, 'log', notesName)) !== 'string',
  )

function givenKeys(path: string) {
  const bytes = readNamedFile(path)
  if (typeof bytes === 'string') throw noKeys(path)
  const text = new TextDecoder().decode(bytes)
  const certificates = certificatesIn(text)
  const words = text.split(/\s+/)
  const found = {
    verifiers: parseVerifierKeys(sha256, words),
    seals: [...certificates.map(printOf), ...words.flatMap(word => fingerprintIn(word) ?? [])],
    authorities: certificates.filter(({ca}) => ca),
    lists: text.includes(crlHead) ? revocationListsIn(bytes) : [],
  }
  // Of a list that is passed over, nobody would learn that it counts for nothing.
  if (found.lists.filter(isReadable).length < text.split(crlHead).length - 1) throw noList(path)
  if (found.verifiers.length + found.seals.length === 0) throw noKeys(path)
  return found
}

const crlHead = '-----BEGIN X509 CRL-----'

const noKeys = (path: string) =>
  new UsageError({
    en: `\`${path}\` has neither a public key of a log (\`name+id+key\`) nor a certificate (PEM)`,
    fr: `\`${path}\` ne contient ni clé publique de journal (\`nom+id+clé\`) ni certificat (PEM)`,
  })
const noList = (path: string) =>
  new UsageError({
    en: `\`${path}\` has a list of revoked certificates (CRL) that cannot be read: it is damaged, or signed by neither ECDSA, Ed25519 nor RSA PKCS#1 with SHA-2`,
    fr: `\`${path}\` contient une liste de certificats révoqués (CRL) illisible : elle est abîmée, ou n'est signée ni par ECDSA, ni par Ed25519, ni par RSA PKCS#1 avec SHA-2`,
  })
const nobody = new UsageError({
  en: 'By whom is it to be judged? Name a copy of the site with `--site FOLDER`, or keys with `--keys FILE`, or run this in the publication',
  fr: "D'après qui juger ? Nommez une copie du site par `--site DOSSIER`, ou des clés par `--keys FICHIER`, ou lancez la commande dans la publication",
})
