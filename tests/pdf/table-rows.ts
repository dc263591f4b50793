import type {Element} from './structure-tree.js'

/** Cells of a row, in order. */
export type Row = readonly Element[]

/** The rows of a table, those of its head first. */
export const rowsIn = ({children}: Element): readonly Element[] =>
  children.flatMap(child => (child.type === 'TR' ? [child] : rowsIn(child)))

/** The cells of a row. */
export const cellsIn = ({children}: Element): Row => children
