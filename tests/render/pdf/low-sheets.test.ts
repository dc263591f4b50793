import {expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import {mm, wordsOn} from '../../support/pdf-words.js'
import {printed} from '../../support/printed.js'
import {chartOf} from '../../support/sample-charts.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line, samplePng} from '../../support/sample-parts.js'
import {cessTemplate} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const {pdf} = cessTemplate
const heightMm = Math.max(pdf.topMm, pdf.firstTopMm) + pdf.bottomMm + 100
const low = {...cessTemplate, pdf: {...pdf, sheets: {...pdf.sheets, A4: {...pdf.sheets.A4, heightMm}}}}

describeWith('pdftotext', 'a low sheet', () => {
  it.each(['bars', 'columns', 'lines'] as const)(
    'has all of a chart with a large legend over its foot: %s',
    async kind => {
      const series = Array.from({length: 60}, (_, index) => `Série fort longue numéro ${index}`)
      const chart: Block = {
        ...chartOf({kind, rows: ['R1', 'R2'], series, values: [series.map((_, i) => i), series.map((_, i) => i + 1)]}),
        title: line('Relevé'),
      }
      const words = wordsOn(await printed({...sampleAlert, body: [chart]}, {template: low}))
      const drawn = words.filter(({word}) => /^(?:Série|R[12])$/.test(word))
      expect(drawn.length).toBeGreaterThan(60)
      expect(Math.max(...drawn.map(({bottom}) => mm(bottom)))).toBeLessThan(heightMm - pdf.bottomMm + 1)
    },
  )

  it('has a tall picture and its source over its foot', async () => {
    const images = new Map([['haute.png', samplePng('haute.png', 300, 900)]])
    const figure: Block = {
      type: 'figure',
      id: 'f',
      image: 'haute.png',
      alt: 'Haute.',
      title: line('Relevé'),
      source: line('Hydrographe'),
    }
    const words = wordsOn(await printed({...sampleAlert, images, body: [figure]}, {template: low}))
    const source = words.find(({word}) => word === 'Hydrographe')
    const title = words.find(({word}) => word === 'Relevé')
    expect(source?.page).toBe(title?.page)
    expect(mm(source?.bottom ?? Infinity)).toBeLessThan(heightMm - pdf.bottomMm + 1)
  })
})
