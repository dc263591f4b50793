import {expect, it} from 'vitest'
import type {Block, Table} from '../../../../src/model/blocks.js'
import type {Document} from '../../../../src/model/document.js'
import {halves} from '../../../support/halves.js'
import {wordsOn} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

/** A document of blocks alone. */
const holding = (...body: readonly Block[]): Document => ({
  ...sampleAlert,
  ...{summary: [], keyPoints: [], translations: [], recommendations: [], footnotes: [], body},
})

/** A table of rows of some sentences, with its source. */
function tableOf(rows: number, sentences: number): Table {
  const columns = ['Rang', 'Texte'].map(name => ({align: 'left' as const, numeric: false, head: line(name)}))
  const text = "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest. ".repeat(sentences)
  return {
    ...{type: 'table', id: 'tab-1', label: 'Tableau', title: line('Relevé'), columns, source: line('Provenance')},
    rows: Array.from({length: rows}, (_, index) => [line(`Ligne${index}`), line(text)]),
  }
}

/** Pages on which a word stands that begins so. */
const pagesWith = (bytes: Uint8Array, start: RegExp): readonly number[] =>
  wordsOn(bytes).flatMap(({word, page}) => (start.test(word) ? [page] : []))

describeWith('pdftotext', 'tables on pages', () => {
  for (const {cases, speed} of halves([16, 17, 18, 19, 20, 21, 22], 7))
    it.each(cases)('have their source with the last two of %i rows', speed, async count => {
      const bytes = await printed(holding(tableOf(count, 1), paragraph('Suite.')))
      const [source] = pagesWith(bytes, /^Provenance$/)
      expect(source).toBeGreaterThanOrEqual(0)
      expect([count - 2, count - 1].flatMap(row => pagesWith(bytes, new RegExp(`^Ligne${row}$`)))).toEqual([
        source,
        source,
      ])
    })

  it('are divided between few rows that are tall, under their heads', async () => {
    const bytes = await printed(holding(tableOf(8, 5), paragraph('Suite.')))
    const heads = pagesWith(bytes, /^Texte$/)
    expect(heads.length).toBeGreaterThan(1)
    expect(heads[0]).toBe(0)
    expect(pagesWith(bytes, /^\(suite\)$/)).toEqual(heads.slice(1))
  })

  it('stay whole where they are low', {tags: 'slow'}, async () => {
    for (const lines of [4, 8, 12]) {
      const filler = Array.from({length: lines}, () => paragraph('Une ligne.'))
      const bytes = await printed(holding(...filler, tableOf(6, 1), paragraph('Suite.')))
      expect(pagesWith(bytes, /^Texte$/).length).toBe(1)
    }
  })
})
