import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/**
 * Limits of one input: seconds of a processor's time, however busy the machine is, and memory. Such texts are read in
 * milliseconds. `startS` is what Node and the modules of a target take before the first input.
 */
export const limits = {limitS: 10, memoryMb: 1500, startS: 3}

const replay = fileURLToPath(new URL('replay.mjs', import.meta.url))
/** An input that waits and computes nothing is ended too. */
const wallPerCpu = 30

/**
 * The outcome of an input in a process of its own: `fine`, an error's signature, `no end in N s`, or how the process died.
 *
 * @param {{name: string, file: string, limitS: number, memoryMb: number, startS: number}} run
 * @returns {Promise<{outcome: string, stderr: string}>}
 */
export function runInput({name, file, limitS, memoryMb, startS}) {
  const node = [process.execPath, `--max-old-space-size=${memoryMb}`, replay, name, file]
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', `ulimit -t ${startS + limitS}; exec "$0" "$@"`, ...node], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitS * wallPerCpu * 1000,
      killSignal: 'SIGXCPU',
    })
    const kept = {stdout: '', stderr: ''}
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', chunk => (kept[stream] = (kept[stream] + chunk).slice(-10_000)))
    child.on('error', reject).on('close', (code, signal) => {
      resolve({outcome: outcomeOf({code, signal, limitS, ...kept}), stderr: kept.stderr})
    })
  })
}

function outcomeOf({code, signal, limitS, stdout}) {
  // At the hard limit the system kills at once.
  if (signal === 'SIGXCPU' || signal === 'SIGKILL') return `no end in ${limitS} s`
  if (signal !== null) return `death by ${signal}`
  if (code === 0) return 'fine'
  const line = stdout.trim().split('\n').at(-1) ?? ''
  return line.startsWith('"') ? JSON.parse(line) : `exit code ${code}`
}
