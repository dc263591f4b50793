import {costOf, badnessOf, type Standing} from './badness.js'
import {natural, type Plan} from './plan.js'

/** A document laid out by a plan. */
export interface Attempt extends Standing {
  readonly plan: Plan
}

/** Badness so cheap that nobody looks further. */
const good = 0.005
/** Badness of a plan that was looked for after which few more are tried: a foot a fifth empty. */
const fair = {badness: 0.0125, more: 2}
/** The most plans that are tried, and pages that are laid out for them: of a document of 100 pages nobody weighs each foot. */
const most = {plans: 24, pages: 500}
/** A page's foot may be blank like this where closer setting saves a page (fraction of the text area). */
const mildFoot = 0.08
/** Set closer than the template says, white still looks the same from one document to the next. */
const closer = 0.9
/** Figures wait for the next page wherever a few lines more find room on this one. */
const fuller = 0.06

/** Most that closer setting gains on a page (fraction of the text area); it was seen to gain a quarter of this. */
const closerGain = 0.05

/**
 * Lay a document out by several plans and choose the one whose pages are filled and parted best. The first is the
 * natural one; where that is not good, others change one thing at a time about the best so far.
 *
 * @param changesOf Plans that change something where an attempt is worst, the most promising first.
 */
export function compose<A extends Attempt>(attempt: (plan: Plan) => A, changesOf: (from: A) => readonly Plan[]): A {
  const first = attempt(natural)
  let best = first
  let last = first
  let left = Math.min(most.plans, Math.floor(most.pages / first.blanks.length))
  /** Plans tried since the best one. */
  let vain = 0
  const improves = (plans: Iterable<Plan>, isFair: (next: A) => boolean): boolean => {
    const before = best
    for (const plan of plans) {
      const badness = badnessOf(best)
      if (badness < good || left === 0) break
      if (best !== first && badness < fair.badness && vain >= fair.more) break
      const next = attempt(plan)
      last = next
      left -= 1
      const isBetter = costOf(next) < costOf(best) - 1e-6 && isFair(next)
      if (isBetter) best = next
      vain = isBetter ? 0 : vain + 1
    }
    return best !== before
  }
  improves(
    throughout(first, () => last),
    next => savesPage(next, first),
  )
  while (improves(changesOf(best), () => true));
  return best
}

/** Plans for the whole document, which must save a page: closer, and with figures that wait sooner where any does. */
function* throughout(first: Standing, last: () => Standing): Generator<Plan> {
  if (!maySavePage(first)) return
  yield {...natural, white: closer}
  yield {...natural, blank: fuller}
  if (last().blanks.some((blank, page) => blank !== first.blanks[page]))
    yield {...natural, white: closer, blank: fuller}
}

/** Whether what is on the last page could find room on those before it. */
function maySavePage({blanks}: Standing): boolean {
  const room = blanks.slice(0, -1).reduce((sum, blank) => sum + blank + closerGain, 0)
  return 1 - (blanks.at(-1) ?? 0) <= room
}

/** Whether a plan keeps to what it is for, and leaves no foot blank that was not. */
function savesPage(next: Standing, first: Standing): boolean {
  const worst = ({blanks}: Standing) => Math.max(0, ...blanks.slice(0, -1))
  return next.blanks.length < first.blanks.length && worst(next) <= Math.max(worst(first), mildFoot)
}
