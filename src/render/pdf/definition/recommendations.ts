import {fixedPhrasing} from '../../../model/fixed-text.js'
import type {Recommendation} from '../../../model/document.js'
import type {Hang, StackNode} from '../node.js'
import {pt} from '../units.js'
import {line, paragraph, prose, rule} from './build.js'
import {sectionHeading} from './blocks/heading.js'
import type {Kit} from './kit.js'
import {indented, isPaired, stacked, type Spaced} from './spaced.js'
import {fixedRuns} from './words.js'

/** From the left edge to the priority, past the number. */
const numberWidth = pt(11)
const row = {above: pt(1.8), below: pt(2.1)}

/** Recommendations: number, priority and deadline at the left, addressee and text at the right. */
export function recommendations(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  if (!document.recommendations.length) return []
  const color = styles.color('rule')
  const rows = document.recommendations.flatMap((one, index): readonly Spaced[] => [
    ...(index ? [{node: rule(geometry.full, geometry.rule.item, color), before: row.below, after: row.above}] : []),
    {
      node: {
        ...recommendation(one, kit),
        ...(isPaired(index, document.recommendations.length) && {keepWithNext: 'rather' as const}),
      },
      before: 0,
      after: 0,
    },
  ])
  return [
    {
      ...sectionHeading({id: 'recommendations', children: fixedPhrasing(document.labels.recommendations)}, kit),
      after: geometry.space.afterHeading2 + pt(1.2),
    },
    {node: {stack: stacked(rows), tag: 'L', numbering: 'Decimal', full: true}, before: 0, after: 0},
  ]
}

function recommendation({number, priority, deadline, addressees, text}: Recommendation, kit: Kit): StackNode {
  const {geometry, styles} = kit
  const facts = styles.role('facts')
  const small = {...styles.role('running-head'), leadingPt: 11}
  const heading = paragraph(fixedRuns(addressees, styles.strong(facts.base), styles), facts)
  const figure = {...line(String(number), 'recommendation-number', kit), tag: 'Lbl' as const}
  const lead = styles.strong({...small.base, color: styles.color('ink')})
  const when: StackNode = {
    stack: [
      paragraph(fixedRuns(priority, lead, styles), small),
      ...(deadline === undefined ? [] : [paragraph(fixedRuns(deadline, small.base, styles), small)]),
    ],
  }
  const hangs: readonly Hang[] = [
    {node: figure, xPt: 0, widthPt: numberWidth, align: 'top'},
    {node: when, xPt: numberWidth, widthPt: geometry.label - numberWidth, align: 'baseline'},
  ]
  const body = [
    {node: heading, before: 0, after: 0},
    {node: prose(text, 'body', kit), before: pt(0.2), after: 0},
  ]
  const [numberHang, whenHang] = hangs
  return {
    tag: 'LI',
    unbreakable: true,
    hangs: numberHang ? [numberHang] : [],
    stack: [
      {
        tag: 'LBody',
        stack: [indented({stack: stacked(body)}, geometry.indent)],
        hangs: whenHang ? [whenHang] : [],
      },
    ],
  }
}
