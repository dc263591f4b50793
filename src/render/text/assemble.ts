/** Columns of a line, as mail has always had it. */
export const columns = 72

/** A part of a text: lines, or none. */
export type Part = readonly string[]

/**
 * Put the parts of a text one below the other, an empty line between, and the signature after its mark (RFC 3676, 4.3).
 * Narrow spaces become plain no-break ones, which every font has.
 */
export function assemble(parts: readonly Part[], signature: Part): string {
  const text = parts.filter(lines => lines.length > 0).flatMap((lines, index) => (index ? ['', ...lines] : lines))
  return `${[...text, '', '-- ', ...signature].join('\n').replaceAll('\u202F', '\u00A0')}\n`
}
