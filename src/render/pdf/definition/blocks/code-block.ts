import type {Run} from '../../node.js'
import {widthOf} from '../../setting/measure-text.js'
import {paragraph} from '../build.js'
import type {Kit} from '../kit.js'
import {indented} from '../spaced.js'
import {words} from '../words.js'
import type {Handler} from './setting.js'

/** Most lines of code that stay on one page. */
const mostLines = 24

/** Longest code with replacement text as a whole; readers need not accept longer strings (ISO 19005-3, 6.1.13). */
const mostTold = 16_000

/** Width of the continuation mark, in letters. */
const markLetters = 2

/** A code block beside a rule: spaces kept, long lines continued after a mark. */
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

/** Runs of code in which indenting or aligning spaces are as wide as figures, since a proportional font's space is too narrow. */
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
