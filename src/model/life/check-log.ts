import {parseCheckpoint} from '../log/checkpoint.js'
import {sameBytes, utf8} from '../bytes.js'
import {printLeaf} from '../log/leaf.js'
import {leafHash, rootsOf} from '../log/merkle.js'
import {flawsOfSigning, type LogVerifier} from '../log/verify-log.js'
import {leafOfRecord} from './leaf-of.js'
import type {LogEntry} from './log-entry.js'
import type {PublicationRecord} from './record.js'

/** The folder of a version, and what of it is kept; members are absent where a file is, or is damaged. */
export interface LoggedVersion {
  /** From the publication. */
  readonly folder: string
  /** Whether it has a file of an entry. */
  readonly isLogged: boolean
  readonly entry?: LogEntry | undefined
  readonly record?: PublicationRecord | undefined
}

/** An entry of the log, and whose it is. */
export interface PlacedEntry extends LogEntry {
  readonly folder: string
}

/**
 * In what record and log disagree. `damaged`: an entry that cannot be read; `missing`: one that was kept and is gone; `gap`: the one
 * before is gone; `forked`: two entries in one place; `differs`: an entry says something else than its record; `rewritten`: entries are
 * not those that were signed; `unsigned`: no key of the house signed them.
 */
export type LogFault = 'damaged' | 'missing' | 'gap' | 'forked' | 'differs' | 'rewritten' | 'unsigned'

/** Why a publication does not believe its own log. `keys`: one in its settings is none; `other-key`: none of them signed it; `missing`: record and log disagree. */
export const ownLogFlaws = ['keys', 'other-key', 'missing'] as const
export type OwnLogFlaw = (typeof ownLogFlaws)[number]

/** A fault, where it is. */
export interface PlacedFault {
  readonly fault: LogFault
  readonly folder: string
  /** Place in the log, where it has to do with one. */
  readonly index?: number
  /** Folder of the other entry in this place. */
  readonly other?: string
}

/** Entries in their order. */
export const inOrder = (versions: readonly LoggedVersion[]): readonly PlacedEntry[] =>
  versions
    .flatMap(({folder, entry}) => (entry ? [{...entry, folder}] : []))
    .toSorted((a, b) => a.index - b.index || (a.folder < b.folder ? -1 : 1))

/**
 * Whether the log is whole, is what the records of all that was published say, and is what the house signed. Of signatures only the last is
 * looked at: it stands for all before.
 */
export async function checkLog(
  versions: readonly LoggedVersion[],
  verifier: LogVerifier,
): Promise<readonly PlacedFault[]> {
  const entries = inOrder(versions)
  const faults = [...versions.flatMap(faultOfVersion), ...faultsOfOrder(entries)]
  return faults.every(isMissing) ? [...faults, ...(await faultsOfTree(entries, verifier))] : faults
}

/** Whether the log is as it was signed, only shorter: what is missing can be logged again where that log was never public. */
export const isMissing = ({fault}: PlacedFault): boolean => fault === 'missing'

function faultOfVersion({folder, isLogged, entry, record}: LoggedVersion): readonly PlacedFault[] {
  if (!entry) {
    if (isLogged) return [{fault: 'damaged', folder}]
    return record?.logged ? [{fault: 'missing', folder}] : []
  }
  const {index, leaf} = entry
  // What is not public has no place in it, whatever it says.
  const isSame = record?.tlp === 'TLP:CLEAR' && printLeaf(leafOfRecord(record, leaf.logged)) === printLeaf(leaf)
  return isSame ? [] : [{fault: 'differs', folder, index}]
}

const faultsOfOrder = (entries: readonly PlacedEntry[]): readonly PlacedFault[] =>
  entries.flatMap(({index, folder}, at): readonly PlacedFault[] => {
    const before = entries[at - 1]
    if (before?.index === index) return [{fault: 'forked', folder, index, other: before.folder}]
    return index === (before?.index ?? -1) + 1 ? [] : [{fault: 'gap', folder, index}]
  })

async function faultsOfTree(entries: readonly PlacedEntry[], verifier: LogVerifier): Promise<readonly PlacedFault[]> {
  const {sha256} = verifier
  const roots = rootsOf(
    sha256,
    entries.map(({leaf}) => leafHash(sha256, utf8(printLeaf(leaf)))),
  )
  const signed = entries.map(({checkpoint}) => parseCheckpoint(checkpoint))
  const faults = entries.flatMap(({folder, index}, at): readonly PlacedFault[] => {
    const [root, head] = [roots[at], signed[at]]
    const isSame = root && head?.size === at + 1 && sameBytes(head.root, root)
    return isSame ? [] : [{fault: 'rewritten', folder, index}]
  })
  const [last, entry] = [signed.at(-1), entries.at(-1)]
  if (faults.length > 0 || !last || !entry) return faults.slice(0, 1)
  const flaws = await flawsOfSigning(last, verifier)
  return flaws.length === 0 ? [] : [{fault: 'unsigned', folder: entry.folder, index: entry.index}]
}
