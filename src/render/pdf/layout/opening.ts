import {isStack, type Content, type StackNode} from '../node.js'

/** Measures that keep the opening on page 1. */
export interface Opening {
  /** Parts to move elsewhere. */
  readonly yielded: ReadonlySet<Content>
  /** Factors of the white above parts. */
  readonly closer: ReadonlyMap<Content, number>
}

/** An opening with all parts and white. */
const natural: Opening = {yielded: new Set(), closer: new Map()}

/** Extra reduction of white, in points, since sums of heights are inexact. */
const tolerancePt = 0.1

/** Fit the opening on page 1, by reducing white or moving a part elsewhere. `heightOf` includes a block's margins, in points. */
export function openingOf(root: StackNode, areaPt: number, heightOf: (node: Content) => number): Opening {
  const opening = root.stack.find((node): node is StackNode => isStack(node) && node.feather !== undefined)
  if (!opening) return natural
  const before = root.stack.slice(0, root.stack.indexOf(opening)).filter(node => !node.absolutePosition)
  const roomPt = areaPt - before.reduce((sum, node) => sum + heightOf(node), 0) - whiteAbove(opening)
  const {stack, yields, feather: leastWhite = 1} = opening
  const whole = shared(stack, roomPt, leastWhite, heightOf)
  if (whole || !yields) return {...natural, closer: whole ?? natural.closer}
  const others = stack.filter(child => child !== yields)
  const closer = shared(others, roomPt, leastWhite, heightOf)
  return {yielded: new Set([yields]), closer: closer ?? natural.closer}
}

/** White above blocks that share a page, reduced to fit; undefined if that does not do. */
function shared(
  blocks: readonly Content[],
  roomPt: number,
  leastWhite: number,
  heightOf: (node: Content) => number,
): ReadonlyMap<Content, number> | undefined {
  const overPt = blocks.reduce((sum, block) => sum + heightOf(block), 0) - roomPt
  const whitePt = blocks.reduce((sum, block) => sum + whiteAbove(block), 0)
  if (overPt <= 0) return natural.closer
  if (overPt > whitePt * (1 - leastWhite)) return undefined
  return new Map(blocks.map(block => [block, 1 - (overPt + tolerancePt) / whitePt]))
}

const whiteAbove = ({margin}: Content): number => margin?.[1] ?? 0
