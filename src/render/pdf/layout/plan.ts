import type {Content} from '../node.js'

/** Changes that may fill pages well. */
export interface Plan {
  /** White above blocks, as a fraction of what the template says. */
  readonly white: number
  /** Blank at a page's foot that is worth moving a figure for, as a fraction of the text area. */
  readonly blank: number
  /** Each begins a page. */
  readonly breaks: ReadonlySet<Content>
  /** Rather kept with what follows, but not by this plan. */
  readonly loose: ReadonlySet<Content>
}

/** As the template says. */
export const natural: Plan = {white: 1, blank: 0.2, breaks: new Set(), loose: new Set()}

/** Whether a plan keeps a block with what follows it. */
export const keeps = ({loose}: Plan, node: Content): boolean =>
  node.keepWithNext === 'rather' ? !loose.has(node) : node.keepWithNext === true
