/** A name in a line of a note, with its columns from 0, end exclusive. */
export interface Mention {
  readonly kind: 'citation' | 'target' | 'note' | 'footnote' | 'block' | 'attribute' | 'id'
  readonly name: string
  readonly start: number
  readonly end: number
  /** Name of the block around an attribute. */
  readonly block?: string
}

/** Patterns by kind; the first group is the name. */
const patterns: readonly (readonly [Mention['kind'], RegExp])[] = [
  ['citation', /(?<![\p{L}\p{N}_])@([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)/gu],
  ['note', /\]\(([^()\s#:]+\.md)(?:#[^()\s]*)?\)/gi],
  ['target', /\]\(#([^()\s]+)\)/g],
  ['footnote', /\[\^([^\]\s]+)\]/g],
  ['block', /^\s*:{3,}\s?([\p{L}-]+)/gu],
  ['id', /^\s*:{3,}[^{]*\{(?:[^}]*\s)?#([a-z0-9-]+)/g],
  ['id', /^\s*:{3,}[^{]*\{(?:[^}]*\s)?id="?([a-z0-9-]+)/g],
  ['attribute', /(?<=^\s*:{3,}[^{]*\{[^}]*)([\p{L}_-]+)(?==)/gu],
]

/** The mention at a column. */
export const mentionAt = (line: string, column: number): Mention | undefined =>
  mentionsIn(line).find(({start, end}) => column >= start && column <= end)

/** All mentions of a line. */
export function mentionsIn(line: string): readonly Mention[] {
  const block = /^\s*:{3,}\s?([\p{L}-]+)/u.exec(line)?.[1]
  return patterns.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)].map(({0: whole, 1: name = '', index}) => {
      const start = index + whole.lastIndexOf(name, whole.length)
      return {kind, name, start, end: start + name.length, ...(kind === 'attribute' && block !== undefined && {block})}
    }),
  )
}
