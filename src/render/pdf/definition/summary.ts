import {fixedWords, type FixedText} from '../../../model/fixed-text.js'
import type {Content} from '../node.js'
import {line, prose, rule} from './build.js'
import type {Kit} from './kit.js'
import {labelled} from './labelled.js'
import {isPaired, stacked, type Spaced} from './spaced.js'

/** A heading of level 2, set as a label. */
export function labelHeading(text: FixedText, kit: Kit): Content {
  return {...line(text, 'label', kit), tag: 'H2', outline: {text: fixedWords(text), level: 1}}
}

/** The summary, ragged, beside its label. */
export function summary(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  if (!document.summary.length) return []
  const parts = document.summary.map(nodes => ({node: prose(nodes, 'summary', kit), before: geometry.space.rowAbove}))
  const [first, ...rest] = parts
  const node = labelled(labelHeading(document.labels.summary, kit), first ? [{node: first.node}, ...rest] : [], kit)
  return [{node: {...node, tag: 'Sect'}, before: geometry.space.summary}]
}

/** Key points between hairlines, without bullets. */
export function keyPoints(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  const {space, rule: rules, text} = geometry
  if (!document.keyPoints.length) return []
  const points = document.keyPoints.flatMap((nodes, index, all): readonly Spaced[] => {
    const point = {...prose(nodes, 'body', kit), tag: 'LBody' as const}
    const separator = {
      node: rule(text, rules.item, styles.color('rule')),
      before: space.rowBelow,
      after: space.rowAbove,
    }
    return [
      ...(index ? [separator] : []),
      {node: {stack: [point], tag: 'LI', unbreakable: true, keepWithNext: isPaired(index, all.length)}},
    ]
  })
  const list: Content = {stack: stacked(points), tag: 'L'}
  const node = labelled(labelHeading(document.labels.keyPoints, kit), [{node: list}], kit)
  return [{node: {...node, tag: 'Sect'}, before: space.keyPoints}]
}
