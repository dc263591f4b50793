import type {Pair} from './align.js'

/**
 * The pieces that did not move: of all pieces that stand in the same order in both lists, those with most words. By their places
 * in the later list.
 *
 * @param pairs In the order of the later list.
 */
export function inPlace(pairs: readonly Pair[], weightOf: (pair: Pair) => number): ReadonlySet<number> {
  const best: {readonly weight: number; readonly previous: number}[] = []
  pairs.forEach((pair, index) => {
    let [weight, previous] = [0, -1]
    for (let other = 0; other < index; other++) {
      const reached = best[other]?.weight ?? 0
      if ((pairs[other]?.before ?? Infinity) < pair.before && reached > weight) [weight, previous] = [reached, other]
    }
    best.push({weight: weight + weightOf(pair), previous})
  })
  const found = new Set<number>()
  let at = best.reduce((most, {weight}, index) => (weight > (best[most]?.weight ?? -1) ? index : most), -1)
  for (; at >= 0; at = best[at]?.previous ?? -1) {
    const pair = pairs[at]
    if (pair) found.add(pair.after)
  }
  return found
}
