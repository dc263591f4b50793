/**
 * Ends threads at any moment while they compress: `ended-threads.mjs DIST ROUNDS`. Node aborts where one is ended while zlib prepares a
 * stream; in the last round, the process ends by itself.
 */
import {setTimeout as sleep} from 'node:timers/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'

const [dist, rounds] = process.argv.slice(2)
const program = pathToFileURL(join(dist, 'io/zlib-gate.js')).href
const {dropGate, openGate, shutGate} = await import(program)
const source = `
  import {parentPort, workerData} from 'node:worker_threads'
  import {deflateSync} from 'node:zlib'
  const {passThrough} = await import(workerData.program)
  passThrough(workerData.gate)
  parentPort.postMessage('begun')
  for (;;) deflateSync('some words')`

for (let round = Number(rounds); round >= 0; round--) {
  const gate = openGate()
  const workerData = {program, gate}
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {workerData})
  await new Promise(begun => thread.once('message', begun))
  await sleep(Math.random() * 5)
  if (round === 0) process.exit(0)
  shutGate(gate)
  await thread.terminate()
  dropGate(gate)
}
