/**
 * How long the mail of a 2,500-word note takes, warm: HTML, text and `.eml` with its PDF, which is printed before.
 * `npm run bench:mail-edition [rounds]`. Yardsticks take turns with it in the same run, since machines are noisy: with
 * unified the same Markdown becomes bare HTML, with MailComposer the same parts become a message. Fails above the bar.
 */
import {editionOf} from '../../dist/render/index.js'
import {longNote} from './mail-edition/long-note.mjs'
import {composeMessage, markdownToHtml} from './mail-edition/yardsticks.mjs'

const barMs = 15
/** Rounds that count, and those before them: compilers of all kinds want to see some. */
const rounds = Number(process.argv[2] ?? 100)
const warmUps = 30

const median = values => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Each round has a PDF and pictures of its own: nothing that was encoded for an earlier one helps. */
const fresh = (input, pdf) => {
  const images = new Map(
    [...input.document.images].map(([key, image]) => [key, {...image, bytes: image.bytes.slice()}]),
  )
  const made = new Map([['pdf', {path: 'note.pdf', bytes: pdf.slice()}]])
  return {...input, document: {...input.document, images}, made}
}

const stages = ['mail', 'text', 'eml'].map(editionOf)

/** Milliseconds of each stage, and what was made. */
async function renderAll(input) {
  const times = []
  for (const edition of stages) {
    const begun = performance.now()
    const bytes = await edition.render(input)
    times.push(performance.now() - begun)
    input.made.set(edition.id, {path: edition.id, bytes})
  }
  return times
}

const {body, wordCount, input, pdf} = await longNote()
const first = fresh(input, pdf)
await renderAll(first)
const [html, text, message] = stages.map(({id}) => first.made.get(id).bytes)
const decode = bytes => new TextDecoder().decode(bytes)
const parts = {text: decode(text), html: decode(html), pdf, subject: input.document.mail.subject}
const yardsticks = [markdownToHtml(body), composeMessage(parts)]

const stageTimes = stages.map(() => [])
const totals = []
const yardstickTimes = yardsticks.map(() => [])
for (let round = -warmUps; round < rounds; round++) {
  const times = await renderAll(fresh(input, pdf))
  const others = []
  for (const {run} of yardsticks) {
    const begun = performance.now()
    await run()
    others.push(performance.now() - begun)
  }
  if (round < 0) continue
  totals.push(times.reduce((sum, ms) => sum + ms, 0))
  times.forEach((ms, index) => stageTimes[index].push(ms))
  others.forEach((ms, index) => yardstickTimes[index].push(ms))
}

const totalMs = median(totals)
const kilobytes = bytes => `${Math.round(bytes.length / 1000)} kB`
const line = (name, ms, fact) =>
  console.log([name.padEnd(18), `${ms.toFixed(1)} ms`.padStart(10), fact.padStart(12)].join(''))
console.log(`${wordCount} words, median of ${rounds}`)
stages.forEach(({id}, index) => line(id, median(stageTimes[index]), kilobytes([html, text, message][index])))
line('cess, together', totalMs, '')
yardsticks.forEach(({name}, index) => {
  const ms = median(yardstickTimes[index])
  line(name, ms, `cess ${(totalMs / ms).toFixed(2)} ×`)
})
const passed = totalMs <= barMs
console.log(`cess: ${totalMs.toFixed(1)} ms (at most ${barMs}) ${passed ? 'passed' : 'FAILED'}`)
process.exitCode = passed ? 0 : 1
