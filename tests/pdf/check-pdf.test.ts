import {beforeAll, expect, it} from 'vitest'
import {halves} from '../support/halves.js'
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

  it('finds nothing wrong with an alert', {tags: 'slow'}, () => {
    expect(checkPdf(readPdf(bytes))).toEqual([])
  })

  it('finds nothing wrong with a tribune', async () => {
    expect(checkPdf(readPdf(await printed(sampleTribune)))).toEqual([])
  })

  it('has a mutation for every rule', () => {
    expect(Object.keys(mutations).toSorted()).toEqual(Object.keys(pdfRules).toSorted())
  })

  for (const {cases, speed} of halves(Object.entries(mutations), 6))
    it.each(cases)('sees a breach of the rule "%s"', speed, (name, mutate) => {
      const file: PdfFile = readPdf(bytes)
      mutate(file)
      expect(checkPdfBy(name, file)).not.toEqual([])
    })

  for (const {cases, speed} of halves(furtherMutations17, 5))
    it.each(cases)('sees by the rule "%s" a breach of %s', speed, (name, _clause, mutate) => {
      const file: PdfFile = readPdf(bytes)
      mutate(file)
      expect(checkPdfBy(name, file)).not.toEqual([])
    })
})
