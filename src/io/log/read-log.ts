import {join} from 'node:path'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import {bundlePaths, checkpointName, leafTilePaths, parseBundle, parseTile} from '../../model/log/tiles.js'
import type {FoundLog} from '../../model/log/verify-log.js'
import {UsageError} from '../../model/usage-error.js'
import {fingerprintIn} from '../../model/verify/fingerprint.js'
import {IoError} from '../error.js'
import {readBytes} from '../open-file.js'
import {statAt} from '../stat-at.js'

/** File with a log's public keys. */
const keysName = 'keys.txt'

/** File with fingerprints of the publisher's certificates. */
const certificatesName = 'certificates.txt'

/** File with the notes that are readable today. */
export const notesName = 'notes.json'

/** Reads a file of a log by its path; undefined if absent. */
export type ReadLogFile = (path: string) => Promise<Uint8Array | undefined>

const mostBytes = 50_000_000
/** Entries beyond which a log is refused unread; publishers have hundreds. */
const mostEntries = 1_000_000
const timeoutMs = 30_000

/**
 * Reader of a log in a folder: the log itself, a site, or an output folder.
 *
 * @throws {UsageError} If there is none.
 * @throws {IoError} If a file cannot be read.
 */
export function logInFolder(folder: string): ReadLogFile {
  const found = [folder, join(folder, 'log'), join(folder, 'site', 'log')].find(one =>
    statAt(join(one, checkpointName))?.isFile(),
  )
  if (found === undefined) throw noLog(folder)
  return path => {
    const full = join(found, path)
    const stat = statAt(full)
    if (!stat?.isFile()) return Promise.resolve(undefined)
    if (stat.size > mostBytes) throw new IoError({action: 'read', code: 'EFBIG', path: full})
    return Promise.resolve(readBytes(full))
  }
}

const noLog = (folder: string) =>
  new UsageError({
    en: `There is no public log in \`${folder}\`: name a folder of a site that has one, in \`log/${checkpointName}\``,
    fr: `Il n'y a pas de journal public dans \`${folder}\` : nommez le dossier d'un site qui en a un, dans \`log/${checkpointName}\``,
  })

/**
 * Reader of a log at the address of the log or its site.
 *
 * @throws {IoError} If it does not answer; only its host is told.
 */
export function logAtAddress(address: URL): ReadLogFile {
  const base = address.href.replace(/[?#].*$/, '').replace(/\/*$/, '/')
  const bases = base.endsWith('/log/') ? [base] : [`${base}log/`, base]
  return async path => {
    for (const one of bases) {
      const bytes = await fetched(new URL(path, one))
      if (bytes) {
        // What was found at one place is all looked for there.
        bases.splice(0, bases.length, one)
        return bytes
      }
    }
    return undefined
  }
}

async function fetched(url: URL): Promise<Uint8Array | undefined> {
  const failure = (code: string, cause?: unknown) => new IoError({action: 'read', code, path: url.host}, cause)
  try {
    const answer = await fetch(url, {signal: AbortSignal.timeout(timeoutMs)})
    if (answer.status === 404 || answer.status === 403) return undefined
    if (!answer.ok) throw failure(`HTTP ${answer.status}`)
    return await bodyOf(answer, failure)
  } catch (error) {
    throw error instanceof IoError ? error : failure('ECONNECTION', error)
  }
}

async function bodyOf(answer: Response, failure: (code: string) => IoError): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  // The types of Node know the body as an iterable of anything.
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > mostBytes) throw failure('EFBIG')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Read a whole log.
 *
 * @throws {IoError} If a file cannot be read.
 */
export async function readLog(read: ReadLogFile): Promise<FoundLog> {
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array())
  const checkpoint = text(await read(checkpointName))
  const size = parseCheckpoint(checkpoint)?.size ?? 0
  if (size > mostEntries) return {checkpoint, entries: undefined, hashes: undefined}
  return {
    checkpoint,
    entries: await allOf(bundlePaths(size), read, parseBundle),
    hashes: await allOf(leafTilePaths(size), read, parseTile),
  }
}

async function allOf<One>(
  paths: readonly string[],
  read: ReadLogFile,
  parse: (bytes: Uint8Array) => readonly One[] | undefined,
): Promise<readonly One[] | undefined> {
  const all: One[] = []
  for (const path of paths) {
    const bytes = await read(path)
    const found = bytes && parse(bytes)
    if (!found) return undefined
    all.push(...found)
  }
  return all
}

/**
 * Read the public keys that a log declares, one per line.
 *
 * @throws {IoError} If its file cannot be read.
 */
export const readLogKeys = (read: ReadLogFile): Promise<readonly string[]> => linesOf(read, keysName)

/**
 * Read the publisher's certificates that the site declares beside the log: 64 hexadecimal digits each, unsigned.
 *
 * @throws {IoError} If the file cannot be read.
 */
export async function readPublisherCertificates(read: ReadLogFile): Promise<readonly string[]> {
  const lines = await linesOf(read, certificatesName)
  return lines.flatMap(line => fingerprintIn(line) ?? [])
}

async function linesOf(read: ReadLogFile, name: string): Promise<readonly string[]> {
  const bytes = await read(name)
  return new TextDecoder()
    .decode(bytes ?? new Uint8Array())
    .split(/\s+/)
    .filter(line => line !== '')
}
