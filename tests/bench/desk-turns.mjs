/**
 * How long the thread that serves the desk is busy at most with one thing, among 200 notes: while notes are saved, and page and
 * PDF are asked for after each save. `npm run bench:turns [saves]`. Fails above the bar.
 */
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {monitorEventLoopDelay} from 'node:perf_hooks'
import {setTimeout as sleep} from 'node:timers/promises'
import {preview} from '../../dist/engine/desk/preview.js'
import {notePath} from './preview/desk-page.mjs'
import {manyNotes} from './preview/many-notes.mjs'

const barMs = 50
const saves = Number(process.argv[2] ?? 30)
const warmUps = 8
const slug = 'reparer-pointe-noire.fr'

const folder = manyNotes(200)
const desk = await preview({directory: folder, language: 'en'})
const {origin, port, searchParams} = new URL(desk.address)
const cookie = `cess-desk-${port}=${searchParams.get('token')}`
const get = async path => (await fetch(origin + path, {headers: {cookie}})).arrayBuffer()
// As a browser does: from now on somebody looks.
await fetch(desk.address)
const path = notePath(folder, slug)
const text = readFileSync(path, 'utf8')
// Resolution of the measure, in milliseconds.
const turns = monitorEventLoopDelay({resolution: 1})
turns.enable()
for (let number = 0; number < warmUps + saves; number++) {
  if (number === warmUps) turns.reset()
  writeFileSync(path, `${text}\nEncore ${number}.\n`)
  await sleep(50)
  await Promise.all([get(`/editions/${slug}/web`), get(`/editions/${slug}/pdf`), get(`/api/notes/${slug}`)])
  await sleep(250)
}
turns.disable()
const longestMs = turns.max / 1e6
console.log(`Longest turn of the serving thread, over ${saves} saves: ${longestMs.toFixed(1)} ms  (bar ${barMs})`)
console.log(`  99 of 100 took less than ${(turns.percentile(99) / 1e6).toFixed(1)} ms`)
await desk.close()
rmSync(folder, {recursive: true, force: true})
process.exitCode = longestMs > barMs ? 1 : 0
