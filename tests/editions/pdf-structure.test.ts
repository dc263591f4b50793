import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {flavours, veraPdfFindings} from '../pdf/verapdf.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {sampleEdition} from '../support/built-samples.js'
import {halves} from '../support/halves.js'
import {sampleSlugs} from '../support/samples.js'
import {describeWith} from '../support/tools.js'

describeWith('qpdf', 'the structure of the printed samples', () => {
  for (const {cases, speed} of halves(sampleSlugs, 7))
    it.each(cases)('holds for %s', speed, slug => {
      expect(checkPdf(readPdf(readFileSync(sampleEdition(slug, '.pdf'))))).toEqual([])
    })
})

describeWith('verapdf', 'veraPDF', () => {
  it.each(flavours)('finds nothing wrong with the printed samples: %s', flavour => {
    expect(
      veraPdfFindings(
        flavour,
        sampleSlugs.map(slug => sampleEdition(slug, '.pdf')),
      ),
    ).toEqual([])
  })
})
