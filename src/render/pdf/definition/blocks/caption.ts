import type {Captioned} from '../../../../model/blocks.js'
import {joinFixed, type FixedText} from '../../../../model/fixed-text.js'
import type {TextNode} from '../../node.js'
import {line, paragraph, prose} from '../build.js'
import {inline} from '../inline.js'
import type {Kit} from '../kit.js'
import {labelled} from '../labelled.js'
import type {Spaced} from '../spaced.js'
import type {BlockSetting} from './setting.js'

/** A caption: “Tableau 1” in the label column and the title in the text column, or on one line within other blocks. */
export function caption({id, label, title}: Captioned, {kit, place}: BlockSetting): readonly Spaced[] {
  const {styles, geometry} = kit
  if (!title) return []
  const style = styles.role('caption')
  const strong = styles.strong(style.base)
  const titleRuns = inline(title, strong, kit)
  const name = label ? {...line(label, 'caption', kit), base: strong} : undefined
  if (name) name.text = name.text.map(run => ({...run, style: {...strong, color: styles.color('brand')}}))
  const after = geometry.space.afterCaption
  if (place === 'body' && name) {
    const node = labelled(name, [{node: paragraph(titleRuns, style, {anchor: id})}], kit)
    return [{node: {...node, tag: 'Caption', keepWithNext: true, unbreakable: true}, after}]
  }
  const runs = name ? [...name.text, {text: '\u2002', style: strong}, ...titleRuns] : titleRuns
  const stack = [paragraph(runs, style, {anchor: id})]
  return [{node: {stack, tag: 'Caption', keepWithNext: true, unbreakable: true}, after}]
}

/** “Source : …” on a line below. */
export function sourceLine({source}: Captioned, {kit}: BlockSetting): readonly Spaced[] {
  if (!source) return []
  return [{node: prose(source, 'source-line', kit), before: kit.geometry.space.sourceLine}]
}

/** “Tableau 1 (suite)”, at the head of a continued table. */
export function continued(label: FixedText, kit: Kit): TextNode {
  const {styles, document, geometry} = kit
  const bracketed = joinFixed(['(', document.labels.continued, ')'])
  const {base} = styles.role('caption')
  const strong = {...styles.strong(base), color: styles.color('brand')}
  const name = line(joinFixed([label, bracketed], ' '), 'caption', kit)
  return {
    ...name,
    text: name.text.map(run => ({...run, style: strong})),
    margin: [0, 0, 0, geometry.space.afterCaption],
  }
}
