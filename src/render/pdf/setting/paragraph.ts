import {greatest} from '../../../model/greatest.js'
import {balance} from './balance.js'
import {boxesOf, fitBoxes, inSyllables, widestOf, type Box, type Dividing} from './boxes.js'
import {withCapitals, type LanguageRules} from './hyphenation.js'
import {beginningAt, isDrawnApart} from './line-cost.js'
import {widthOf} from './measure-text.js'
import {setLine} from './set-lines.js'
import type {SetLine, SetRun, TextContent} from './text-content.js'
import {totalFit, type Measure} from './total-fit.js'

/** Pieces of words of the longest text that is balanced: any longer one is no title, and the time grows with their square. */
const mostBalanced = 1000

/** A text, measured once and set for any width. */
export class Paragraph {
  private readonly boxes: readonly Box[]
  private readonly justify: boolean
  private readonly fitted = new Map<number, readonly Fitted[]>()

  constructor(
    private readonly node: TextContent,
    private readonly rules: LanguageRules,
  ) {
    this.boxes = boxesOf(node, rules)
    this.justify = node.align === 'justify' && (!node.hyphenate || mostlyDivisible(node, rules))
  }

  /** Width of the widest word, in points. */
  get narrowestPt(): number {
    return widestOf(this.boxes)
  }

  /** Width on one line, in points. */
  get widestPt(): number {
    return greatest(forcedLines(this.boxes).map(widthOfBoxes))
  }

  /** How many lines there are in a column of a width, in points. */
  count(columnPt: number): number {
    return this.parts(columnPt).reduce((sum, {cuts}) => sum + cuts.length, 0)
  }

  /** The lines in a column of a width, in points. */
  lines(columnPt: number): readonly SetLine[] {
    const {node, justify} = this
    const lines: SetLine[] = []
    for (const {boxes, cuts, turnedPt} of this.parts(columnPt)) {
      let from = 0
      for (const end of cuts) {
        lines.push(
          setLine({
            boxes: boxes.slice(from, end),
            next: beginningAt(boxes, end),
            node,
            columnPt,
            justify,
            first: lines.length === 0,
            last: end === cuts.at(-1),
            turnedPt: from === 0 ? undefined : turnedPt,
          }),
        )
        from = end
      }
    }
    return lines
  }

  /** Its parts between breaks that the author asked for. */
  private parts(columnPt: number): readonly Fitted[] {
    const known = this.fitted.get(columnPt)
    if (known) return known
    const parts = forcedLines(this.boxes).map((boxes, index) => this.fitPart(boxes, columnPt, index === 0))
    this.fitted.set(columnPt, parts)
    return parts
  }

  private fitPart(all: readonly Box[], columnPt: number, first: boolean): Fitted {
    const {node, rules} = this
    if (node.turned) return fitTurned(all, columnPt, node.turned.roomPt)
    const narrowestPt = columnPt - Math.max(node.indentPt ?? 0, node.hangPt ?? 0)
    // What is not divided is where a word has no line to itself: better a hyphen than none.
    const dividing = (run: SetRun) => withCapitals(rules.hyphenation).get(run.lang ?? rules.lang)
    const fitting = fitBoxes(
      all,
      narrowestPt,
      this.justify ? 'justified' : 'ragged',
      node.hyphenate ? undefined : dividing,
    )
    const isBalanced = node.align === 'balance' && fitting.length <= mostBalanced
    return isBalanced
      ? {boxes: fitting, cuts: balance(fitting, columnPt)}
      : this.fit(fitting, columnPt, first, dividing)
  }

  private fit(boxes: readonly Box[], columnPt: number, first: boolean, dividing: Dividing): Fitted {
    const otherPt = columnPt - (this.node.hangPt ?? 0)
    const firstPt = first ? columnPt - (this.node.indentPt ?? 0) : otherPt
    // A hair of tolerance: a text measured to make its own column must fit it again.
    const measure = {firstPt: firstPt + 0.01, otherPt: otherPt + 0.01, justify: this.justify}
    const cuts = totalFit(boxes, measure)
    const held = this.justify && this.node.hyphenate ? heldNames(boxes, cuts, measure) : []
    if (!held.length) return {boxes, cuts}
    const divided = boxes.flatMap(box =>
      held.includes(box) ? inSyllables(box, dividing(box.run), shortestOfName) : box,
    )
    return {boxes: divided, cuts: totalFit(divided, measure)}
  }
}

/** Boxes of a part, and where its lines end. */
interface Fitted {
  readonly boxes: readonly Box[]
  readonly cuts: readonly number[]
  /** Indent of the lines after the first, where they go on from one that is too long. */
  readonly turnedPt?: number
}

/** Fewest letters of a word with a capital on either line. */
const shortestOfName = 3

/** Words with a capital that are whole, as names are, at the price of a line before them whose words are drawn apart. */
const heldNames = (boxes: readonly Box[], cuts: readonly number[], measure: Measure): readonly Box[] =>
  cuts.flatMap((cut, index) => {
    const next = boxes[cut]
    if (!next || !/^\P{L}*\p{Lu}\p{Ll}/u.test(next.text) || next.end === 'hyphen') return []
    const line = boxes.slice(cuts[index - 1] ?? 0, cut)
    const {trimPt, hyphenPt, spaces} = line.at(-1) ?? next
    const widthPt = line.reduce((sum, box) => sum + box.widthPt, 0) - trimPt + hyphenPt
    const slackPt = (index === 0 ? measure.firstPt : measure.otherPt) - widthPt
    const gaps = line.reduce((sum, box) => sum + box.spaces + box.tied, 0) - spaces
    return isDrawnApart(slackPt, gaps * widthOf(' ', next.run.style)) ? [next] : []
  })

/** Whether there are rules for most of the text: without any, justified lines gape (Kazakh has no patterns). */
function mostlyDivisible(node: TextContent, {lang, hyphenation}: LanguageRules): boolean {
  const letters = (runs: TextContent['text']) => runs.reduce((sum, run) => sum + run.text.length, 0)
  return letters(node.text.filter(run => hyphenation.has(run.lang ?? lang))) * 2 >= letters(node.text)
}

function forcedLines(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const lines: Box[][] = [[]]
  for (const box of boxes) {
    lines.at(-1)?.push(box)
    if (box.end === 'forced') lines.push([])
  }
  return lines.filter((line, index) => line.length > 0 || index === 0)
}

/** The most of a column that the indent of what goes on may take. */
const mostIndent = 0.4

/**
 * A line of code as lines of a column: each as full as can be, those after the first indented as the line is, and by `roomPt` for the mark
 * that tells them from lines of their own.
 */
function fitTurned(line: readonly Box[], columnPt: number, roomPt: number): Fitted {
  const [indent, ...rest] = line
  // No line ends after the indent alone.
  const all = indent && isIndent(indent) && rest.length > 0 ? [{...indent, end: 'none' as const}, ...rest] : line
  const turnedPt = Math.min(indent && isIndent(indent) ? indent.widthPt : 0, columnPt * mostIndent) + roomPt
  // As narrow as the lines that go on, so that what is divided fits them all.
  const boxes = widthOfBoxes(all) > columnPt ? fitBoxes(all, columnPt - turnedPt, 'kept') : all
  return {boxes, cuts: fullLines(boxes, index => (index === 0 ? columnPt : columnPt - turnedPt)), turnedPt}
}

const isIndent = ({text}: Box): boolean => /^ +$/.test(text)

const widthOfBoxes = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, {widthPt}) => sum + widthPt, 0) - (boxes.at(-1)?.trimPt ?? 0)

/** Indices after the last box of each line, where each takes all that fits it, and one that may end at least. */
function fullLines(boxes: readonly Box[], roomPt: (line: number) => number): readonly number[] {
  const cuts: number[] = []
  let from = 0
  while (from < boxes.length) {
    let [to, widthPt] = [from, 0]
    for (let at = from; at < boxes.length; at++) {
      const {widthPt: ownPt = 0, trimPt = 0} = boxes[at] ?? {}
      if (to > from && widthPt + ownPt - trimPt > roomPt(cuts.length) + 0.01) break
      widthPt += ownPt
      if (mayEndAfter(boxes, at)) to = at + 1
    }
    cuts.push((from = to))
  }
  return cuts.length > 0 ? cuts : [0]
}

/** Whoever copies a line that ends in a hyphen would take it for one of ours. */
const mayEndAfter = (boxes: readonly Box[], at: number): boolean => {
  const box = boxes[at]
  return at === boxes.length - 1 || (box?.end !== 'none' && !box?.text.endsWith('-'))
}
