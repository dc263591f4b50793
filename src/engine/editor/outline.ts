import type {Position} from 'unist'
import {toString} from 'mdast-util-to-string'
import {findTargets} from '../../note/references/targets.js'
import type {OpenNote} from './workspace.js'

/** A section, figure or table of a note, with its parts. */
export interface OutlineEntry {
  readonly title: string
  readonly kind: 'section' | 'exhibit'
  /** Range of the part, and of its heading. */
  readonly whole: Position
  readonly own: Position
  readonly parts: readonly OutlineEntry[]
}

interface Growing extends OutlineEntry {
  readonly depth: number
  readonly parts: Growing[]
  whole: Position
}

/** Outline: headings with their contents, and titled figures and tables. */
export function outlineOf({text, source}: OpenNote): readonly OutlineEntry[] {
  if (!text) return []
  const top: Growing[] = []
  const open: Growing[] = []
  const lines = source.split('\n')
  const last = {line: lines.length, column: (lines.at(-1) ?? '').length + 1}
  for (const [node, {kind, title}] of findTargets(text.root).byNode) {
    if (!node.position || !title) continue
    const depth = node.type === 'heading' && 'depth' in node ? Number(node.depth) : Infinity
    const words = toString({type: 'paragraph', children: [...title]}) || '—'
    while ((open.at(-1)?.depth ?? 0) >= depth) close(open.pop(), node.position.start)
    const entry: Growing = {
      title: words,
      kind: kind === 'heading' ? 'section' : 'exhibit',
      whole: node.position,
      own: node.position,
      parts: [],
      depth,
    }
    ;(open.at(-1)?.parts ?? top).push(entry)
    if (depth < Infinity) open.push(entry)
  }
  for (const entry of open) close(entry, last)
  return top
}

function close(entry: Growing | undefined, end: Position['end']): void {
  if (entry) entry.whole = {start: entry.own.start, end}
}
