import {dirname} from 'node:path'
import type {Edge} from '../../io/edges.js'
import {IoError} from '../../io/error.js'
import {isPrivateFolder} from '../../io/private-files.js'
import type {Stamp} from '../../io/stamp.js'
import {readState, writeState} from '../../io/state-file.js'
import {World} from '../../io/world.js'
import type {OpenMemo, SeenInput} from './open-memo.js'
import type {Context} from '../context/context.js'
import {settingsOf, type Told} from '../context/settings.js'

/**
 * The inputs of a run, beside what it said: while all of them print the same, the same would come of it again. No more than a
 * shortcut: without it, the memo finds that out, which takes longer to open.
 */
export interface InputSnapshot {
  /** The question, and the program that it was asked of. */
  readonly key: string
  readonly inputs: readonly SeenInput[]
  readonly stamps: Readonly<Record<string, Stamp>>
}

/** Inputs of the run that a memo was opened for. */
export const snapshotOf = (key: string, {inputs, stamps}: OpenMemo): InputSnapshot => ({
  key,
  inputs: inputs(),
  stamps: stamps(),
})

/**
 * State that a run left under this key; undefined where another was the last, or others could have written it.
 *
 * @param path Absolute.
 */
export function readSnapshot<Left extends InputSnapshot>(path: string, key: string): Left | undefined {
  if (!isPrivateFolder(dirname(path))) return undefined
  // Written by the same program: the key says so.
  const left = readState(path) as Left | null | undefined
  return left?.key === key ? left : undefined
}

/** Whether all that a run looked at is as it was. What was too young to be believed by its time is remembered anew. */
export function isUpToDate(path: string, left: InputSnapshot, {root, now, ...told}: Context & Told): boolean {
  const world = new World({root, now, settings: settingsOf(told), stamps: left.stamps})
  const edges = new Map<string, Edge<unknown>>(Object.entries(world.edges))
  const isSame = left.inputs.every(seen => holds(edges, seen))
  if (isSame && world.stamps.isChanged) writeSnapshot(path, {...left, stamps: world.stamps.entries('used')})
  return isSame
}

function holds(edges: ReadonlyMap<string, Edge<unknown>>, [name, key, print]: SeenInput): boolean {
  try {
    return edges.get(name)?.print(key) === print
  } catch (error) {
    if (error instanceof IoError) return false
    throw error
  }
}

/** Keep what a run left. Where that cannot be, the next one looks for itself. */
export function writeSnapshot(path: string, left: InputSnapshot): void {
  try {
    writeState(path, left)
  } catch (error) {
    if (!(error instanceof IoError)) throw error
  }
}
