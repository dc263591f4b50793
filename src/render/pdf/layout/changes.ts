import type {Content} from '../node.js'
import type {Attempt} from './compose.js'
import {badnessOf, footBadness, lastBadness, turnBadness} from './badness.js'
import type {Place} from './places.js'
import type {Plan} from './plan.js'

/** Turns that cost less are left as they are. */
const least = 0.002
/** How many blocks before a turn may begin its page instead, and how many before each of the two turns before that. */
const reach = [5, 3, 2]

/**
 * Plans that change one thing at the worst turns of an attempt: let go what is only rather kept together, or turn the
 * page earlier, here or one or two pages before, so that several feet share one blank.
 */
export function changesOf(attempt: Attempt): readonly Plan[] {
  const {plan, places} = attempt
  // A foot that costs more than all that could be mended mends nothing.
  const worth = badnessOf(attempt)
  return turnsOf(attempt).flatMap(page => [
    ...looseAt(attempt, page).map(node => ({...plan, loose: new Set([...plan.loose, node])})),
    ...breaksAt(places, page, worth).map(node => ({...plan, breaks: new Set([...plan.breaks, node])})),
  ])
}

/** The pages whose ends are worth mending, the worst first; a last page is mended at the end of the one before. */
function turnsOf(attempt: Attempt): readonly number[] {
  const end = attempt.blanks.length - 2
  return turnBadness(attempt)
    .map((badness, page) => ({page, badness: page === end ? badness + lastBadness(attempt) : badness}))
    .filter(({badness}) => badness >= least)
    .toSorted((a, b) => b.badness - a.badness)
    .map(({page}) => page)
}

/** Blocks that are rather kept together, and were taken over the turn for that. */
function looseAt({places, plan}: Attempt, page: number): readonly Content[] {
  const held = places.filter(({block, first}) => first === page + 1 && block.node.keepWithNext === 'rather')
  return held.map(({block}) => block.node).filter(node => !plan.loose.has(node))
}

/** Blocks that may begin the next page, or one of the two before it, the nearest first. */
function breaksAt(places: readonly Place[], page: number, worth: number): readonly Content[] {
  const from = reach.flatMap((count, back) =>
    places
      .filter(({block, first}) => first === page - back && block.free && block.kind !== 'opening')
      .slice(1)
      .slice(-count)
      .toReversed(),
  )
  return from.filter(({blankBefore}) => footBadness(blankBefore) < worth).map(({block}) => block.node)
}
