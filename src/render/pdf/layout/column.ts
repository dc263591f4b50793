import type {FlowBlock} from './flow-blocks.js'

/** Where a node is set, in points. */
export interface Column {
  readonly x: number
  readonly widthPt: number
  readonly block?: FlowBlock | undefined
  /** Which of its forms a picture has: the first, unless this says another. */
  readonly form?: number
}
