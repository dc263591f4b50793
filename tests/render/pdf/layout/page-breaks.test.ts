import {expect, it} from 'vitest'
import type {Block} from '../../../../src/model/blocks.js'
import type {Document} from '../../../../src/model/document.js'
import {pagesOf, readPdf} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heading, line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

const words = "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest. "

/** A body whose headings fall on other heights for each number. */
function bodyOf(lines: number): Document {
  const filler = Array.from({length: lines}, () => paragraph(words))
  const blocks: readonly Block[] = [1, 2, 3, 4].flatMap(part => [
    heading(2, `partie-${part}`, `Partie ${part}`),
    heading(3, `point-${part}`, `Point ${part}`),
    paragraph(words.repeat(4), {type: 'footnoteCall', number: 1 + (part % 2), call: 1}, ' fin.'),
    ...filler,
    {type: 'callout', kind: 'alert', title: [], children: [paragraph(words.repeat(3))]},
  ])
  return {...sampleAlert, summary: [], keyPoints: [], translations: [], body: blocks}
}

const pageOf = (element: Element | undefined): string | undefined =>
  element && (element.content[0]?.page ?? element.children.map(pageOf).find(page => page !== undefined))

describeWith('qpdf', 'page breaks', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'keep headings with what follows, whatever stands above: %i',
    async lines => {
      const file = readPdf(await printed(bodyOf(lines)))
      expect(pagesOf(file).length).toBeGreaterThan(2)
      const elements = elementsOf(file).filter(element => element.content.length > 0)
      const apart = elements.filter(
        (element, index) => /^H[23]$/.test(element.type) && pageOf(element) !== pageOf(elements[index + 1]),
      )
      expect(apart.map(element => element.reference)).toEqual([])
    },
  )

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'keep a short quotation and its source together: %i',
    async lines => {
      const filler = Array.from({length: lines}, () => paragraph(words))
      const quote: Block = {type: 'blockQuote', children: [paragraph(words.repeat(3))], attribution: line('Source')}
      const body = Array.from({length: 6}, () => [...filler, quote]).flat()
      const file = readPdf(await printed({...sampleAlert, summary: [], keyPoints: [], translations: [], body}))
      const pagesOfParts = (element: Element): readonly string[] => [
        ...element.content.map(({page}) => page),
        ...element.children.flatMap(pagesOfParts),
      ]
      const quotes = elementsOf(file).filter(element => element.type === 'BlockQuote')
      expect(quotes.length).toBe(6)
      expect(quotes.map(element => new Set(pagesOfParts(element)).size)).toEqual([1, 1, 1, 1, 1, 1])
    },
  )
})
