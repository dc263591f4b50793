import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {limits} from './run-input.mjs'
import {root} from './work-folders.mjs'

const cli = join(createRequire(import.meta.url).resolve('@jazzer.js/core'), '../cli.js')
const harness = fileURLToPath(new URL('harness.mjs', import.meta.url))

/**
 * Run Jazzer.js on a target.
 *
 * @param {{name: string, target: import('./targets.mjs').Target, last: string, folders: readonly string[], flags: readonly string[], limitS?: number}} run
 *   `folders` are corpora, the first one grows; `flags` are libFuzzer's.
 * @returns {Promise<{code: number | null, signal: string | null, output: string}>}
 */
export function runJazzer({name, target, last, folders, flags, limitS = limits.limitS}) {
  const packages = (target.packages ?? []).flatMap(library => ['-i', join(root, 'node_modules', library, '/')])
  const ours = ['-i', join(root, 'dist/'), '-i', join(root, 'tests/fuzz/targets/')]
  const args = [
    cli,
    harness,
    ...folders,
    ...ours,
    ...packages,
    '-e',
    '/browser/',
    ...(target.isAsync ? [] : ['--sync']),
  ]
  const detectors = ['--disableBugDetectors', '.*', '--timeout', String(limitS * 1000)]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...detectors, '--', ...flags], {
      cwd: root,
      env: {...process.env, CESS_FUZZ_TARGET: name, CESS_FUZZ_LAST: last},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', chunk => (output = (output + chunk).slice(-100_000)))
    child.on('error', reject).on('close', (code, signal) => resolve({code, signal, output}))
  })
}
