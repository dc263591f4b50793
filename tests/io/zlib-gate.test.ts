import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import {dropGate, openGate, shutGate} from '../../src/io/zlib-gate.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Without the gate, one of forty ends aborts the process; `npm run nightly` asks for more. */
const rounds = process.env['CESS_PROPERTY_RUNS'] ? 1000 : 60

describe('the gate of zlib', () => {
  it('lets a thread be ended at any moment, and the process with it', {tags: 'slow'}, () => {
    const program = join(root, 'tests/support/ended-threads.mjs')
    const {status, signal, stderr} = spawnSync(process.execPath, [program, join(root, 'dist'), String(rounds)], {
      encoding: 'utf8',
    })
    expect({status, signal, stderr}).toEqual({status: 0, signal: null, stderr: ''})
  })

  it('is shut once the thread has come out', () => {
    const gate = openGate()
    Atomics.store(gate, 0, 1)
    const leave = `const {workerData: gate} = require('node:worker_threads')
      setTimeout(() => { Atomics.store(gate, 0, 0); Atomics.notify(gate, 0) }, 5)`
    void new Worker(leave, {eval: true, workerData: gate})
    while (Atomics.load(gate, 0) === 1) shutGate(gate)
    expect([...gate]).toEqual([0, 1])
    dropGate(gate)
  })

  it('waits no longer than a stream takes', () => {
    const gate = openGate()
    Atomics.store(gate, 0, 1)
    shutGate(gate)
    expect([...gate]).toEqual([1, 1])
    dropGate(gate)
  })
})
