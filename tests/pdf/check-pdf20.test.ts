import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {halves} from '../support/halves.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {printed} from '../support/printed.js'
import {sampleAlert} from '../support/sample-document.js'
import {samplePublication} from '../support/sample-publication.js'
import {sampleTribune} from '../support/sample-tribune.js'
import {describeWith} from '../support/tools.js'
import {checkPdf, checkPdfBy, pdf20Rules} from './check-pdf.js'
import {furtherMutations} from './further-mutations.js'
import {pdf20Mutations} from './pdf20-mutations.js'
import {a4f, ua2} from './profile-clauses.js'
import {readPdf, xmp, type PdfFile} from './pdf-file.js'
import {flavours20, veraPdfFindings} from './verapdf.js'

describe('the clauses of PDF/UA-2 and PDF/A-4f', () => {
  it.each([...ua2, ...a4f])('has rules for $clause', ({by}) => {
    expect(by.length).toBeGreaterThan(0)
    expect(by.filter(name => !(name in pdf20Rules))).toEqual([])
  })
})

const publication = {...samplePublication, pdfStandards: ['ua-2', 'a-4f']} as const

describeWith('qpdf', 'the structure of a PDF 2.0', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await printed(sampleAlert, {publication})
  })

  it('finds nothing wrong with an alert', {tags: 'slow'}, () => {
    expect(checkPdf(readPdf(bytes))).toEqual([])
  })

  it('finds nothing wrong with a tribune', {tags: 'slow'}, async () => {
    expect(checkPdf(readPdf(await printed(sampleTribune, {publication})))).toEqual([])
  })

  for (const {cases, speed} of halves(Object.keys(pdf20Rules), 77))
    it.each(cases)('sees a breach of the rule "%s"', speed, name => {
      const file: PdfFile = readPdf(bytes)
      pdf20Mutations[name]?.(file)
      expect(checkPdfBy(name, file)).not.toEqual([])
    })

  for (const {cases, speed} of halves(furtherMutations, 4))
    it.each(cases)('sees by the rule "%s" a breach of %s', speed, (name, _clause, mutate) => {
      const file: PdfFile = readPdf(bytes)
      mutate(file)
      expect(checkPdfBy(name, file)).not.toEqual([])
    })
})

describeWith('qpdf', 'a PDF 2.0 that brings no file along', () => {
  it('is PDF/A-4 without its level F', {tags: 'slow'}, async () => {
    const red = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:RED'}} as const
    const file = readPdf(await printed(red, {publication}))
    expect(checkPdf(file)).toEqual([])
    expect(xmp(file)).not.toContain('pdfaid:conformance')
  })

  it('passes the check of qpdf', async () => {
    expect(runOnPdf('qpdf', ['--check', '{}'], await printed(sampleAlert, {publication}))).toContain(
      'No syntax or stream',
    )
  })
})

describeWith('pdfinfo', 'a PDF 2.0', () => {
  it('is one to poppler, tagged, with a title', async () => {
    const said = runOnPdf('pdfinfo', ['{}'], await printed(sampleAlert, {publication}))
    expect(said).toMatch(/^PDF version: +2\.0$/m)
    expect(said).toMatch(/^Tagged: +yes$/m)
  })
})

describeWith('verapdf', 'veraPDF, of a PDF 2.0', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cess-pdf20-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it.each(flavours20)('finds nothing wrong with an alert and a tribune: %s', async flavour => {
    const samples = {'alert.pdf': sampleAlert, 'tribune.pdf': sampleTribune}
    const paths = await Promise.all(
      Object.entries(samples).map(async ([name, document]) => {
        const path = join(folder, name)
        writeFileSync(path, await printed(document, {publication}))
        return path
      }),
    )
    expect(veraPdfFindings(flavour, paths)).toEqual([])
  })
})
