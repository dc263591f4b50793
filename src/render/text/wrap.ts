import {greatest} from '../../model/greatest.js'
import {displayWidth} from './display-width.js'

/** A plain space, but for the one before a point between two names: no line begins with it. */
const breaks = / (?!·(?: |$))/u

/**
 * Break a text into lines of at most `width` columns, at plain spaces only; no-break spaces hold. What is longer than a
 * line by itself (an address) is not broken. A line feed in the text stays one.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  withIsolates(text.split('\n').flatMap(line => wrapLine(line, width)))

/**
 * Lines of which each closes the isolates that it opens, and opens those that go on from the line before: to who shows them, each
 * is a paragraph, and an isolate ends with it (UAX #9, 3.3.2).
 */
function withIsolates(lines: readonly string[]): readonly string[] {
  let open = ''
  return lines.map(line => {
    const begun = open + line
    open = openAfter(begun)
    return begun + '\u2069'.repeat(open.length)
  })
}

function openAfter(line: string): string {
  let open = ''
  for (const [sign] of line.matchAll(/[\u2066-\u2069]/gu)) open = sign === '\u2069' ? open.slice(0, -1) : open + sign
  return open
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  let columns = 0
  for (const word of line.split(breaks).filter(Boolean)) {
    const wordColumns = displayWidth(word)
    if (current && columns + 1 + wordColumns > width) {
      lines.push(current)
      current = word
      columns = wordColumns
    } else {
      columns += (current ? 1 : 0) + wordColumns
      current = current ? `${current} ${word}` : word
    }
  }
  return [...lines, current]
}

/** Put a sign before the first of some lines and as much white before the others. */
export const hanging = (sign: string, lines: readonly string[]): readonly string[] => {
  const white = ' '.repeat(displayWidth(sign))
  return lines.map((line, index) => (line ? (index ? white : sign) + line : line))
}

/** Signs of the levels, from the title down: the lower, the fainter. */
type Sign = '=' | '-' | '~' | '.'

/** A heading with a line of signs under it, as long as its longest line. */
export function underlined(text: string, sign: Sign, width: number): readonly string[] {
  const lines = wrap(text, width)
  return [...lines, sign.repeat(greatest(lines.map(displayWidth)))]
}
