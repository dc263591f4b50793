import type {OnLockWait} from '../../io/lock.js'
import {join} from 'node:path'
import {siteFolder} from '../../io/web-root.js'
import {leafOfRecord} from '../../model/life/leaf-of.js'
import {referenceIn} from '../../model/life/record-place.js'
import {parseCheckpoint} from '../../model/log/checkpoint.js'
import type {LogLeaf} from '../../model/log/leaf.js'
import {isPublic} from '../../model/tlp.js'
import {UsageError} from '../../model/usage-error.js'
import type {HouseRecord} from '../../model/verify/publisher.js'
import type {RevokedCertificate} from '../../model/verify/revoked.js'
import {defaultOut, openContext} from '../context/context.js'
import type {Memo} from '../memo/memo.js'
import type {OwnLogFlaw} from '../../model/life/check-log.js'
import {readWithMemo} from '../publication/open-memo.js'
import {pendingVersions} from '../queries/unlogged.js'
import {damagedRecords} from '../queries/damage.js'
import {records} from '../queries/life.js'
import {publicLog, type PublicLog} from '../queries/log.js'
import {configuration} from '../queries/publication.js'

/** A publication and its log, as the record has it. */
export interface LoggedPublication {
  readonly root: string
  /** Of the days of its documents. */
  readonly timeZone: string
  readonly entries: PublicLog['entries']
  readonly leaves: readonly LogLeaf[]
  /** The last that was signed; empty where nothing was. */
  readonly checkpoint: string
  /** Name of the log; empty where there is none. */
  readonly origin: string
  readonly keys: readonly string[]
  readonly witnesses: readonly string[]
  /** SHA-256 of certificates of the house, 64 hexadecimal digits each, and those that it trusts no more. */
  readonly certificates: readonly string[]
  readonly revoked: readonly RevokedCertificate[]
  /** Why its log is not believed; absent where record and log agree. */
  readonly flaw?: OwnLogFlaw
  /** All that it published, restricted notes too. */
  readonly record: HouseRecord
  /** Absolute path of the site that it builds, where that is built where it is by default. */
  readonly site: string
}

/**
 * The publication around a folder; undefined where there is none, or its settings have mistakes: whoever verifies needs none.
 *
 * @throws {IoError} If the disk refuses.
 */
export async function publicationAt(
  directory: string,
  onWait: OnLockWait | undefined,
): Promise<LoggedPublication | undefined> {
  const context = contextOf(directory, onWait)
  if (!context) return undefined
  return readWithMemo(context, async ({memo}) => {
    const {publication} = await memo.get(configuration)
    if (!publication) return undefined
    const {entries, certificates, revoked, flaw} = await memo.get(publicLog)
    const {keys, witnesses} = publication.log ?? {keys: [], witnesses: []}
    const checkpoint = entries.at(-1)?.checkpoint ?? ''
    return {
      root: context.root,
      timeZone: publication.timeZone,
      entries,
      leaves: entries.map(({leaf}) => leaf),
      checkpoint,
      keys,
      witnesses,
      certificates,
      revoked,
      origin: parseCheckpoint(checkpoint)?.origin ?? '',
      ...(flaw && {flaw}),
      record: await recordIn(memo),
      site: join(context.root, defaultOut, siteFolder),
    }
  })
}

async function recordIn(memo: Memo): Promise<HouseRecord> {
  const {byFolder} = await memo.get(records)
  const pending = new Set((await memo.get(pendingVersions)).map(({folder}) => folder))
  const damaged = await memo.get(damagedRecords)
  return {
    versions: [...byFolder].map(([folder, record]) => ({
      leaf: leafOfRecord(record, record.published),
      ...(!isPublic(record.tlp)
        ? {unlogged: 'restricted' as const}
        : pending.has(folder) && {unlogged: 'pending' as const}),
    })),
    damaged: damaged.map(({path}) => referenceIn(path)),
  }
}

function contextOf(directory: string, onWait: OnLockWait | undefined) {
  try {
    return openContext({directory, notes: [], onWait})
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
