import {fixedWords, sameLanguage} from '../../../model/fixed-text.js'
import type {Content} from '../node.js'
import {Paragraph} from '../setting/paragraph.js'
import {pt} from '../units.js'
import {paragraph} from './build.js'
import type {Kit} from './kit.js'
import type {Spaced} from './spaced.js'
import {fixedRuns} from './words.js'

const padding = {above: pt(1.6), side: pt(3)}
const linePt = 0.75

/** The sentence that says that all of this is invented, in a frame. */
export function specimen(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  if (!document.specimen) return []
  const style = styles.role('caption')
  const strong = styles.strong(style.base)
  const lead = fixedRuns(
    sameLanguage(document.labels.specimen, `${fixedWords(document.labels.specimen)}. `),
    strong,
    styles,
  )
  const margin: [number, number, number, number] = [padding.side, 0, padding.side, 0]
  const text = paragraph([...lead, ...fixedRuns(document.specimen, style.base, styles)], style, {margin})
  text.paragraph = new Paragraph(text, document.lang, new Map())
  const lines = text.paragraph.lines(geometry.full - 2 * padding.side).length
  const height = lines * style.leadingPt + 2 * padding.above
  // The line is drawn on both sides of its path: it keeps to the columns.
  const [x, w] = [linePt / 2, geometry.full - linePt]
  const frame: Content = {
    canvas: [{type: 'rect', x, y: 0, w, h: height, lineColor: styles.color('ink'), lineWidth: linePt}],
    takesPt: padding.above,
  }
  const node: Content = {stack: [frame, text, {canvas: [], takesPt: padding.above}], unbreakable: true, full: true}
  return [{node, before: geometry.space.specimen, after: 0}]
}
