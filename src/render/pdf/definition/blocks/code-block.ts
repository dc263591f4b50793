import type {Run} from '../../node.js'
import {widthOf} from '../../setting/measure-text.js'
import {paragraph} from '../build.js'
import type {Kit} from '../kit.js'
import {indented} from '../spaced.js'
import {words} from '../words.js'
import type {Handler} from './setting.js'

/** Lines of code that stay on one page. */
const mostLines = 24

/** Characters of the longest code that is told whole, with its lines: readers need take no longer text (ISO 19005-3, 6.1.13). */
const mostTold = 16_000

/** Room of the mark before what goes on from the line above, in letters. */
const markLetters = 2

/** Lines of code as they are beside a rule: spaces kept; what is longer than the column goes on under itself, behind a mark. */
export const codeBlock: Handler<'codeBlock'> = ({value}, {kit}) => {
  const {space, rule} = kit.geometry
  const told = value.replace(/\n+$/, '')
  const actual = told.length <= mostTold ? {actual: told} : {}
  const style = kit.styles.role('code')
  const turned = {roomPt: markLetters * widthOf('0', style.base), color: kit.styles.color('rule-strong')}
  const node = paragraph(codeRuns(value, kit), style, {tag: 'Code', turned, ...actual})
  // What is no longer than a figure is not divided.
  const unbreakable = value.split('\n').length <= mostLines
  const bar = {color: kit.styles.color('rule'), widthPt: rule.heading}
  return [
    {
      node: {stack: [indented(node, space.calloutGap)], tag: 'P', bar, unbreakable},
      before: space.aroundQuote,
      after: space.aroundQuote,
    },
  ]
}

/** Spaces that indent or align are as wide as figures, where a brand has letters of all widths: their own space hardly shows. */
function codeRuns(value: string, {styles}: Kit): readonly Run[] {
  const {base} = styles.role('code')
  const wide = {...base, trackingPt: base.trackingPt + widthOf('0', base) - widthOf(' ', base)}
  const parts = value
    .replace(/\n+$/, '')
    .replaceAll('\t', '    ')
    .split(/(^ +| {2,})/mu)
  return parts.flatMap((part, index) =>
    words(part, index % 2 ? wide : base, styles).map(run => ({...run, code: true as const})),
  )
}
