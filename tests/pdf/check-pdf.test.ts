import {beforeAll, expect, it} from 'vitest'
import {printed} from '../support/printed.js'
import {sampleAlert} from '../support/sample-document.js'
import {sampleTribune} from '../support/sample-tribune.js'
import {describeWith} from '../support/tools.js'
import {checkPdf, checkPdfBy, pdfRules} from './check-pdf.js'
import {furtherMutations17} from './further-mutations.js'
import {mutations} from './mutations.js'
import {readPdf, type PdfFile} from './pdf-file.js'

describeWith('qpdf', 'the structure of the PDF', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await printed(sampleAlert)
  })

  it('finds nothing wrong with an alert', () => {
    expect(checkPdf(readPdf(bytes))).toEqual([])
  })

  it('finds nothing wrong with a tribune', async () => {
    expect(checkPdf(readPdf(await printed(sampleTribune)))).toEqual([])
  })

  it('has a mutation for every rule', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(pdfRules).toSorted())
  })

  it.each(Object.entries(mutations))('sees a breach of the rule "%s"', (name, mutate) => {
    const file: PdfFile = readPdf(bytes)
    mutate(file)
    expect(checkPdfBy(name, file)).not.toEqual([])
  })

  it.each(furtherMutations17)('sees by the rule "%s" a breach of %s', (name, _clause, mutate) => {
    const file: PdfFile = readPdf(bytes)
    mutate(file)
    expect(checkPdfBy(name, file)).not.toEqual([])
  })
})
