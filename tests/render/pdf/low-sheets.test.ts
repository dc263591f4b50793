import {expect, it} from 'vitest'
import type {Block, Chart} from '../../../src/model/blocks.js'
import {NoRoom} from '../../../src/render/pdf/no-room.js'
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
  const withSeries = (kind: Chart['kind'], count: number): Block => {
    const series = Array.from({length: count}, (_, index) => `Série fort longue numéro ${index}`)
    const values = [series.map((_, i) => i), series.map((_, i) => i + 1)]
    return {...chartOf({kind, rows: ['R1', 'R2'], series, values}), title: line('Relevé')}
  }

  it.each(['bars', 'columns', 'lines'] as const)(
    'has all of a chart with six series over its foot: %s',
    {tags: 'slow'},
    async kind => {
      const words = wordsOn(await printed({...sampleAlert, body: [withSeries(kind, 6)]}, {template: low}))
      const drawn = words.filter(({word}) => /^(?:Série|R[12])$/.test(word))
      expect(drawn.length).toBe(8)
      expect(Math.max(...drawn.map(({bottom}) => mm(bottom)))).toBeLessThan(heightMm - pdf.bottomMm + 1)
    },
  )

  it.each(['bars', 'columns', 'lines'] as const)(
    'tells of a chart that has no room in letters of 7.5 points: %s',
    kind =>
      expect(printed({...sampleAlert, body: [withSeries(kind, 60)]}, {template: low})).rejects.toThrow(
        new NoRoom('Relevé'),
      ),
  )

  it('has a tall picture and its source over its foot', {tags: 'slow'}, async () => {
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
