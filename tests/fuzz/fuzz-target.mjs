import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runJazzer} from './jazzer.mjs'
import {limits, runInput} from './run-input.mjs'
import {loadTarget} from './targets.mjs'
import {mostBytes, nameOf, openWork, root} from './work-folders.mjs'

const minimiser = fileURLToPath(new URL('minimise.mjs', import.meta.url))
const mostMinimisingMs = 180_000
/** libFuzzer looks at the clock alone: on a busy machine an input gets a part of a processor. */
const wallPerCpu = 4
/** Inputs that fail only with counters in the code (stacks are deeper there) or on a busy machine: a run goes on after some. */
const mostPhantoms = 20

/**
 * Fuzz a target until its time is over or something is found, and print what happened.
 *
 * @param {{name: string, minutes: number, limitS: number, seed?: string, runs?: string, work: string}} order
 * @returns {Promise<number>} How many finds: 0 or 1.
 */
export async function fuzzTarget({name, minutes, limitS, seed, runs, work: folder}) {
  const target = await loadTarget(name)
  const work = openWork(folder, name, target)
  const end = Date.now() + minutes * 60_000
  const count = {inputs: 0, phantoms: 0}
  const begun = Date.now()
  let coverage = ''
  while (Date.now() < end && count.phantoms < mostPhantoms) {
    const seconds = Math.max(1, Math.round((end - Date.now()) / 1000))
    const flags = flagsFor({target, work, seconds, limitS, seed, runs})
    const ended = await runJazzer({
      name,
      target,
      last: work.last,
      folders: [work.corpus, work.seeds],
      flags,
      limitS: limitS * wallPerCpu,
    })
    count.inputs += inputsIn(ended.output)
    coverage = ended.output.match(/cov: \d+ ft: \d+ corp: \S+/g)?.at(-1) ?? coverage
    if (ended.code === 0) break
    const find = await settle({name, work, limitS, ended})
    if (find) return tell({name, find, count, begun})
    count.phantoms++
  }
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`${name}: ${count.inputs} inputs in ${seconds} s, nothing found (${coverage}${phantomsOf(count)})`)
  return 0
}

const phantomsOf = ({phantoms}) => (phantoms === 0 ? '' : `, ${phantoms} failed only with counters`)

const flagsFor = ({target, work, seconds, limitS, seed, runs}) => [
  `-max_total_time=${seconds}`,
  `-timeout=${limitS * wallPerCpu}`,
  `-rss_limit_mb=${limits.memoryMb}`,
  `-max_len=${mostBytes(target)}`,
  `-artifact_prefix=${work.scratch}/`,
  `-dict=${work.dictionary}`,
  '-print_final_stats=1',
  '-reload=0',
  ...(seed === undefined ? [] : [`-seed=${seed}`]),
  ...(runs === undefined ? [] : [`-runs=${runs}`]),
]

const inputsIn = output =>
  Number(
    output.match(/stat::number_of_executed_units: (\d+)/)?.[1] ??
      output.match(/^Done (\d+) runs/m)?.[1] ??
      output.match(/^#(\d+)\t(?![\s\S]*^#\d+\t)/m)?.[1] ??
      0,
  )

/** The input that ended a run, seen to fail in plain Node and made small; nothing if it does not. */
async function settle({name, work, limitS, ended}) {
  const input = artifactIn(work.scratch) ?? work.last
  const {outcome} = await runInput({name, file: input, ...limits, limitS})
  if (outcome === 'fine') {
    console.log(
      `${name}: ended with ${ended.signal ?? ended.code}, not seen again in plain Node\n${ended.output.slice(-1500)}`,
    )
    renameSync(input, join(work.scratch, `phantom-${nameOf(readFileSync(input))}`))
    return undefined
  }
  const small = join(work.scratch, 'small')
  copyFileSync(input, small)
  spawnSync(process.execPath, [minimiser, name, small, outcome, String(limitS)], {
    timeout: mostMinimisingMs,
    killSignal: 'SIGKILL',
  })
  const file = join(work.finds, nameOf(readFileSync(small)).slice(0, 12))
  renameSync(small, file)
  rmSync(input, {force: true})
  return {file, outcome}
}

/** The input that libFuzzer wrote; undefined when the process died before it could. */
function artifactIn(folder) {
  const found = readdirSync(folder).find(entry => /^(?:crash|timeout|oom|leak|slow-unit)-/.test(entry))
  return found === undefined ? undefined : join(folder, found)
}

function tell({name, find: {file, outcome}, count, begun}) {
  const path = relative(root, file)
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`${name}: FOUND after ${count.inputs} inputs in ${seconds} s: ${outcome}`)
  console.log(`  ${existsSync(file) ? readFileSync(file).length : 0} bytes in ${path}; to see it again:`)
  console.log(`  npm run fuzz -- ${name} --replay ${path}`)
  return 1
}
