import type {Content} from '../node.js'

/** What may be changed to fill pages well. */
export interface Plan {
  /** White above blocks, as a fraction of what the template says. */
  readonly white: number
  /** Blank at a page's foot that is worth moving a figure for, as a fraction of the text area. */
  readonly blank: number
  /** Begins a page. */
  readonly breakBefore?: Content
}

/** As the template says. */
export const natural: Plan = {white: 1, blank: 0.2}
