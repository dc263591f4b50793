import {isStack, isTable, isText, type Content, type TextNode} from '../node.js'
import type {TypeLine} from '../setting/type-line.js'
import {mayEndPage} from './lines-that-fit.js'

/** How tall things are, in points. */
export interface Heights {
  /** A node in a column, its margins included. */
  readonly of: (node: Content, columnPt: number) => number
  /** Of a page's text area: what is kept together needs no look beyond it. */
  readonly pagePt: number
  /** How much lower a node's picture can be. */
  readonly saved: (node: Content) => number
  /** Whether a node must stay with what follows it. */
  readonly keeps: (node: Content) => boolean
  /** Height that calls of these footnotes would take at the foot of the current page, at least. */
  readonly ofNotes: (notes: readonly number[]) => number
}

/**
 * Height that must be free for the first of some blocks to stand on this page: those kept with what follows, and the
 * least of what follows them (two lines of a paragraph, a block that is not divided, a table's head and first rows).
 * 0 where those kept fill more than a page.
 */
export function heightKept(nodes: readonly Content[], columnPt: number, heights: Heights): number {
  const kept = keptAtHead(nodes, columnPt, heights)
  if (!kept) return 0
  const next = nodes[kept.count]
  return kept.heightPt + (next ? leastHeight(next, columnPt, heights) : 0)
}

/**
 * Those of some blocks, from the first, that each must stay with the next one.
 *
 * @returns Undefined where they fill more than a page, so that nothing can keep them together.
 */
export function keptAtHead(
  nodes: readonly Content[],
  columnPt: number,
  heights: Heights,
): {readonly count: number; readonly heightPt: number} | undefined {
  let [count, heightPt] = [0, 0]
  for (const node of nodes) {
    if (!heights.keeps(node)) break
    heightPt += heights.of(node, columnPt)
    if (heightPt > heights.pagePt) return undefined
    count++
  }
  return {count, heightPt}
}

function leastHeight(node: Content, columnPt: number, heights: Heights): number {
  if (node.absolutePosition) return 0
  const [left, top, right] = node.margin ?? [0, 0, 0]
  const insidePt = columnPt - left - right
  if (isText(node)) return top + linesHeld(node, insidePt, heights)
  if (isStack(node) && !node.unbreakable) return top + heightKept(node.stack, insidePt, heights)
  // A long table: its head and the first rows, as a rule.
  return isTable(node) ? Math.min(heights.of(node, columnPt), 90) : heights.of(node, columnPt) - heights.saved(node)
}

function linesHeld({paragraph, boxPt}: TextNode, columnPt: number, heights: Heights): number {
  const lines: readonly TypeLine[] = paragraph?.lines(boxPt ?? columnPt) ?? []
  const count = lines.findIndex((_line, index) => mayEndPage(lines, index + 1)) + 1
  const held = lines.slice(0, count)
  const notes = held.flatMap(line => line.notes)
  return held.reduce((sum, line) => sum + line.parts.heightPt, 0) + heights.ofNotes(notes)
}
