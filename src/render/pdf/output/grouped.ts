import type {Run, Segment} from '../node.js'

/** Neighbours that belong to the same element. */
export function grouped(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const before = groups.at(-1)?.at(-1)?.run
    const {run} = segment
    const plain = (one: Run) => !one.link && !one.code && !one.lang && !one.parts
    const same =
      before &&
      before.lead === run.lead &&
      before.around === run.around &&
      (before === run || (plain(before) && plain(run)) || (run.link && before.link === run.link))
    if (same) groups.at(-1)?.push(segment)
    if (!same) groups.push([segment])
  }
  return groups
}
