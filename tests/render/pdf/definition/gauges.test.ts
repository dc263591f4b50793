import {expect, it} from 'vitest'
import type {Document} from '../../../../src/model/document.js'
import {wordsOn} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {describeWith} from '../../../support/tools.js'

describeWith('pdftotext', 'the gauges', () => {
  it('have all positions below their words, where one has no room beside its own', async () => {
    const gauges = sampleAlert.gauges.map((gauge, index) => ({
      ...gauge,
      ...(index === 1 && {word: 'Chances à peu près égales pour toutes'}),
    }))
    const topsOf = async (document: Document) => {
      const words = wordsOn(await printed(document)).filter(({page}) => page === 0)
      const topOf = (said: string) => words.find(({word}) => word === said)?.top ?? 0
      return [topOf('Élevée'), topOf('4'), topOf('B2')] as const
    }
    const [word, position, other] = await topsOf({...sampleAlert, gauges})
    expect(position).toBeGreaterThan(word + 10)
    expect(other).toBeCloseTo(position, 1)
    const [usual, beside] = await topsOf(sampleAlert)
    expect(beside).toBeLessThan(usual + 6)
  })
})
