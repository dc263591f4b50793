import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import {isUnchanged, type Comparison} from '../../../src/model/comparison.js'
import type {Document} from '../../../src/model/document.js'
import {compareDocuments} from '../../../src/note/comparison/compare-documents.js'
import {applyComparison, writtenAfter} from '../../support/apply-comparison.js'
import {drawing, editedDocument} from '../../support/edited-document.js'
import {headerFor, resolveBytes} from '../../support/resolve.js'
import {sampleAlert} from '../../support/sample-document.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const paths = readdirSync(join(root, 'notes')).flatMap(name => (name.endsWith('.md') ? [`notes/${name}`] : []))
const notes = paths.flatMap(path => headerFor(path, readFileSync(join(root, path)), {}))

/** The sample notes, each as its publication has it. */
async function samplesOf(): Promise<readonly Document[]> {
  const resolved = paths.map(async path => {
    const {document} = await resolveBytes(path, readFileSync(join(root, path)), {root, notes})
    return document ?? []
  })
  return [sampleAlert, ...(await Promise.all(resolved)).flat()]
}

const runs = Number(process.env['CESS_PROPERTY_RUNS'] ?? 80)
const fewRuns = 8

/** Seeds of changes after which something does not hold. A comparison is made once for both, and not kept. */
function failuresIn(samples: readonly Document[], count: number) {
  const failures = {exact: [] as number[], unchanged: [] as number[]}
  const written = samples.map(writtenAfter)
  for (let seed = 0; seed < count; seed++) {
    const before = samples[seed % samples.length] ?? sampleAlert
    const after = editedDocument(before, drawing(seed))
    const comparison = compareDocuments(before, after)
    const later = writtenAfter(after)
    const isSame = isDeepStrictEqual(written[seed % samples.length], later)
    if (isUnchanged(comparison) !== isSame) failures.unchanged.push(seed)
    if (!isDeepStrictEqual(applyComparison(before, comparison), later)) failures.exact.push(seed)
  }
  return failures
}

describe('compareDocuments', {tags: 'slow'}, () => {
  let samples: readonly Document[] = []
  let failures = failuresIn([], 0)
  beforeAll(async () => {
    samples = await samplesOf()
    failures = failuresIn(samples, runs)
  })

  it('says what makes the later version of the earlier one, whatever was changed', () => {
    expect(samples.length).toBeGreaterThan(8)
    expect(failures.exact).toEqual([])
  })

  it('says that nothing changed where nothing did, and nowhere else', () => {
    expect(failures.unchanged).toEqual([])
    for (const document of samples) expect(isUnchanged(compareDocuments(document, document))).toBe(true)
  })
})

describe('compareDocuments', () => {
  it('says what makes the later version of the earlier one, in a few changes, and that nothing changed where nothing did', () => {
    expect(failuresIn([sampleAlert], fewRuns)).toEqual({exact: [], unchanged: []})
  })

  it('is known to be wrong where it leaves a change out', () => {
    const after = {...sampleAlert, body: sampleAlert.body.slice(1)}
    const whole = compareDocuments(sampleAlert, after)
    const body = whole.parts.body.filter(({kind}) => kind !== 'removed')
    const lacking: Comparison = {...whole, parts: {...whole.parts, body}}
    expect(() => applyComparison(sampleAlert, lacking)).toThrow('deep-equal')
  })
})
