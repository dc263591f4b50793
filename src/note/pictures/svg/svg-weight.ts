import type {Drawing} from './drawn-parts.js'
import type {Part} from './part.js'

/** References of references; drawings have two or three. */
const mostSteps = 30

/**
 * How much a drawing has of something once each reference (`use`, patterns, gradients, markers at each corner …) is
 * followed: a few lines can ask for any number.
 *
 * @param cost Of a part alone.
 * @returns Infinity where references go round in a circle, or on and on.
 */
export function weigh(drawing: Drawing, cost: (part: Part) => number): number {
  const known = new Map<Part, number>()
  const weight = (part: Part, steps: number): number => {
    if (steps > mostSteps) return Infinity
    const before = known.get(part)
    if (before !== undefined) return before
    // Whoever comes back here while it is being weighed has gone round in a circle.
    known.set(part, Infinity)
    let sum = cost(part)
    for (const child of part.children) if (typeof child !== 'string') sum += weight(child, steps)
    for (const {to, atCorners} of drawing.referencesOf(part)) {
      const referred = drawing.byName.get(to)
      if (referred) sum += weight(referred, steps + 1) * (atCorners ? cornersIn(part) : 1)
      if (sum === Infinity) break
    }
    known.set(part, Number.isNaN(sum) ? Infinity : sum)
    return sum
  }
  return weight(drawing.root, 0)
}

/** At least as many as its lines have; a group may give its markers to all that is in it. */
function cornersIn({attributes, children}: Part): number {
  const numbers = attributes.map(([name, value]) =>
    name === 'd' || name === 'points' ? (value.match(/[+-]?(?:\d+\.?\d*|\.\d+)/g)?.length ?? 0) : 0,
  )
  const inside = children.map(child => (typeof child === 'string' ? 0 : cornersIn(child)))
  return [...numbers, ...inside].reduce((sum, count) => sum + count, 1)
}
