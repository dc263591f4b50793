/** Narrower than this, a column of its own is no place for the rest of a text. */
const narrowest = 24

/** Select Graphic Rendition (ECMA-48, 8.3.117), which takes no column. */
const paint = /\p{Cc}\[[\d;]*m/gu

const widthOf = (text: string): number => [...text.replaceAll(paint, '')].length

/** Lines that are whole or nothing: a command to copy, an excerpt with its marks below. */
const kept = /^\s*(?:│|(?:npx )?cess [a-z](?!.* {2}\S))/u

/** A word, or words in backquotes, with the white before it and the point between two names after it, which begins no line. */
const words = /( *)((?:`[^`\n]*`|[^ ]| (?=·(?: |$)))+)/g

/** A sign before a text that hangs beside it. */
const sign = /^(?:[→✓✗−–+-]|\d+\.)$/u

/**
 * Break the lines of a text for people at words, so that no terminal breaks them within one. What goes on hangs below its own column, where
 * that is wide enough; words that are wider than a line, such as paths, stay whole.
 *
 * @param columns Of the terminal; undefined breaks nothing.
 */
export const wrapText = (text: string, columns: number | undefined): string =>
  columns === undefined
    ? text
    : text
        .split('\n')
        .map(line =>
          widthOf(line) <= columns || kept.test(line.replaceAll(paint, '')) ? line : wrapLine(line, columns),
        )
        .join('\n')

function wrapLine(line: string, columns: number): string {
  const indent = /^ */.exec(line.replaceAll(paint, ''))?.[0].length ?? 0
  // Where the words of this column begin, and where the line is.
  let [hang, at, wrapped] = [indent, 0, '']
  for (const [, white = '', word = ''] of line.matchAll(words)) {
    const width = widthOf(word)
    if (at > indent && at + white.length + width > columns) {
      const from = columns - hang < narrowest ? Math.min(hang, indent + 2) : hang
      wrapped += `\n${' '.repeat(from)}${word}`
      at = from + width
      continue
    }
    at += white.length
    if (white.length > 1) hang = at
    if (at === hang && sign.test(word.replaceAll(paint, ''))) hang += width + 1
    wrapped += white + word
    at += width
  }
  return wrapped
}
