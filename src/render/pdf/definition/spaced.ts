import type {Content} from '../node.js'

/** A part with the white that it asks for above and below, in points. */
export interface Spaced {
  readonly node: Content
  readonly before?: number
  readonly after?: number
}

/** Stack parts; the white between two is the larger of theirs. Changes their top margins. */
export const stacked = (parts: readonly Spaced[]): Content[] =>
  parts.map(({node, before = 0}, index) => {
    const above = Math.max(before, parts[index - 1]?.after ?? 0)
    const [left = 0, , right = 0] = node.margin ?? []
    node.margin = [left, index === 0 ? before : above, right, 0]
    if (index && above > before) node.ownPt = before
    return node
  })

/** Move a part to the right, in points. Changes its margin. */
export function indented<N extends Content>(node: N, leftPt: number): N {
  const [left = 0, top = 0, right = 0, bottom = 0] = node.margin ?? []
  node.margin = [left + leftPt, top, right, bottom]
  return node
}

/** Whether a row stays with the next: the first and the last two of a list do, so that none is alone on a page. */
export const isPaired = (index: number, count: number): boolean =>
  index < count - 1 && (index === 0 || index === count - 2)
