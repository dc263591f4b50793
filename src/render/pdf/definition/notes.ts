import type {Footnote} from '../../../model/document.js'
import {fixedWords} from '../../../model/fixed-text.js'
import {returnToCall} from '../../return-names.js'
import type {StackNode} from '../node.js'
import {pt} from '../units.js'
import type {NoteArea} from '../layout/definition.js'
import {blocks} from './blocks/index.js'
import {paragraph, rule} from './build.js'
import {callAnchor, langOf, noteAnchor} from './inline.js'
import type {Kit} from './kit.js'
import {indented, stacked} from './spaced.js'
import {words} from './words.js'

/** Footnotes, and the area at the foot of the text column. */
export function notes(kit: Kit): NoteArea {
  const {document, geometry, styles} = kit
  const {space, sheet, indent, label, text, rule: rules} = geometry
  return {
    nodes: new Map(document.footnotes.map(one => [one.number, note(one, kit)])),
    x: sheet.left + indent,
    width: text,
    rule: rule(label, rules.item, styles.color('ink')),
    rulePt: rules.item + space.afterNoteRule,
    abovePt: space.aboveNotes + rules.item + space.afterNoteRule,
    betweenPt: space.betweenNotes,
  }
}

/** A note with a hanging number, which links back to its first call. */
function note(footnote: Footnote, kit: Kit): StackNode {
  const {number, children} = footnote
  const {styles, geometry, document} = kit
  const {firstLine, text} = geometry
  const style = styles.role('footnote')
  const sans = styles.recut(style.base, {face: 'sans', weight: 600})
  const look = {...sans, sizePt: style.base.sizePt - 1, color: styles.color('brand')}
  const {backToText} = document.labels
  const name = fixedWords(backToText) + returnToCall(footnote, 1, document.labels)
  const link = {anchor: callAnchor(number, 1), label: name}
  const mark = words(String(number), look, styles).map(run => ({
    ...run,
    link,
    anchor: noteAnchor(number),
    ...langOf(backToText),
  }))
  const label = {...paragraph(mark, {...style, base: look}), tag: 'Lbl' as const}
  const setting = {kit, role: 'footnote', widthPt: text - firstLine, place: 'inside', justify: false} as const
  return {
    stack: [indented({stack: stacked(blocks(children, setting))}, firstLine)],
    hangs: [{node: label, xPt: 0, widthPt: firstLine - pt(0.5), align: 'baseline'}],
  }
}
