import {at, catalog, leaves, list, text} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import {cellsIn, rowsIn, type Row} from '../table-rows.js'

/** A cell with a head above it and one beside it names both (ISO 14289-1, 7.5; ISO 32000-1, table 349). */
export const cellHeads: Rule = ({file, elements}) => {
  const known = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/IDTree'], '/Names'))
  return elements
    .filter(({type}) => type === 'Table')
    .flatMap(table => {
      const [heads = [], ...rows]: readonly Row[] = rowsIn(table).map(cellsIn)
      return rows.flatMap(([first, ...cells]) =>
        cells.flatMap((cell, index) => {
          const [above, beside] = [heads[index + 1], first]
          if (cell.type !== 'TD' || above?.type !== 'TH' || beside?.type !== 'TH') return []
          const named = list(file, at(file, cell.dictionary['/A'])['/Headers']).map(id => known.get(id))
          const both = named.includes(above.reference) && named.includes(beside.reference)
          return both ? [] : [`a cell does not name its heads: ${text(cell.dictionary['/A'] ?? null)}`]
        }),
      )
    })
}

/** Each cell of a table has a head in its column or row, or names one that there is (ISO 14289-2, 8.2.5.26), and is one cell wide and high. */
export const headed: Rule = ({file, elements}) => {
  const known = new Map(leaves(file, at(file, catalog(file)['/StructTreeRoot'])['/IDTree'], '/Names'))
  return elements
    .filter(({type}) => type === 'Table')
    .flatMap(table => {
      const rows: readonly Row[] = rowsIn(table).map(cellsIn)
      const columns = new Set(rows.flatMap(row => row.flatMap(({type}, index) => (type === 'TH' ? [index] : []))))
      return rows.flatMap(row =>
        row.flatMap((cell, index) => {
          const {'/Headers': ids, '/ColSpan': wide, '/RowSpan': high} = at(file, cell.dictionary['/A'])
          const isHeaded = columns.has(index) || row.some(({type}) => type === 'TH') || !cell.children.length
          return [
            ...(isHeaded ? [] : ['a cell without a head']),
            ...(list(file, ids).every(id => known.has(id)) ? [] : ['a cell names a head that is nowhere']),
            ...(wide === undefined && high === undefined ? [] : ['a cell takes the room of several']),
          ]
        }),
      )
    })
}

/** The head of a row or column is its words alone: it is read out with each of its cells (ISO 14289-1, 7.5). */
export const headNames: Rule = ({elements}) =>
  elements.flatMap(element =>
    element.type === 'TH' && holdsNote(element) ? ['a head has a note, or the call of one, among its words'] : [],
  )

const holdsNote = ({children}: Row[number]): boolean =>
  children.some(
    child => child.type === 'Note' || child.type === 'FENote' || child.type === 'Reference' || holdsNote(child),
  )
