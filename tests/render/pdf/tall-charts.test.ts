// @module-tag slow
import {expect, it} from 'vitest'
import {mm, wordsOn} from '../../support/pdf-words.js'
import {printed} from '../../support/printed.js'
import {chartOf} from '../../support/sample-charts.js'
import {sampleAlert} from '../../support/sample-document.js'
import {heading} from '../../support/sample-parts.js'
import {describeWith} from '../../support/tools.js'

describeWith('pdftotext', 'a tall chart', () => {
  it.each([40, 60, 400])('prints every one of %i bars over the foot of its page, with its axis', async count => {
    const rows = Array.from({length: count}, (_, index) => `R${index}`)
    const values = rows.map((_, index) => [index % 97])
    const title = [{type: 'text' as const, value: 'Relevé'}]
    const tall = chartOf({kind: 'bars', rows, series: ['2026'], values, unit: 'navires', title, label: 'Figure 7'})
    const words = wordsOn(await printed({...sampleAlert, body: [heading(2, 's', 'Texte'), tall]}))
    const names = words.filter(({word}) => /^R\d+$/.test(word))
    expect(names.map(({word}) => word)).toEqual(rows)
    for (const page of new Set(names.map(name => name.page))) {
      const here = words.filter(word => word.page === page)
      const axis = here.findLast(({word}) => word === 'navires')
      const lowest = Math.max(...names.filter(name => name.page === page).map(({bottom}) => bottom))
      expect(axis?.top).toBeGreaterThan(lowest - 2)
      expect(mm(axis?.bottom ?? Infinity)).toBeLessThan(280)
    }
    const captions = words.filter(({word}) => word === 'Figure').length
    expect(captions).toBe(new Set(names.map(({page}) => page)).size)
  })
})
