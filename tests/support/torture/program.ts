import {spawn, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {installed} from '../installed.js'
import type {Environment} from '../sending.js'

const clock = fileURLToPath(new URL('quick-clock.mjs', import.meta.url))

/** A run of `cess`, and what it said. */
export interface Program {
  readonly child: ChildProcess
  /** Exit code, null where it was killed, and all that it said. */
  readonly end: Promise<{readonly code: number | null; readonly stdout: string; readonly stderr: string}>
}

/** Where and how a program runs. */
export interface ProgramSetting {
  readonly environment: Environment
  /** Name of a network namespace. */
  readonly namespace?: string | undefined
}

/** Waits of minutes take seconds. */
const times = '60'

/** Start `cess` as a process of its own, its clock so many times faster in what it waits for. */
export function startProgram(args: readonly string[], {environment, namespace}: ProgramSetting): Program {
  const command = [process.execPath, '--import', clock, installed, ...args]
  const [program = '', ...rest] = namespace === undefined ? command : ['ip', 'netns', 'exec', namespace, ...command]
  const env = {...process.env, QUICK_CLOCK_TIMES: times, ...environment}
  const child = spawn(program, rest, {env, stdio: ['ignore', 'pipe', 'pipe']})
  const said = {stdout: '', stderr: ''}
  child.stdout.on('data', chunk => (said.stdout += String(chunk)))
  child.stderr.on('data', chunk => (said.stderr += String(chunk)))
  return {child, end: new Promise(resolve => child.once('close', code => resolve({code, ...said})))}
}
