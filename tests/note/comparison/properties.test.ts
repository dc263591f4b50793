import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {describe, expect, it} from 'vitest'
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
const resolved = paths.map(async path => {
  const {document} = await resolveBytes(path, readFileSync(join(root, path)), {root, notes})
  return document ?? []
})
const samples: readonly Document[] = [sampleAlert, ...(await Promise.all(resolved)).flat()]

const runs = Number(process.env['CESS_PROPERTY_RUNS'] ?? 200)

/** The seeds of changes after which something does not hold. */
const failures = (holds: (before: Document, after: Document) => boolean): readonly number[] =>
  [...Array.from({length: runs}).keys()].filter(seed => {
    const before = samples[seed % samples.length] ?? sampleAlert
    return !holds(before, editedDocument(before, drawing(seed)))
  })

describe('compareDocuments', () => {
  it('says what makes the later version of the earlier one, whatever was changed', () => {
    expect(samples.length).toBeGreaterThan(8)
    const isExact = (before: Document, after: Document) =>
      isDeepStrictEqual(applyComparison(before, compareDocuments(before, after)), writtenAfter(after))
    expect(failures(isExact)).toEqual([])
  })

  it('says that nothing changed where nothing did, and nowhere else', () => {
    const isTrue = (before: Document, after: Document) =>
      isUnchanged(compareDocuments(before, after)) === isDeepStrictEqual(writtenAfter(before), writtenAfter(after))
    expect(failures(isTrue)).toEqual([])
    for (const document of samples) expect(isUnchanged(compareDocuments(document, document))).toBe(true)
  })

  it('is known to be wrong where it leaves a change out', () => {
    const after = {...sampleAlert, body: sampleAlert.body.slice(1)}
    const whole = compareDocuments(sampleAlert, after)
    const body = whole.parts.body.filter(({kind}) => kind !== 'removed')
    const lacking: Comparison = {...whole, parts: {...whole.parts, body}}
    expect(() => applyComparison(sampleAlert, lacking)).toThrow('deep-equal')
  })
})
