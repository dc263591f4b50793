/**
 * How fast a note of three pages is printed, warm, beside stock pdfmake and other printers: `npm run bench:pdf [rounds]`.
 * All take turns in one run, since machines are noisy: only the ratios of its medians count. Fails above the bar.
 */
import {browser, isInstalled, ours, stock, typst, weasyPrint} from './pdf/printers.mjs'
import {pagesOf, threePages} from './pdf/three-pages.mjs'

/** Ours may take this much of stock pdfmake's time. */
const bar = 0.22
/** Rounds that count, and those before them: V8 compiles what it has seen often enough, ours and theirs, for some 40 documents. */
const rounds = Number(process.argv[2] ?? 60)
const warmUps = 40

const median = values => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const optional = {chromium: browser, weasyprint: weasyPrint, typst}

async function contenders(input) {
  const printers = [ours(input), await stock(input)]
  for (const [command, open] of Object.entries(optional)) {
    if (isInstalled(command)) printers.push(await open(input))
    else console.log(`${command} is not installed: left out`)
  }
  return printers
}

async function takeTurns(printers) {
  const times = new Map(printers.map(({name}) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const {name, print, every = 1} of printers) {
      if (round % every !== 0) continue
      const begun = performance.now()
      await print()
      if (round >= 0) times.get(name).push(performance.now() - begun)
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]))
}

const input = await threePages()
const printers = await contenders(input)
const files = new Map()
for (const {name, print} of printers) files.set(name, await print())
const medians = await takeTurns(printers)
for (const {close} of printers) await close?.()

const stockMs = medians.get('pdfmake, stock')
console.log(`${input.document.slug}, median of ${rounds}`)
for (const [name, ms] of medians) {
  const file = files.get(name)
  const facts = [
    `${ms.toFixed(1)} ms`,
    (ms / stockMs).toFixed(2),
    `${pagesOf(file) || '?'} pages`,
    `${Math.round(file.length / 1000)} kB`,
  ]
  console.log([name.padEnd(20), ...facts.map(fact => fact.padStart(10))].join(''))
}
const ratio = medians.get('cess') / stockMs
const passed = ratio <= bar
console.log(`cess / stock pdfmake: ${ratio.toFixed(2)} (at most ${bar}) ${passed ? 'passed' : 'FAILED'}`)
process.exitCode = passed ? 0 : 1
