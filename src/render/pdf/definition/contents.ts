import type {Heading} from '../../../model/blocks.js'
import type {Content, StackNode} from '../node.js'
import {paragraph} from './build.js'
import {inline, plainText} from './inline.js'
import type {Kit} from './kit.js'
import {labelled, plain} from './labelled.js'
import {stacked, type Spaced} from './spaced.js'
import {labelHeading} from './summary.js'
import {words} from './words.js'

/** A document of fewer sections is leafed through, and has its outline. */
const fewest = 10

/** The contents of a long document: its sections, each with the page on which it begins. */
export function contents(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const sections = document.body.flatMap(block => (block.type === 'heading' && block.depth === 2 ? [block] : []))
  if (sections.length < fewest) return []
  const between = geometry.space.betweenReferences
  const entries = sections.map((section, index) => ({...plain(entry(section, kit)), before: index ? between : 0}))
  const list: Content = {stack: stacked(entries), tag: 'TOC'}
  const node = labelled(labelHeading(document.labels.contents, kit), [plain(list)], kit)
  return [{node: {...node, tag: 'Sect'}, before: geometry.space.keyPoints, after: 0}]
}

/** The words of a heading, without its calls of notes, and a number that is known when the pages are. */
function entry({id, children}: Heading, kit: Kit): StackNode {
  const {styles} = kit
  const style = styles.role('facts')
  const link = {anchor: id, label: plainText(children)}
  const title = inline(children, style.base, kit).filter(run => run.note === undefined)
  const quiet = {...style.base, color: styles.color('ink2')}
  const gap = words('\u2003', quiet, styles)
  const number = words('0', quiet, styles).map(run => ({...run, pageOf: id}))
  const runs = [...title, ...gap, ...number].map(run => ({...run, link}))
  return {stack: [{...paragraph(runs, style), tag: 'Reference'}], tag: 'TOCI', unbreakable: true}
}
