const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
const name = /(?<![\w:.-])id\s*=\s*["']([^"']*)["']/
const reference = /(?<![\w:.-])(?:xlink:)?href\s*=\s*["']#([^"']*)["']|url\(\s*["']?#([^"')\s]*)/g
/** References of references; drawings have two or three. */
const mostSteps = 30

/** An element with all that is in it: how many there are, and what they refer to. */
interface Part {
  readonly id: string | undefined
  count: number
  readonly references: string[]
}

/**
 * How many elements a drawing has once each reference (`use`, patterns, gradients …) is followed: a few lines can ask for
 * any number.
 *
 * @param svg Well-formed, and not nested deeply.
 * @returns Infinity where references go round in a circle, or on and on.
 */
export function svgWeight(svg: string): number {
  const {whole, parts} = partsOf(svg)
  const known = new Map<Part, number>()
  const weigh = (part: Part, steps: number): number => {
    if (steps > mostSteps) return Infinity
    const before = known.get(part)
    if (before !== undefined) return before
    // Whoever comes back here while it is being weighed has gone round in a circle.
    known.set(part, Infinity)
    let weight = part.count
    for (const id of part.references) {
      const referred = parts.get(id)
      if (referred) weight += weigh(referred, steps + 1)
      if (weight === Infinity) break
    }
    known.set(part, weight)
    return weight
  }
  return weigh(whole, 0)
}

function partsOf(svg: string): {readonly whole: Part; readonly parts: ReadonlyMap<string, Part>} {
  const whole: Part = {id: undefined, count: 0, references: []}
  const open = [whole]
  const parts = new Map<string, Part>()
  const close = () => {
    const part = open.length > 1 ? open.pop() : undefined
    const around = open.at(-1)
    if (!part || !around) return
    around.count += part.count
    for (const id of part.references) around.references.push(id)
    if (part.id !== undefined) parts.set(part.id, part)
  }
  for (const [, closing, tag = '', attributes = '', empty] of svg.matchAll(token)) {
    if (tag === '') continue
    if (closing) {
      close()
      continue
    }
    const references = [...attributes.matchAll(reference)].map(([, address, url]) => address ?? url ?? '')
    open.push({id: name.exec(attributes)?.[1], count: 1, references})
    if (empty) close()
  }
  while (open.length > 1) close()
  return {whole, parts}
}
