import {at} from '../pdf-file.js'
import type {Rule} from '../rule.js'
import type {Element} from '../structure-tree.js'
import {rowsIn} from '../table-rows.js'

const kindsIn = ({children}: Element, type: string): number => children.filter(child => child.type === type).length

/** Tables have one head and one body at most, and rows of one length (ISO 14289-1, 7.2 and 7.5). */
export const tables: Rule = ({elements}) =>
  elements
    .filter(({type}) => type === 'Table')
    .flatMap(table => {
      const rows = rowsIn(table)
      const heads = rows.flatMap(({children}) => children.filter(({type}) => type === 'TH'))
      const lengths = new Set(rows.map(row => row.children.length))
      return [
        ...(heads.length ? [] : ['a table without a head']),
        ...(lengths.size > 1 ? ['rows of different lengths'] : []),
        ...(kindsIn(table, 'THead') > 1 ? ['a table with two heads'] : []),
        ...(kindsIn(table, 'THead') && kindsIn(table, 'TBody') !== 1 ? ['a table with a head but no body'] : []),
      ]
    })

/** Every head says whether it heads its column or its row (ISO 14289-1, 7.5). */
export const scopes: Rule = ({file, elements}) =>
  elements.flatMap(({type, parent, dictionary}) => {
    if (type !== 'TH') return []
    const {'/Scope': scope, '/O': owner} = at(file, dictionary['/A'])
    const expected = parent?.parent?.type === 'TBody' ? '/Row' : '/Column'
    return scope === expected && owner === '/Table' ? [] : ['a head without scope, or with that of another place']
  })

/** The first cell of a row is its head, unless it is empty (ISO 14289-1, 7.5). */
export const rowHeads: Rule = ({elements}) =>
  elements.flatMap(({type, parent, children: [first]}) => {
    if (type !== 'TR' || parent?.type !== 'TBody' || !first) return []
    return first.type === 'TD' && first.children.length ? ['a row without a head'] : []
  })

/** Captions are the first or last of their table or list, and beside a figure elsewhere (ISO 14289-1, 7.2 and 7.3). */
export const captions: Rule = ({elements}) =>
  elements.flatMap(({type, children}) => {
    const places = children.flatMap((child, index) => (child.type === 'Caption' ? [index] : []))
    if (!places.length) return []
    const misplaced = places.length > 1 || places.some(place => place > 0 && place < children.length - 1)
    const alone = type === 'Div' && children[(places[0] ?? 0) + 1]?.type !== 'Figure'
    return misplaced || alone ? [`a ${type} has its caption elsewhere`] : []
  })
