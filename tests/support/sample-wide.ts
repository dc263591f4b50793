import type {Table} from '../../src/model/blocks.js'
import type {Document} from '../../src/model/document.js'
import type {Phrasing} from '../../src/model/phrasing.js'
import {sampleAlert} from './sample-document.js'
import {line, paragraph} from './sample-parts.js'

const address =
  'https://example.org/reports/2026/annexes/telecommunications-infrastructures-and-their-owners.pdf?lang=en'
const compound = 'Telekommunikationsüberwachungsverordnungsänderung'
const link = {type: 'link', url: address, children: line(address)} as const
const tableOf = (columns: number, cell: (index: number) => readonly Phrasing[]): Table => ({
  type: 'table',
  id: `tab-${columns}`,
  label: `Tableau ${columns}`,
  columns: Array.from({length: columns}, (_, index) => ({
    align: 'left',
    numeric: false,
    head: line(`Colonne ${index}`),
  })),
  rows: [Array.from({length: columns}, (_, index) => cell(index))],
})

/** An alert with words and addresses that are wider than a small window, wherever a note may have them. */
export const wideNote: Document = {
  ...sampleAlert,
  facts: [{of: 'zone', label: 'Zone', value: line(compound)}, ...sampleAlert.facts],
  colophon: [
    {label: 'Veröffentlichungsdatum', value: [link]},
    {label: 'Citer', value: line(`${compound}, “${compound}”`)},
  ],
  keyPoints: [line(compound)],
  body: [
    {type: 'callout', kind: 'alert', title: line(compound), children: [paragraph(compound)]},
    {type: 'list', start: null, items: [{children: [{type: 'paragraph', children: [link]}]}]},
    tableOf(2, index => (index ? [link] : line('a'))),
    tableOf(3, index => (index === 1 ? [link] : line(compound))),
    tableOf(8, () => line('160 000')),
  ],
  footnotes: [{number: 1, calls: 1, children: [{type: 'paragraph', children: [...line('Voir '), link]}]}],
}
