import type {Block, Captioned, Cell, Table} from '../../model/blocks.js'
import type {Piece, PieceType} from '../../model/comparison.js'
import {fixedPhrasing} from '../../model/fixed-text.js'
import {handle, type Handlers} from '../../model/handlers.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'

/** The name of a picture: the same in two versions where its bytes are the same. */
export type PictureName = (key: string) => string

/** Blocks as pieces that can be compared. */
export const piecesOf = (blocks: readonly Block[], pictureName: PictureName): readonly Piece[] =>
  blocks.map(block => handle(handlers, block, pictureName))

/** Running text by itself. */
export const linePiece = (words: readonly Phrasing[]): Piece => piece('line', {lines: {words}})

/** A piece of which only what is given is other than nothing. */
export const piece = (type: PieceType, given: Partial<Omit<Piece, 'type'>>): Piece => ({
  type,
  values: {},
  lines: {},
  lists: {},
  ...given,
})

const handlers: Handlers<Block, PictureName, Piece> = {
  heading: ({depth, children}) => piece('heading', {values: {depth}, lines: {words: children}}),
  paragraph: ({children}) => piece('paragraph', {lines: {words: children}}),
  list: ({start, items}, pictureName) =>
    piece('list', {
      values: {start},
      lists: {items: items.map(({children}) => piece('item', {lists: {blocks: piecesOf(children, pictureName)}}))},
    }),
  blockQuote: ({children, attribution}, pictureName) =>
    piece('blockQuote', {
      lines: attribution ? {attribution} : {},
      lists: {blocks: piecesOf(children, pictureName)},
    }),
  pullQuote: ({children}) => piece('pullQuote', {lines: {words: children}}),
  callout: ({kind, title, children}, pictureName) =>
    piece('callout', {values: {kind}, lines: {title}, lists: {blocks: piecesOf(children, pictureName)}}),
  codeBlock: ({language, value}) =>
    piece('codeBlock', {
      values: {language: language ?? null},
      lines: {words: [{type: 'text', value}]},
    }),
  separator: () => piece('separator', {}),
  table: node => piece('table', {lines: captionOf(node), lists: gridOf(node)}),
  figure: (node, pictureName) =>
    piece('figure', {values: {picture: pictureName(node.image), alternative: node.alt}, lines: captionOf(node)}),
  chart: node => {
    const {kind, alt, unit, highlight} = node
    const values = {kind, alternative: alt, unit: unit ?? null, highlight: highlight ?? null}
    return piece('chart', {values, lines: captionOf(node), lists: gridOf(node.table)})
  },
  revised: ({label, children}, pictureName) =>
    piece('revised', {lines: {label}, lists: {blocks: piecesOf(children, pictureName)}}),
}

/** “Tableau 1” is in the caption as its readers see it. */
const captionOf = ({label, title, source}: Captioned): Piece['lines'] => ({
  ...(label !== undefined && {label: fixedPhrasing(label)}),
  ...(title && {title}),
  ...(source && {source}),
})

/** A column is known by its head, and by how many before it have the same one. */
function gridOf({columns, rows}: Table): Piece['lists'] {
  const heads = columns.map(({head}) => plainWords(head))
  const names = heads.map((head, index) => {
    const before = heads.slice(0, index).filter(other => other === head).length
    return before === 0 ? head : `${head} (${before + 1})`
  })
  const named = (index: number) => ({name: names[index] ?? ''})
  const cellPiece = (words: Cell, index: number) => piece('cell', {...named(index), lines: {words}})
  return {
    columns: columns.map(({align, head}, index) =>
      piece('column', {...named(index), values: {align}, lines: {words: head}}),
    ),
    rows: rows.map(cells => piece('row', {lists: {cells: cells.map(cellPiece)}})),
  }
}
