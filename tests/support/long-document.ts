import type {Block, Cell, Table} from '../../src/model/blocks.js'
import type {Document} from '../../src/model/document.js'
import {sampleAlert} from './sample-document.js'
import {heading, line, paragraph} from './sample-parts.js'

const sentence =
  "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest, tandis que les administrations concernées s'interrogent sur l'indépendance de leurs approvisionnements"
const prose = (times: number) => Array.from({length: times}, (_, index) => `${sentence} (${index + 1}). `).join('')

const cell = (text: string): Cell => line(text)

function wideTable(columns: number, rows: number): Table {
  return {
    type: 'table',
    id: `tab-${columns}-${rows}`,
    label: 'Tableau\u00A09',
    title: line(`Une grille de ${columns} colonnes et de ${rows} lignes`),
    columns: Array.from({length: columns}, (_, index) => ({
      align: index ? 'right' : 'left',
      numeric: index > 0,
      head: cell(`Indicateur ${index + 1}`),
    })),
    rows: Array.from({length: rows}, (_, row) =>
      Array.from({length: columns}, (_, column) =>
        cell(column ? String(row * column * 137) : `Ligne numéro ${row + 1}`),
      ),
    ),
  }
}

const body: readonly Block[] = [
  heading(2, 'long', 'De longs paragraphes'),
  ...Array.from({length: 8}, (_, index) =>
    paragraph(
      prose(2 + (index % 3)),
      {type: 'footnoteCall', number: (index % 4) + 1, call: index < 4 ? 1 : 2},
      ' fin.',
    ),
  ),
  heading(2, 'grilles', 'Des grilles'),
  wideTable(4, 90),
  paragraph(prose(1)),
  wideTable(12, 5),
  heading(3, 'encadre', 'Un encadré plus haut que la page'),
  {
    type: 'callout',
    kind: 'alert',
    title: line('Sans fin'),
    children: Array.from({length: 30}, () => paragraph(prose(1))),
  },
  {type: 'codeBlock', value: 'a'.repeat(400)},
  {
    type: 'list',
    start: 98,
    items: Array.from({length: 5}, (_, index) => ({
      children: [
        paragraph(`point ${index}~: ${sentence}`),
        {type: 'list', start: null, items: [{children: [paragraph(sentence)]}]},
      ],
    })),
  },
  paragraph('https://example.org/', 'un-chemin-tres-long/'.repeat(12)),
]

/** A document that asks for everything that may go wrong on a page: long notes, long tables, blocks taller than a sheet. */
export const longDocument: Document = {
  ...sampleAlert,
  slug: 'long.fr',
  body,
  footnotes: [1, 2, 3, 4].map(number => ({
    number,
    calls: 2,
    children: [paragraph(`Note ${number}~: ${prose(number === 3 ? 30 : number)}`)],
  })),
}
