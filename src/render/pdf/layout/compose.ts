import type {Content} from '../node.js'
import {natural, type Plan} from './plan.js'

/** A document laid out by a plan. */
export interface Attempt {
  /** What is left empty at the foot of each page, as a fraction of its text area. */
  readonly blanks: readonly number[]
}

/** Blank that nobody minds at the foot of a page, and on the last page (fractions of the text area). */
const mild = {foot: 0.08, last: 0.5}
/** How much worse a colophon alone on its page is than a blank foot; what closer setting costs, and one page more. */
const price = {last: 1.5, closer: 0.1, page: 0.03}
/** Cheap enough to look no further. */
const good = 0.02
/** White between blocks, from what the template says down to what still reads well. */
const closer = [0.85, 0.7]

/**
 * Lay a document out by several plans and choose the one whose pages are filled best. The first is the natural one; the
 * others are tried only if it leaves ugly blanks.
 *
 * @param sections Parts that may begin the last page, from the last one to the first.
 */
export function compose<A extends Attempt>(attempt: (plan: Plan) => A, sections: readonly Content[]): A {
  let best = attempt(natural)
  let least = costOf(natural, best)
  const others: readonly Plan[] = [
    ...closer.map(white => ({white})),
    ...sections.map(breakBefore => ({white: 1, breakBefore})),
  ]
  for (const plan of others) {
    if (least - pagesCost(best) < good) return best
    const next = attempt(plan)
    const cost = costOf(plan, next)
    if (cost < least) {
      best = next
      least = cost
    }
  }
  return best
}

function costOf({white}: Plan, {blanks}: Attempt): number {
  const over = (blank: number, allowed: number) => Math.max(0, blank - allowed) ** 2
  const feet = blanks.slice(0, -1).reduce((sum, blank) => sum + over(blank, mild.foot), 0)
  const last = blanks.length > 1 ? price.last * over(blanks.at(-1) ?? 0, mild.last) : 0
  return feet + last + price.closer * (1 - white) + pagesCost({blanks})
}

const pagesCost = ({blanks}: Attempt): number => price.page * blanks.length
