// How long typography takes for a French note of 2,500 words, warm: the median of many runs, beside the bar of 5 ms.
//   npm run bench:typography
import {readdirSync, readFileSync} from 'node:fs'
import {typeset} from '../../dist/typography/index.js'

const words = 2500
const runs = 400
const barMs = 5

/** The prose of the sample notes, repeated until there are enough words. */
function paragraphs() {
  const folder = new URL('../../notes/', import.meta.url)
  const prose = readdirSync(folder)
    .filter(name => name.endsWith('.fr.md'))
    .flatMap(name =>
      readFileSync(new URL(name, folder), 'utf8')
        .split(/^---$/m)
        .slice(2)
        .join('')
        .split(/\n{2,}/),
    )
    .map(text => text.replaceAll('\n', ' ').trim())
    .filter(text => /^\p{L}/u.test(text))
  const chosen = []
  for (let count = 0; count < words;) {
    const next = prose[chosen.length % prose.length]
    chosen.push(next)
    count += next.split(/\s+/).length
  }
  return chosen
}

const note = paragraphs()
const times = Array.from({length: runs}, () => {
  const start = performance.now()
  for (const text of note) typeset(text, {lang: 'fr'})
  return performance.now() - start
}).toSorted((a, b) => a - b)
const median = times[runs / 2]
const count = note.join(' ').split(/\s+/).length
console.log(
  `${count} French words in ${note.length} paragraphs: median ${median.toFixed(2)} ms, fastest ${times[0].toFixed(2)} ms, of ${runs} runs; bar ${barMs} ms`,
)
process.exitCode = median <= barMs ? 0 : 1
