import {describe, expect, it} from 'vitest'
import {render} from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {chartOf} from '../../support/sample-charts.js'
import {sampleAlert} from '../../support/sample-document.js'

describe('the drawing in a mail', () => {
  it.each([
    [45, 'as wide as the column', /alt="Un dessin." width="544" height="\d{3,4}"/],
    [400, 'left to the table', /^(?!.*alt="Un dessin.")/s],
  ])('of a chart of %i bars is %s', async (count, _what, expected) => {
    const rows = Array.from({length: count}, (_, index) => `R${index}`)
    const tall = chartOf({kind: 'bars', rows, series: ['2026'], values: rows.map((_, index) => [index])})
    expect(new TextDecoder().decode(await render(renderInput({...sampleAlert, body: [tall]})))).toMatch(expected)
  })
})
