/** Where an SVG's markup is broken: `line` counts from 1. */
export interface SvgFault {
  readonly line: number
  readonly found: string
}

const attributes = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`
const markup = new RegExp(
  String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)[\w:.-]+(${attributes})\s*(\/?)>`,
  'y',
)
/** An ampersand that begins none of the entities that XML knows by itself (XML 1.0, 4.6). */
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
/** How many numbers each command of a path takes (SVG 2, 9.3); those of arcs may be written without spaces. */
const numbersOf: Readonly<Record<string, number>> = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 1, z: 0}

/** The first place where an SVG is not well-formed (XML 1.0, 2.1) or a path has too few numbers. Browsers would draw nothing. */
export function svgFault(text: string): SvgFault | undefined {
  let depth = 0
  let roots = 0
  for (let at = 0; at < text.length;) {
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const run = text.slice(at, end < 0 ? text.length : end)
      if (strayAmpersand.test(run)) return faultAt(text, at + run.search(strayAmpersand))
      at += run.length
      continue
    }
    markup.lastIndex = at
    const [whole, close, given = '', empty] = markup.exec(text) ?? []
    if (whole === undefined) return faultAt(text, at)
    if (close !== undefined) {
      if (depth === 0) roots++
      if (roots > 1 || hasFault(given)) return faultAt(text, at)
      depth += close ? -1 : empty ? 0 : 1
    }
    at += whole.length
  }
  return undefined
}

function faultAt(text: string, at: number): SvgFault {
  const found = /^[\s\S][^<>\n]{0,38}>?/.exec(text.slice(at))?.[0] ?? ''
  return {line: text.slice(0, at).split('\n').length, found: found.trim()}
}

function hasFault(given: string): boolean {
  const pairs = [...given.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  const names = pairs.map(([, name]) => name)
  const paths = pairs.flatMap(([, name, double, single]) => (name === 'd' ? [double ?? single ?? ''] : []))
  return strayAmpersand.test(given) || new Set(names).size < names.length || paths.some(path => !isPath(path))
}

function isPath(path: string): boolean {
  const commands = path.match(/[a-df-z][^a-df-z]*/gi) ?? []
  const whole = commands.join('') === path.trim()
  return (
    whole &&
    commands.every(command => {
      const wanted = numbersOf[command.charAt(0).toLowerCase()]
      const count = command.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi)?.length ?? 0
      if (wanted === undefined) return false
      return wanted === 0 ? count === 0 : count > 0 && count % wanted === 0
    })
  )
}
