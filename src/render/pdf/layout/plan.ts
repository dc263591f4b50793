import type {Content} from '../node.js'

/** What may be changed to fill pages well. */
export interface Plan {
  /** White above blocks, as a fraction of what the template says. */
  readonly white: number
  /** Begins a page. */
  readonly breakBefore?: Content
}

/** As the template says. */
export const natural: Plan = {white: 1}
