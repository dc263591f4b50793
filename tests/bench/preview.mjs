/**
 * How long the desk takes among 200 notes, warm, in real Chromium: from a save until the page, or the PDF, is drawn anew; how
 * soon it is ready; and whether its heap stays over 1,000 saves. `npm run bench:preview [saves]`. Fails above a bar.
 */
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {notePath, savesUntilSeen, startDesk} from './preview/desk-page.mjs'
import {heapOver} from './preview/heap.mjs'
import {manyNotes} from './preview/many-notes.mjs'

const bars = {readyMs: 1000, webMs: 100, pdfMs: 300, heapMegabytes: 8}
const noteCount = 200
const saves = Number(process.argv[2] ?? 30)
const heapSaves = Number(process.argv[3] ?? 1000)
const warmUps = 8
/** Three pages; the bars are for these. */
const slug = 'reparer-pointe-noire.fr'
/** Five pages, with charts and tables: told, without a bar. */
const long = 'automates-eau.fr'
const cess = fileURLToPath(new URL('../../bin/cess', import.meta.url))

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]
let isOver = false

/** Print a number, beside its bar where it has one. */
function tell(what, value, {bar, unit}) {
  if (value > bar) isOver = true
  const beside = bar === undefined ? '' : `  (bar ${bar})`
  console.log(`${what.padEnd(44)}${value.toFixed(value < 10 ? 1 : 0).padStart(6)} ${unit}${beside}`)
}

/** Print how long it takes from a save of a note until its page and its PDF are drawn. */
async function tellSaves(page, {note, name, webMs, pdfMs}) {
  for (const [pane, what, bar] of [
    ['web', 'Save to page', webMs],
    ['pdf', 'Save to PDF', pdfMs],
  ]) {
    await page.click(`#tab-${pane}`)
    const times = await savesUntilSeen(page, {pane, path: notePath(folder, note), saves, warmUps})
    tell(`${what}, ${name}, median of ${saves}`, median(times), {bar, unit: 'ms'})
    console.log(`  from ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`)
  }
}

const folder = manyNotes(noteCount)
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']})
try {
  const cold = await startDesk(folder, slug)
  await cold.stop()
  tell('Ready among 200 notes that were never built', cold.readyMs, {bar: bars.readyMs, unit: 'ms'})
  console.log(`  all of them read after ${cold.readMs.toFixed(0)} ms`)
  execFileSync(process.execPath, [cess, 'build', '--only', 'data'], {cwd: folder, stdio: 'ignore'})
  const desk = await startDesk(folder, slug)
  tell('Ready among 200 notes', desk.readyMs, {bar: bars.readyMs, unit: 'ms'})
  const page = await browser.newPage({viewport: {width: 1400, height: 900}})
  await page.goto(desk.address)
  await tellSaves(page, {note: slug, name: '3 pages', ...bars})
  await page.click(`a.row[href*="${long}"]`)
  await tellSaves(page, {note: long, name: '5 pages'})
  await page.close()
  await desk.stop()
  const [before = 0, after = 0] = await heapOver(heapSaves, {folder, slug})
  console.log(`Heap ${before.toFixed(1)} MB when warm, ${after.toFixed(1)} MB after ${heapSaves} saves`)
  tell('Growth', after - before, {bar: bars.heapMegabytes, unit: 'MB'})
} finally {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = isOver ? 1 : 0
