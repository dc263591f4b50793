import {spawnSync} from 'node:child_process'
import type {EditionGroup} from '../../src/model/edition.js'
import {dyingAt} from './dying-at.js'
import {installed} from './installed.js'

/** The change of the disk in whose middle a build dies, whatever the time is. */
interface Death {
  /** Of the paths that count. */
  readonly part: string
  /** How many such changes go well before. */
  readonly after: number
  /** How much of the bytes is written, from 0 to below 1. */
  readonly share: number
}

/** Parts of paths, and the logarithm to base 2 of how many changes there are at most. */
const parts = [
  ['', 7],
  ['/.cess/memo/', 2],
  ['/.cess/memo/graph', 0],
  ['manifest.json', 1],
  ['/.cess/journal', 4],
  ['last-run.json', 1],
  ['/site/', 6],
  ['/notes/', 5],
] as const

/** A part of the paths at which a build may die. */
export type DeathPart = (typeof parts)[number][0]

/** Draw one at random, of some part or any: at the beginning as often as among all that follows. */
export function drawDeath(random: (n: number) => number, due?: DeathPart): Death {
  const drawn = parts[random(parts.length)]
  const [part, log] = parts.find(([one]) => one === due) ?? drawn ?? parts[0]
  return {part, after: random(2 ** random(log + 1)), share: random(1000) / 1000}
}

/**
 * Build by a process that is killed in the middle of a change of the disk.
 *
 * @returns Whether it was; else there were not so many changes.
 */
export function buildToDeath(root: string, out: string, {death, only}: {death: Death; only: readonly EditionGroup[]}) {
  const {signal, status} = spawnSync(
    process.execPath,
    [installed, 'build', '-C', root, '--out', out, '--only', only.join(',')],
    {env: {...process.env, ...dyingAt(death)}, stdio: 'ignore'},
  )
  if (signal !== 'SIGKILL' && !(status !== null && status <= 2)) throw new Error(`ended by ${signal ?? status}`)
  return signal === 'SIGKILL'
}
