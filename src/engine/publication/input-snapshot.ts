import {dirname} from 'node:path'
import type {Edge} from '../../io/edges.js'
import {unlessRefused} from '../../io/error.js'
import {isPrivateFolder, makePrivateFolder} from '../../io/private-files.js'
import type {Stamp} from '../../io/stamp.js'
import {readState, writeState} from '../../io/state-file.js'
import {placeIn, settlePlace} from '../../io/trace-place.js'
import {World} from '../../io/world.js'
import type {LastingDay} from '../../model/moment.js'
import type {OpenMemo, SeenInput} from './open-memo.js'
import type {Context} from '../context/context.js'
import {settingsOf, type Told} from '../context/settings.js'

/** Inputs of a run, kept with its result: while their prints are unchanged, so is the result. A shortcut that avoids opening the memo. */
export interface InputSnapshot {
  /** Identifies the question and the tool. */
  readonly key: string
  readonly inputs: readonly SeenInput[]
  readonly stamps: Readonly<Record<string, Stamp>>
  /** Days that were asked for, by time zone. */
  readonly days: Readonly<Record<string, LastingDay>>
}

/** Snapshot of the inputs that a memo asked for. */
export const snapshotOf = (key: string, {inputs, stamps, world}: OpenMemo): InputSnapshot => ({
  key,
  inputs: inputs(),
  stamps: stamps(),
  days: world.days(),
})

/** Snapshot of the last run, if it has this key and only its owner could have written it. */
export function readSnapshot<Left extends InputSnapshot>(path: string, key: string): Left | undefined {
  if (!isPrivateFolder(dirname(path))) return undefined
  // Written by the same program: the key says so.
  const left = readState(path) as (Left & Placed) | null | undefined
  return left?.key === key && left.place !== undefined && left.place === placeOf(dirname(path)) ? left : undefined
}

/** Where it was written: what came with a publication is not believed. */
interface Placed {
  readonly place: string | undefined
}

function placeOf(folder: string): string | undefined {
  try {
    return placeIn(folder).toString()
  } catch {
    return undefined
  }
}

/** Whether all inputs of a run are unchanged. Updates stamps of files that were too young to be trusted. */
export function isUpToDate(path: string, left: InputSnapshot, {root, now, ...told}: Context & Told): boolean {
  const world = new World({root, now, settings: settingsOf(told), stamps: left.stamps, days: left.days})
  const edges = new Map<string, Edge<unknown>>(Object.entries(world.edges))
  const isSame = left.inputs.every(([name, key, print]) => unlessRefused(() => edges.get(name)?.print(key)) === print)
  if (isSame && world.stamps.isChanged) writeSnapshot(path, {...left, stamps: world.stamps.entries('used')})
  return isSame
}

/** Write a snapshot; failures are ignored. */
export function writeSnapshot(path: string, left: InputSnapshot): void {
  const folder = dirname(path)
  unlessRefused(() => {
    makePrivateFolder(folder)
    settlePlace(folder)
    writeState(path, {...left, place: placeOf(folder)} satisfies InputSnapshot & Placed)
  })
}
