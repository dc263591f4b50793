import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished} from 'vitest'
import {openLedger} from '../../src/io/ledger/open-ledger.js'
import type {Delivery} from '../../src/model/ledger/delivery.js'
import {installed} from './installed.js'
import {startQuickSink, type QuickSink} from './quick-sink.js'

/** Variables of a process. */
export type Environment = Readonly<Record<string, string>>

const script = fileURLToPath(new URL('send-process.mjs', import.meta.url))

/** Processes run what is compiled: where somebody watches, this compiles whatever is not. */
export const compileOnce = (): void => void execFileSync(process.execPath, [installed, '--version'])

const start = (args: readonly string[], environment: Environment): ChildProcess =>
  spawn(process.execPath, args, {env: {...process.env, ...environment}, stdio: 'ignore'})

/** A process that sends the sample campaign to so many persons. */
export const startSending = (root: string, persons: number, environment: Environment): ChildProcess =>
  start([script, root, String(persons)], environment)

/** The exit code of a process; null where it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise(resolve => child.once('exit', resolve))
    : Promise.resolve(child.exitCode)

/** A sink for one test. */
export async function sinkForTest(): Promise<QuickSink> {
  const sink = await startQuickSink()
  onTestFinished(sink.close)
  return sink
}

/** A campaign's deliveries in the ledger. */
export async function deliveriesIn(root: string, environment: Environment): Promise<readonly Delivery[]> {
  const {ledger} = await openLedger(root, environment)
  try {
    return await ledger.list({})
  } finally {
    await ledger.close()
  }
}

/** Expect the invariants of any crash, once the campaign was gone on with: nobody twice, nobody lost, no doubt unsaid. */
export function expectNoHarm(rows: readonly Delivery[], sink: QuickSink, persons: number): void {
  const count = (state: Delivery['state']) => rows.filter(row => row.state === state).length
  const [sent, uncertain] = [count('sent'), count('uncertain')]
  expect([...sink.accepted].filter(([, times]) => times > 1)).toEqual([])
  expect({rows: rows.length, settled: sent + uncertain}).toEqual({rows: persons, settled: persons})
  expect(sink.count()).toBeGreaterThanOrEqual(sent)
  expect(sink.count()).toBeLessThanOrEqual(sent + uncertain)
}
