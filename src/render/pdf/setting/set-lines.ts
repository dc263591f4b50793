import type {Run, TextNode, Segment} from '../node.js'
import type {Box} from './boxes.js'
import {ascentOf, widthOf} from './measure-text.js'
import {isLeftRagged} from './total-fit.js'
import {TypeLine} from './type-line.js'

/** A line's boxes and the room it has. */
export interface LineSpec {
  readonly boxes: readonly Box[]
  readonly node: TextNode
  readonly columnPt: number
  readonly justify: boolean
  readonly first: boolean
  /** Ends a paragraph or stands before a break that the author asked for: keeps its natural width. */
  readonly last: boolean
}

/** Boxes as a line: syllables joined again, the hyphen added, slack given to ordinary spaces alone. */
export function setLine({boxes, node, columnPt, justify, first, last}: LineSpec): TypeLine {
  const indentPt = (first ? node.indentPt : node.hangPt) ?? 0
  const texts = joined(boxes).map(text => ({...text, widthPt: widthOf(text.text, text.run.style)}))
  const end = boxes.at(-1)
  const trimPt = end?.trimPt ?? 0
  const naturalPt = texts.reduce((sum, {widthPt}) => sum + widthPt, 0) - trimPt
  const slackPt = columnPt - indentPt - naturalPt
  const gaps = Math.max(boxes.reduce((sum, box) => sum + box.spaces, 0) - (end?.spaces ?? 0), 0)
  const isRagged = end !== undefined && isLeftRagged(end, slackPt, gaps * widthOf(' ', node.base))
  const spread = justify && gaps > 0 && (!last || slackPt < 0) && !isRagged
  const wordSpacePt = spread ? slackPt / gaps : 0
  return new TypeLine({
    node,
    segments: placed(texts, wordSpacePt),
    notes: texts.flatMap(({run}) => run.note ?? []),
    widthPt: naturalPt + wordSpacePt * gaps,
    heightPt: node.leadingPt,
    ascentPt: ascentOf(node.base, node.leadingPt),
    wordSpacePt,
    shiftPt: indentPt + (node.align === 'right' ? slackPt : 0),
    first,
  })
}

type Text = Pick<Segment, 'run' | 'text' | 'hyphen'>

function joined(boxes: readonly Box[]): readonly Text[] {
  const texts: {run: Run; text: string}[] = []
  for (const {run, text} of boxes) {
    const before = texts.at(-1)
    if (before?.run === run) before.text += text
    if (before?.run !== run) texts.push({run, text})
  }
  const last = boxes.at(-1)
  return last?.end === 'hyphen' ? [...texts, {run: last.run, text: '-', hyphen: 'soft'}] : withOwnHyphen(texts)
}

/** The hyphen at the end of a line in a segment of its own: who extracts words would take it for that of a divided one. */
function withOwnHyphen(texts: readonly Text[]): readonly Text[] {
  const last = texts.at(-1)
  if (!last || !endsInHyphen(last.text)) return texts
  const [, words, hyphen] = /^(.*[^\s-].*)?([-\u2011] *)$/su.exec(last.text) ?? []
  if (!hyphen || !(words ?? texts.at(-2))) return texts
  const rest = words === undefined ? [] : [{...last, text: words}]
  return [...texts.slice(0, -1), ...rest, {...last, text: hyphen, hyphen: 'own'}]
}

/** Most lines do not: what comes after is a search through all of the text. */
function endsInHyphen(text: string): boolean {
  let end = text.length - 1
  while (text[end] === ' ') end--
  return text[end] === '-' || text[end] === '\u2011'
}

type Measured = Omit<Segment, 'xPt'>

function placed(texts: readonly Measured[], wordSpacePt: number): readonly Segment[] {
  let xPt = 0
  return texts.map(text => {
    const segment = {...text, xPt, widthPt: text.widthPt + (wordSpacePt ? spacesIn(text.text) * wordSpacePt : 0)}
    xPt += segment.widthPt
    return segment
  })
}

function spacesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}
