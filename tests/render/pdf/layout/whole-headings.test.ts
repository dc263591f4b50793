import {expect, it} from 'vitest'
import type {Block} from '../../../../src/model/blocks.js'
import {readPdf} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {halves} from '../../../support/halves.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heading, line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

const words = "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest. "

const pagesIn = (element: Element): readonly string[] => [
  ...element.content.map(({page}) => page),
  ...element.children.flatMap(pagesIn),
]

describeWith('qpdf', 'page breaks', () => {
  for (const {cases, speed} of halves([4, 5, 6, 7, 8, 9, 10, 11, 12, 13], 6))
    it.each(cases)('divide no heading, name of a table, head of one or lead of a callout: %i', speed, async lines => {
      const long = `${words.repeat(3)}https://example.org/${'a'.repeat(80)} ${words}`
      const columns = Array.from({length: 2}, () => ({
        align: 'left' as const,
        numeric: false,
        head: line(long.repeat(3)),
      }))
      const rows = Array.from({length: 9}, () => [line(words), line(words)])
      const table: Block = {type: 'table', id: 'tab-1', label: 'Tableau\u00A01', title: line(long), columns, rows}
      const callout: Block = {
        type: 'callout',
        kind: 'alert',
        title: [{type: 'text', value: long}],
        children: Array.from({length: 9}, () => paragraph(words.repeat(2))),
      }
      const headings = [2, 3, 4].map(depth => heading(depth as 2 | 3 | 4, `long-${depth}`, long))
      const blocks = headings.flatMap(one => [one, ...Array.from({length: 3}, () => paragraph(words.repeat(2)))])
      const body = [...Array.from({length: lines}, () => paragraph(words)), ...blocks, callout, table]
      const document = {...sampleAlert, summary: [], keyPoints: [], translations: [], recommendations: [], body}
      const elements = elementsOf(readPdf(await printed(document)))
      const whole = elements.filter(({type}) => ['H2', 'H3', 'H4', 'Caption', 'TH'].includes(type))
      const leads = elements.filter(({type}) => type === 'Div').flatMap(({children}) => children.slice(0, 1))
      expect(whole.filter(({type}) => type === 'H2' || type === 'TH').length).toBeGreaterThan(2)
      expect(leads.length).toBeGreaterThan(0)
      const divided = [...whole, ...leads].filter(one => new Set(pagesIn(one)).size > 1)
      expect(divided.map(({type}) => type)).toEqual([])
    })
})
