import {parseCheckpoint, type SignedCheckpoint} from './checkpoint.js'
import {sameBytes, utf8} from '../bytes.js'
import {parseLeaf, type LogLeaf} from './leaf.js'
import {leafHash, rootOf, type Sha256} from './merkle.js'
import {consistencyProof, isConsistent, type TreeHead} from './proofs.js'
import {signingOf, type VerifierKey, type VerifyEd25519} from './signed-note.js'

/** A log as it was found, in a folder or at an address. */
export interface FoundLog {
  /** Text of its checkpoint. */
  readonly checkpoint: string
  /** Entries, as they are hashed; undefined where a bundle of them is none. */
  readonly entries: readonly string[] | undefined
  /** Hashes in the tiles of level 0; undefined where one is no tile. */
  readonly hashes: readonly Uint8Array[] | undefined
}

/** The means by which what the house itself says of a log is verified. */
export interface LogVerifier {
  readonly sha256: Sha256
  readonly verify: VerifyEd25519
  /** Of the house. */
  readonly keys: readonly VerifierKey[]
}

/** The means by which a log is verified. */
export interface VerifyLogWith extends LogVerifier {
  /** Of others who sign checkpoints that they saw. */
  readonly witnesses: readonly VerifierKey[]
  /** Heads that were seen before: each must be a beginning of this log. */
  readonly before: readonly TreeHead[]
}

/**
 * Something wrong with a log. `no-checkpoint`: it has none that can be read; `unsigned`: no key of the house signed it; `forged`: a
 * signature is none of who it says; `entries`: they cannot be read; `root`: they are not those that were signed; `tiles`: tiles are not
 * those of the entries; `inconsistent`: it does not go on from one that was seen before; `shrunk`: it has fewer entries than that.
 */
export type LogFlaw = 'no-checkpoint' | 'unsigned' | 'forged' | 'entries' | 'root' | 'tiles' | 'inconsistent' | 'shrunk'

/** The outcome of verifying a log. */
export interface VerifiedLog {
  readonly checkpoint?: SignedCheckpoint
  /** In their order, where nothing is wrong with them. */
  readonly leaves: readonly LogLeaf[]
  readonly flaws: readonly LogFlaw[]
  /** Names of witnesses who signed it. */
  readonly witnessed: readonly string[]
}

/** Verify a log: its signatures, its root of its leaves, and that it goes on from what was seen before. */
export async function verifyLog(found: FoundLog, by: VerifyLogWith): Promise<VerifiedLog> {
  const checkpoint = parseCheckpoint(found.checkpoint)
  if (!checkpoint) return {leaves: [], flaws: ['no-checkpoint'], witnessed: []}
  const {entries} = found
  const leaves = entries?.flatMap(entry => parseLeaf(entry) ?? [])
  const isRead = entries?.length === checkpoint.size && leaves?.length === entries.length
  const witnessed = await whoSigned(checkpoint, by.witnesses, by)
  const flaws = [
    ...(await flawsOfSigning(checkpoint, by)),
    ...witnessed.flaws,
    ...(isRead ? flawsOfTree(checkpoint, {...found, entries}, by) : (['entries'] as const)),
  ]
  return {checkpoint, leaves: isRead ? leaves : [], flaws: [...new Set(flaws)], witnessed: witnessed.names}
}

/** Flaws of the house's own signature of a checkpoint. */
export async function flawsOfSigning(checkpoint: SignedCheckpoint, by: LogVerifier): Promise<readonly LogFlaw[]> {
  const {names, flaws} = await whoSigned(
    checkpoint,
    by.keys.filter(({name}) => name === checkpoint.origin),
    by,
  )
  return names.length === 0 && flaws.length === 0 ? ['unsigned'] : flaws
}

async function whoSigned({note}: SignedCheckpoint, keys: readonly VerifierKey[], {verify}: LogVerifier) {
  const names: string[] = []
  let isForged = false
  for (const key of keys) {
    const signing = await signingOf(note, key, verify)
    if (signing === 'signed') names.push(key.name)
    isForged ||= signing === 'invalid'
  }
  return {names, flaws: isForged ? (['forged'] as const) : []}
}

function flawsOfTree(
  {size, root}: TreeHead,
  {entries, hashes}: {readonly entries: readonly string[]; readonly hashes: FoundLog['hashes']},
  {sha256, before}: VerifyLogWith,
): readonly LogFlaw[] {
  const leaves = entries.map(entry => leafHash(sha256, utf8(entry)))
  if (!sameBytes(rootOf(sha256, leaves), root)) return ['root']
  const isTiled = hashes?.length === size && hashes.every((hash, at) => sameBytes(hash, leaves[at] ?? hash))
  return [
    ...(isTiled ? [] : (['tiles'] as const)),
    ...before.flatMap((head): readonly LogFlaw[] => {
      if (head.size > size) return ['shrunk']
      const proof = consistencyProof(sha256, leaves, head.size)
      return isConsistent(sha256, head, {size, root}, proof) ? [] : ['inconsistent']
    }),
  ]
}
