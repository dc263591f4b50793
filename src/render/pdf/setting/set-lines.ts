import type {Segment} from '../node.js'
import type {Box} from './boxes.js'
import {directionOf, visualOrder} from './levels.js'
import {isLeftRagged} from './line-cost.js'
import {ascentOf, widthOf} from './measure-text.js'
import type {SetLine, TextContent} from './text-content.js'

/** A line's boxes and the room it has. */
export interface LineSpec {
  readonly boxes: readonly Box[]
  /** Begins the next line. */
  readonly next?: Box | undefined
  readonly node: TextContent
  readonly columnPt: number
  readonly justify: boolean
  readonly first: boolean
  /** Ends a paragraph or stands before a break that the author asked for: keeps its natural width. */
  readonly last: boolean
  /** Indent of what goes on from a line that was too long. */
  readonly turnedPt?: number | undefined
}

/** Boxes as a line: syllables joined again, the hyphen added, slack given to all spaces but narrow ones. */
export function setLine({boxes, next, node, columnPt, justify, first, last, turnedPt}: LineSpec): SetLine {
  const indentPt = turnedPt ?? (first ? node.indentPt : node.hangPt) ?? 0
  const texts = withOwnSpaces(joined(boxes)).map(measured)
  const end = boxes.at(-1)
  const trimPt = end?.trimPt ?? 0
  const naturalPt = texts.reduce((sum, {widthPt}) => sum + widthPt, 0) - trimPt
  const slackPt = columnPt - indentPt - naturalPt
  const gaps = Math.max(boxes.reduce((sum, {spaces, tied}) => sum + spaces + tied, 0) - (end?.spaces ?? 0), 0)
  const hasAddress = boxes.some(({isAddress}) => isAddress)
  const isRagged = isLeftRagged(next, hasAddress, slackPt, gaps * widthOf(' ', node.base))
  const spread = justify && gaps > 0 && (!last || slackPt < 0) && !isRagged
  const wordSpacePt = spread ? slackPt / gaps : 0
  return {
    segments: placed(texts, wordSpacePt),
    widthPt: naturalPt + wordSpacePt * gaps,
    heightPt: node.leadingPt,
    ascentPt: ascentOf(node.base, node.leadingPt),
    wordSpacePt,
    indentPt,
    first,
    isTurned: turnedPt === undefined ? undefined : true,
  }
}

type Text = Omit<Segment, 'xPt' | 'widthPt'> & Pick<Box, 'run' | 'apart'>

function joined(boxes: readonly Box[]): readonly Text[] {
  const texts: (Text & {text: string})[] = []
  for (const {run, at, text, level, apart} of boxes) {
    const before = texts.at(-1)
    const goesOn = before?.at === at && before.level === level
    if (goesOn) before.text += text
    if (!goesOn) texts.push({run, at, text, level, apart})
  }
  const last = boxes.at(-1)
  if (last?.end !== 'hyphen') return withOwnHyphen(texts)
  return [...texts, {run: last.run, at: last.at, text: '-', level: last.level, hyphen: 'soft'}]
}

/** Spaces at the end of a line stand there, whichever way its last words run (UAX #9, rule L1). */
function withOwnSpaces(texts: readonly Text[]): readonly Text[] {
  const last = texts.at(-1)
  if (!last || last.level === 0) return texts
  const words = last.text.trimEnd()
  if (words.length === last.text.length) return texts
  const spaces = {...last, text: last.text.slice(words.length), level: 0, apart: undefined}
  return [...texts.slice(0, -1), ...(words ? [{...last, text: words}] : []), spaces]
}

/** The hyphen at the end of a line in a segment of its own: who extracts words would take it for that of a divided one. */
function withOwnHyphen(texts: readonly Text[]): readonly Text[] {
  const last = texts.at(-1)
  if (!last || !endsInHyphen(last.text)) return texts
  const [, words, hyphen] = /^(.*[^\s-].*)?([-\u2011] *)$/su.exec(last.text) ?? []
  if (!hyphen || !(words ?? texts.at(-2))) return texts
  const rest = words === undefined ? [] : [{...last, text: words}]
  return [
    ...texts.slice(0, -1),
    ...rest,
    {...last, text: hyphen, apart: rest.length ? undefined : last.apart, hyphen: 'own'},
  ]
}

/** Most lines do not: what comes after is a search through all of the text. */
function endsInHyphen(text: string): boolean {
  let end = text.length - 1
  while (text[end] === ' ') end--
  return text[end] === '-' || text[end] === '\u2011'
}

type Measured = Text & Pick<Segment, 'widthPt'>

/** Written out: there are thousands in a document. */
const measured = ({run, at, text, level, apart, hyphen}: Text): Measured => ({
  run,
  at,
  text,
  level,
  apart,
  hyphen,
  widthPt: widthOf(text, run.style, directionOf(level)),
})

/** Segments in the order of the texts, each where it is seen. */
function placed(texts: readonly Measured[], wordSpacePt: number): readonly Segment[] {
  let xPt = 0
  const place = ({at, text, level, hyphen, widthPt: naturalPt}: Measured): Segment => {
    const widthPt = naturalPt + (wordSpacePt ? spacesIn(text) * wordSpacePt : 0)
    const segment = {at, text, level, widthPt, xPt, hyphen}
    xPt += widthPt
    return segment
  }
  const order = visualOrder(texts)
  if (order === texts) return texts.map(place)
  const segments = new Map(order.map(text => [text, place(text)]))
  return texts.flatMap(text => segments.get(text) ?? [])
}

function spacesIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === 0x20 || sign === 0xa0) count++
  }
  return count
}
