const mostCharacters = 180
const beforeCharacters = 60

/**
 * A line of a note as a message shows it: a long one, which is a whole paragraph, only around the place, without cut words;
 * nothing where it is a fence alone, which shows nobody what is meant.
 */
export function excerptAt(line: string, column = 1): string | undefined {
  if (/^[\s-]*$/.test(line)) return undefined
  if (line.length <= mostCharacters) return line.trim()
  const start = Math.max(0, Math.min(column - 1 - beforeCharacters, line.length - mostCharacters))
  const end = start + mostCharacters
  const piece = line.slice(start, end)
  const headless = start === 0 ? piece : piece.replace(/^\S*\s+/, '… ')
  return end >= line.length ? headless : headless.replace(/\s+\S*$/, ' …')
}
