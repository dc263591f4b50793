import type {Content} from '../node.js'
import {natural, type Plan} from './plan.js'

/** A document laid out by a plan. */
export interface Attempt {
  /** What is left empty at the foot of each page, as a fraction of its text area. */
  readonly blanks: readonly number[]
}

/** Blank that nobody minds at the foot of a page, and on the last page (fractions of the text area). */
const mild = {foot: 0.08, last: 0.5}
/** The most that a page may be left empty for company on the last one. */
const fair = 0.3
/** How much worse a colophon alone on its page is than a blank foot, and what one page more costs. */
const price = {last: 1.5, page: 0.03}
/** Cheap enough to look no further. */
const good = 0.02
/** Set closer than the template says, white still looks the same from one document to the next. */
const closer: Plan = {...natural, white: 0.9}
/** Figures wait for the next page wherever a few lines more find room on this one. */
const fuller: Plan = {...natural, blank: 0.06}

/**
 * Lay a document out by several plans and choose the one whose pages are filled best. The first is the natural one; the
 * others are tried only if it leaves ugly blanks, and taken only if they make none: closer setting must save a page.
 *
 * @param beginnings What may begin the last page, from the last one to the first.
 */
export function compose<A extends Attempt>(attempt: (plan: Plan) => A, beginnings: readonly Content[]): A {
  const first = attempt(natural)
  let best = first
  let least = costOf(first)
  const others = beginnings.map((breakBefore): Plan => ({...natural, breakBefore}))
  for (const plan of [closer, fuller, {...fuller, white: closer.white}, ...others]) {
    if (least - pagesCost(best) < good) return best
    const next = attempt(plan)
    const cost = costOf(next)
    if (cost >= least || !isFair(plan, next, first)) continue
    best = next
    least = cost
  }
  return best
}

/** Whether a plan keeps to what it is for, and leaves no foot blank that was not. */
function isFair({breakBefore}: Plan, next: Attempt, first: Attempt): boolean {
  const worst = ({blanks}: Attempt) => Math.max(0, ...blanks.slice(0, -1))
  if (breakBefore) return worst(next) <= Math.max(worst(first), fair)
  return next.blanks.length < first.blanks.length && worst(next) <= Math.max(worst(first), mild.foot)
}

function costOf({blanks}: Attempt): number {
  const over = (blank: number, allowed: number) => Math.max(0, blank - allowed) ** 2
  const feet = blanks.slice(0, -1).reduce((sum, blank) => sum + over(blank, mild.foot), 0)
  const last = blanks.length > 1 ? price.last * over(blanks.at(-1) ?? 0, mild.last) : 0
  return feet + last + pagesCost({blanks})
}

const pagesCost = ({blanks}: Attempt): number => price.page * blanks.length
