import {displayWidth} from './display-width.js'

/**
 * Break a text into lines of at most `width` columns, at plain spaces only; no-break spaces hold. What is longer than a
 * line by itself (an address) is not broken. A line feed in the text stays one.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap(line => wrapLine(line, width))

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ').filter(Boolean)) {
    const longer = current ? `${current} ${word}` : word
    if (current && displayWidth(longer) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  return [...lines, current]
}

/** Put a sign before the first of some lines and as much white before the others. */
export const hanging = (sign: string, lines: readonly string[]): readonly string[] => {
  const white = ' '.repeat(displayWidth(sign))
  return lines.map((line, index) => (line ? (index ? white : sign) + line : line))
}
