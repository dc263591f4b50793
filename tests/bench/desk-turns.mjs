/**
 * How long the thread that serves the desk is busy at most with one thing: while a note of three pages, of 10,000 and of 30,000
 * words is saved, and all that can be looked at is asked for after each save, by another process. `npm run bench:turns [saves]
 * [notes]`, among 200 notes. Fails above the bar.
 */
import {fork} from 'node:child_process'
import {appendFileSync, readFileSync, rmSync} from 'node:fs'
import {monitorEventLoopDelay} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {preview} from '../../dist/engine/desk/preview.js'
import {notePath} from './preview/desk-page.mjs'
import {manyNotes} from './preview/many-notes.mjs'

const barMs = 50
const [saves = 30, count = 200] = process.argv.slice(2).map(Number)
const slug = 'reparer-pointe-noire.fr'
const path = folder => notePath(folder, slug)

/** Notes by their words, 0 for the sample as it is. The longer, the fewer saves. */
const lengths = [
  {words: 0, saves, asked: ['web', 'pdf', 'mail', 'text']},
  {words: 10_000, saves: Math.ceil(saves / 4), asked: ['web', 'pdf', 'mail', 'text']},
  // Its PDF takes seconds.
  {words: 30_000, saves: Math.ceil(saves / 6), asked: ['web', 'mail', 'text']},
]

/** Make the note so long, by paragraphs of its own words in another order. */
function lengthen(folder, words) {
  const text = readFileSync(path(folder), 'utf8')
  const known = text.slice(text.indexOf('\n---', 4)).match(/\p{L}{4,}/gu)
  const word = at => known[(at * 7919) % known.length].toLowerCase()
  for (let at = 0; at < words; at += 80)
    appendFileSync(
      path(folder),
      `\nAlinéa ${at}\u00A0: ${Array.from({length: 80}, (_, next) => word(at + next)).join(' ')}.\n`,
    )
}

/** Longest turn and the 99th percentile, in milliseconds. */
async function turnsWith({words, saves: times, asked}) {
  const folder = manyNotes(count)
  lengthen(folder, words)
  const desk = await preview({directory: folder, language: 'en'})
  const client = fork(fileURLToPath(new URL('preview/desk-client.mjs', import.meta.url)))
  // Resolution of the measure, in milliseconds.
  const turns = monitorEventLoopDelay({resolution: 1})
  turns.enable()
  const wanted = [`/api/notes/${slug}`, ...asked.map(id => `/editions/${slug}/${id}`)]
  client.send({address: desk.address, path: path(folder), wanted, saves: times, warmUps: Math.min(8, times)})
  await new Promise((resolve, reject) => {
    client.on('message', said => (said === 'warm' ? turns.reset() : resolve()))
    client.on('exit', code => reject(new Error(`The client ended with ${code}`)))
  })
  turns.disable()
  client.kill()
  await desk.close()
  rmSync(folder, {recursive: true, force: true})
  return {longestMs: turns.max / 1e6, mostMs: turns.percentile(99) / 1e6}
}

for (const length of lengths) {
  const {longestMs, mostMs} = await turnsWith(length)
  const name = length.words === 0 ? 'three pages' : `${length.words} words`
  console.log(`${name}, longest turn over ${length.saves} saves: ${longestMs.toFixed(1)} ms  (bar ${barMs})`)
  console.log(`  99 of 100 took less than ${mostMs.toFixed(1)} ms`)
  if (longestMs > barMs) process.exitCode = 1
}
