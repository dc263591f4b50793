import {describe, expect, it} from 'vitest'
import type {Block, Table} from '../../../src/model/blocks.js'
import {breakPages} from '../../../src/render/pdf/layout/break-pages.js'
import {halves} from '../../support/halves.js'
import {inOneColumn} from '../../support/laid-out.js'
import {chartOf} from '../../support/sample-charts.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'

const words = 'liaison rompue depuis le couloir résilience opérateurs'.split(' ')
const long = Array.from({length: 900}, (_, index) => words[index % words.length]).join(' ')
/** A text that is taller than a page and parts at no space, and one of words that are all longer than a cell. */
const texts = {
  long,
  address: `https://example.org/${'abcdef/'.repeat(600)}`,
  compounds: Array.from({length: 90}, (_, index) => `Donaudampfschifffahrtsgesellschaft${index}`).join(' '),
}

const paragraph = (text: string): Block => ({type: 'paragraph', children: line(text)})
const table = (head: string, cell: string, rows = 2): Table => ({
  type: 'table',
  id: 't',
  columns: [head, 'B', 'C'].map(one => ({head: line(one), align: 'left', numeric: false})),
  rows: Array.from({length: rows}, () => [line('a'), line(cell), line('c')]),
})
const captioned = {title: line('Relevé'), label: 'Figure 1'}
const chart = chartOf({
  kind: 'bars',
  rows: ['A', 'B'],
  series: ['s', 't'],
  values: [
    [1, 2],
    [3, 4],
  ],
})

const blocks: Readonly<Record<string, (text: string) => Block>> = {
  paragraph,
  heading: text => ({type: 'heading', depth: 3, id: 'h', children: line(text)}),
  quote: text => ({type: 'blockQuote', children: [paragraph('Oui.')], attribution: line(text)}),
  lead: text => ({type: 'callout', kind: 'alert', title: line(text), children: [paragraph('Oui.')]}),
  callout: text => ({type: 'callout', kind: 'alert', title: line('Oui'), children: [paragraph(text)]}),
  code: value => ({type: 'codeBlock', value}),
  'head of a table': text => table(text, 'b', 12),
  'cell of a table': text => table('A', text),
  'title of a table': text => ({...table('A', 'b'), ...captioned, title: line(text)}),
  'source of a chart': text => ({...chart, ...captioned, source: line(text)}),
}

const places: Readonly<Record<string, (block: Block) => Block>> = {
  'the text': block => block,
  'a list': block => ({type: 'list', start: null, items: [{children: [paragraph('Oui.'), block]}]}),
  'a callout': block => ({type: 'callout', kind: 'information', title: line('Oui'), children: [block]}),
}

describe.each(Object.keys(texts))('a text without an end (%s)', kind => {
  const text = texts[kind as keyof typeof texts]
  const spots = Object.keys(blocks).flatMap(block => Object.keys(places).map(place => [block, place] as const))

  for (const {cases, speed} of halves(spots, 11))
    it.each(cases)('keeps inside its pages as %s in %s', speed, async (block, place) => {
      const made = blocks[block]?.(text)
      const body = made ? [places[place]?.(made) ?? made] : []
      const {flow, draw} = await inOneColumn({...sampleAlert, body})
      const outside = draw(breakPages(flow)).flatMap(({items, pageSize, pageMargins}) =>
        items.flatMap(({type, item}) => {
          if (type !== 'line' || item.artifact) return []
          const below = item.y + item.line.heightPt - (pageSize.height - pageMargins.bottom)
          return below > 1.5 ? [below] : []
        }),
      )
      expect(outside).toEqual([])
    })
})
