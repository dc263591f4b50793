import {patternFor, type Pattern} from '../model/pattern-for.js'

/**
 * A pattern that matches wherever the given one does, and costs little to compile: every set with a Unicode property in it takes in all
 * that is not ASCII, and assertions that only forbid something are left out where they name such a set. Compiling the tables of `\p{L}`
 * takes V8 half a millisecond each time, and most texts have nothing that most patterns look for. Undefined if nothing can be left out, or
 * either case counts.
 */
export function outlineOf({source, flags}: Pattern): RegExp | undefined {
  if (!property.test(source) || flags.includes('i')) return undefined
  let outline = ''
  for (let at = 0; at < source.length;) {
    const [part] = piece(source, at)
    const group = part === '(' && forbidden.test(source.slice(at, at + '(?<!'.length)) ? groupAt(source, at) : undefined
    if (group !== undefined && property.test(group)) at += group.length
    else {
      outline += property.test(part) ? widened(part) : part
      at += part.length
    }
  }
  return new RegExp(outline, 'u')
}

/**
 * Most characters of a text whose outline is asked. Without the assertions that forbid it, an outline begins anew at each letter of a run
 * (`'a'a'a…`): the work grows by the square, and the pattern itself is in step with the text.
 */
const longest = 4000

/**
 * A search that looks only at texts with something like the pattern, which costs less. It gets the pattern in the form that fits the text.
 */
export function whereFound<Found>(
  pattern: Pattern,
  search: (text: string, pattern: RegExp) => readonly Found[],
): (text: string) => readonly Found[] {
  const fitting = patternFor(pattern)
  let outline: RegExp | undefined
  let isMade = false
  return text => {
    if (!isMade) [outline, isMade] = [outlineOf(pattern), true]
    return outline === undefined || text.length > longest || outline.test(text) ? search(text, fitting(text)) : []
  }
}

const property = /\\[pP]\{/
const forbidden = /^\(\?<?!/
/** A set, a property, an escaped sign, the sign of a group, or others in a row. */
const pieces = /\[(?:[^\]\\]|\\[^])*\]|\\[pP]\{[^}]*\}|\\[^]|[()]|[^[\\()]+/y

function piece(source: string, at: number): RegExpExecArray | [string] {
  pieces.lastIndex = at
  return pieces.exec(source) ?? ['']
}

/** The group that begins there, with its parentheses. */
function groupAt(source: string, start: number): string {
  let depth = 0
  for (let at = start; at < source.length;) {
    const [part] = piece(source, at)
    at += part.length
    if (part === '(') depth++
    if (part === ')' && --depth === 0) return source.slice(start, at)
  }
  throw new RangeError(`a group without an end: ${source.slice(start)}`)
}

/** A set that has all of the given one, and no tables. */
function widened(set: string): string {
  if (set.startsWith('[^') || set.includes('\\P')) return '[^]'
  const members = set.startsWith('[') ? set.slice(1, -1) : set
  return `[${members.replaceAll(/\\p\{([^}]*)\}/g, (_, name: string) => ascii.get(name) ?? '\\0-\\x7f')}${beyond}]`
}

const beyond = String.raw`\u0080-\u{10ffff}`
/** The ASCII characters of the general categories that rules name (Unicode 15, table 4-4). */
const ascii: ReadonlyMap<string, string> = new Map(
  Object.entries({L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', Mn: '', N: '0-9', Nd: '0-9'}),
)
