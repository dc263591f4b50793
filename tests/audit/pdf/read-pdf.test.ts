import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readFile} from '../../../src/audit/read-file.js'
import {WordReader} from '../../../src/audit/words.js'
import {decompress} from '../../../src/io/decompress.js'
import {samples} from '../../support/built-samples.js'
import {folderWith} from '../../support/folder.js'
import {describeWith} from '../../support/tools.js'

const reader = new WordReader()
const wordsOf = (text: string): readonly string[] => {
  const {count, starts, ends} = reader.read(text)
  return Array.from({length: count}, (_, at) => reader.folded(text.slice(starts[at], ends[at])))
}
const pdfs = readdirSync(join(samples, 'notes')).map(slug => join(samples, 'notes', slug, `${slug}.pdf`))

/** Texts of the pages, by all guesses. */
const textsOf = (path: string): readonly string[] =>
  [...readFile('a.pdf', readFileSync(path), decompress)].flatMap(reading =>
    reading.status === 'read' && reading.inner[0]?.startsWith('page') ? [reading.text] : [],
  )

const runsOf = (text: string): readonly string[] => {
  const list = wordsOf(text)
  return list.slice(0, Math.max(0, list.length - 7)).map((_, at) => list.slice(at, at + 8).join(' '))
}

/** Words of pdftotext that we have not, and the share of its runs of eight that we have. */
function compared(path: string): {readonly missed: readonly string[]; readonly share: number} {
  const theirs = execFileSync('pdftotext', ['-raw', path, '-'], {encoding: 'utf8'})
  const ours = textsOf(path)
  const known = new Set(ours.flatMap(wordsOf))
  // Figures along an axis are one number to whoever sets them in a row.
  const missed = wordsOf(theirs).filter(word => !known.has(word) && /\D/.test(word))
  const runs = new Set(ours.flatMap(runsOf))
  const others = runsOf(theirs)
  return {missed, share: others.filter(run => runs.has(run)).length / others.length}
}

describeWith('pdftotext', 'the reader of PDFs', () => {
  it.each(pdfs)('reads the words that pdftotext reads: %s', {tags: 'slow'}, path => {
    const {missed, share} = compared(path)
    expect(missed).toEqual([])
    expect(share).toBeGreaterThan(0.9)
  })
})

describeWith('qpdf', 'the reader of PDFs', () => {
  it.each(['--object-streams=generate', '--linearize', '--qdf'])('reads what qpdf made with %s', option => {
    const [path = ''] = pdfs
    const other = join(folderWith(), 'a.pdf')
    execFileSync('qpdf', [option, path, other])
    expect(new Set(textsOf(other))).toEqual(new Set(textsOf(path)))
  })

  it('reads no PDF that is encrypted, and says so', () => {
    const other = join(folderWith(), 'a.pdf')
    execFileSync('qpdf', ['--encrypt', '', 'x', '256', '--', pdfs[0] ?? '', other])
    const readings = [...readFile('a.pdf', readFileSync(other), decompress)]
    expect(readings.some(({status}) => status === 'unread')).toBe(true)
  })
})
