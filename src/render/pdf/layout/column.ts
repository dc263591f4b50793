import type {FlowBlock} from './flow-blocks.js'

/** A column in points, and its setting. */
export interface Column {
  readonly x: number
  readonly widthPt: number
  readonly block?: FlowBlock | undefined
  /** Index of a picture's form; 0 if absent. */
  readonly form?: number
}
