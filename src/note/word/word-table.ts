import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import {own} from '../../model/own.js'
import {htmlWords, type HtmlElement, type HtmlNode} from './html-tree.js'
import {anyMark} from './marks.js'
import {mergedLine} from './merged-line.js'
import {shortWords} from './paragraphs.js'
import {lineOf, picturesIn, type WordReading} from './word-lines.js'

/** A table whose merged cells are the first with the words, and empty ones; its first row is its header. */
export function tableOf(element: HtmlElement, reading: WordReading): Table {
  const rows: PhrasingContent[][][] = []
  rowsIn(element).forEach((row, at) => {
    let column = 0
    for (const cell of elementsIn(row).filter(({name}) => name === 'td' || name === 'th')) {
      while (rows[at]?.[column] !== undefined) column++
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++)
          (rows[at + y] ??= [])[column + x] = x === 0 && y === 0 ? cellLine(cell, reading) : []
      column += across
    }
  })
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const written = rows.map((row): TableRow => {
    const cells = Array.from({length: width}, (_, at): TableCell => ({type: 'tableCell', children: row[at] ?? []}))
    return {type: 'tableRow', children: cells}
  })
  return {type: 'table', align: Array.from({length: width}, () => null), children: written}
}

/** No table of a note has more; a number in a damaged file may be anything. */
const mostSpanned = 100

const spanOf = ({attributes}: HtmlElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(own(attributes, name) ?? '1', 10) || 1, 1), mostSpanned)

const elementsIn = ({children}: HtmlElement): readonly HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string')

/** Rows of a table, and not of one in it. */
const rowsIn = (element: HtmlElement): readonly HtmlElement[] =>
  elementsIn(element).flatMap(child => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsIn(child)))

/** A cell is one line: its paragraphs follow each other. */
function cellLine(cell: HtmlElement, reading: WordReading): PhrasingContent[] {
  for (const {attributes} of picturesIn(cell))
    reading.losses.push({
      kind: 'pictureInTable',
      lost: (attributes['alt'] ?? '').replaceAll(anyMark, ''),
      place: undefined,
    })
  const block = blockIn(cell)
  if (block) reading.losses.push({kind: 'blockInTable', lost: shortWords(htmlWords(block).replaceAll(anyMark, ''))})
  const lines = piecesOf(cell)
    .map(nodes => lineOf(nodes, reading))
    .filter(line => line.length > 0)
  const line = lines.flatMap((one, at): PhrasingContent[] => (at === 0 ? one : [{type: 'text', value: ' '}, ...one]))
  return mergedLine(line.map(unbroken))
}

/** The first block that a cell of a note cannot have; a table in a table is told by the survey. */
function blockIn(element: HtmlElement): HtmlElement | undefined {
  for (const child of elementsIn(element)) {
    if (/^(?:h[1-6]|[uo]l|pre|blockquote)$/.test(child.name)) return child
    const within = child.name === 'table' ? undefined : blockIn(child)
    if (within) return within
  }
  return undefined
}

const unbroken = (node: PhrasingContent): PhrasingContent => (node.type === 'break' ? {type: 'text', value: ' '} : node)

const blocks = new Set('p li ul ol table thead tbody tr td th pre blockquote h1 h2 h3 h4 h5 h6'.split(' '))

/** Lines in a cell, whatever holds them. */
function piecesOf({children}: HtmlElement): readonly (readonly HtmlNode[])[] {
  const found: HtmlNode[][] = [[]]
  for (const child of children) {
    if (typeof child === 'string' || !blocks.has(child.name)) found.at(-1)?.push(child)
    else found.push(...piecesOf(child).map(piece => [...piece]), [])
  }
  return found
}
