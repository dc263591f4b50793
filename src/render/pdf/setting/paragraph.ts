import {greatest} from '../../../model/greatest.js'
import type {Run, TextNode} from '../node.js'
import {balance} from './balance.js'
import {boxesOf, fitBoxes, widestOf, type Box} from './boxes.js'
import {withCapitals, type Hyphenation} from './hyphenation.js'
import {setLine} from './set-lines.js'
import {setTurned} from './turned-lines.js'
import {totalFit} from './total-fit.js'
import type {TypeLine} from './type-line.js'

/** Pieces of words of the longest text that is balanced: any longer one is no title, and the time grows with their square. */
const mostBalanced = 1000

/** A paragraph, measured once and set for any width. */
export class Paragraph {
  private readonly boxes: readonly Box[]
  private readonly justify: boolean
  private readonly set = new Map<number, readonly TypeLine[]>()

  constructor(
    private readonly node: TextNode,
    private readonly lang: string,
    private readonly hyphenation: Hyphenation,
  ) {
    this.boxes = boxesOf(node, lang, hyphenation)
    this.justify = node.align === 'justify' && (!node.hyphenate || mostlyDivisible(node, lang, hyphenation))
  }

  /** Width of the widest word, in points. */
  get narrowestPt(): number {
    return widestOf(this.boxes)
  }

  /** Width on one line, in points. */
  get widestPt(): number {
    const lines = forcedLines(this.boxes).map(boxes => boxes.reduce((sum, box) => sum + box.widthPt, 0) - trimOf(boxes))
    return greatest(lines)
  }

  /** The lines in a column of a width, in points. */
  lines(columnPt: number): readonly TypeLine[] {
    const known = this.set.get(columnPt)
    if (known) return known
    const lines = forcedLines(this.boxes).flatMap((boxes, index) => this.setPart(boxes, columnPt, index === 0))
    this.set.set(columnPt, lines)
    return lines
  }

  private setPart(all: readonly Box[], columnPt: number, first: boolean): readonly TypeLine[] {
    const {node} = this
    if (node.turned) return setTurned({boxes: all, node, columnPt, first}, node.turned.roomPt)
    const narrowestPt = columnPt - Math.max(node.indentPt ?? 0, node.hangPt ?? 0)
    // What is not divided is where a word has no line to itself: better a hyphen than none.
    const dividing = (run: Run) => withCapitals(this.hyphenation).get(run.lang ?? this.lang)
    const boxes = fitBoxes(
      all,
      narrowestPt,
      this.justify ? 'justified' : 'ragged',
      node.hyphenate ? undefined : dividing,
    )
    const isBalanced = node.align === 'balance' && boxes.length <= mostBalanced
    const cuts = isBalanced ? balance(boxes, columnPt) : this.fit(boxes, columnPt, first)
    return cuts.map((end, index) =>
      setLine({
        boxes: boxes.slice(cuts[index - 1] ?? 0, end),
        next: boxes[end],
        node,
        columnPt,
        justify: this.justify,
        first: first && index === 0,
        last: index === cuts.length - 1,
      }),
    )
  }

  private fit(boxes: readonly Box[], columnPt: number, first: boolean): readonly number[] {
    const otherPt = columnPt - (this.node.hangPt ?? 0)
    const firstPt = first ? columnPt - (this.node.indentPt ?? 0) : otherPt
    // A hair of tolerance: a text measured to make its own column must fit it again.
    return totalFit(boxes, {firstPt: firstPt + 0.01, otherPt: otherPt + 0.01, justify: this.justify})
  }
}

/** Whether there are rules for most of the text: without any, justified lines gape (Kazakh has no patterns). */
function mostlyDivisible(node: TextNode, lang: string, hyphenation: Hyphenation): boolean {
  const letters = (runs: TextNode['text']) => runs.reduce((sum, run) => sum + run.text.length, 0)
  return letters(node.text.filter(run => hyphenation.has(run.lang ?? lang))) * 2 >= letters(node.text)
}

const trimOf = (boxes: readonly Box[]): number => boxes.at(-1)?.trimPt ?? 0

function forcedLines(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const lines: Box[][] = [[]]
  for (const box of boxes) {
    lines.at(-1)?.push(box)
    if (box.end === 'forced') lines.push([])
  }
  return lines.filter((line, index) => line.length > 0 || index === 0)
}
