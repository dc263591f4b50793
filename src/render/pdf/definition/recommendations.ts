import {fixedPhrasing, fixedWords, type FixedText, wordsLang} from '../../../model/fixed-text.js'
import type {Recommendation} from '../../../model/document.js'
import type {StackNode, TextNode, TextStyle} from '../node.js'
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
        ...(isPaired(index, document.recommendations.length) && {keepWithNext: 'rather'}),
      },
    },
  ])
  return [
    {
      ...sectionHeading({id: 'recommendations', children: fixedPhrasing(document.labels.recommendations)}, kit),
      after: geometry.space.afterHeading2 + pt(1.2),
    },
    {node: {stack: stacked(rows), tag: 'L', full: true}},
  ]
}

/** A text that is tagged as part of a spoken sentence. */
const standsFor = (heard: FixedText, node: TextNode): TextNode => {
  const lang = wordsLang(heard)
  return {...node, tag: 'Span', actual: fixedWords(heard), elsewhere: true, ...(lang !== undefined && {lang})}
}

/** Visible parts of a recommendation, each with its spoken words. */
interface Shown {
  readonly figure: TextNode
  /** Priority and deadline, stacked. */
  readonly beside: readonly TextNode[]
  readonly addressees: TextNode
}

function shownParts({number, priority, addressees, deadline, heard}: Recommendation, kit: Kit): Shown {
  const {styles} = kit
  const facts = styles.role('facts')
  const small = {...styles.role('running-head'), leadingPt: 11}
  const quiet = (text: FixedText, base: TextStyle) => paragraph(fixedRuns(text, base, styles), small)
  const lead = styles.strong({...small.base, color: styles.color('ink')})
  const until = deadline === undefined ? [] : [standsFor(heard.deadline ?? '', quiet(deadline, small.base))]
  return {
    figure: standsFor(heard.number, line(String(number), 'recommendation-number', kit)),
    beside: [standsFor(heard.priority, quiet(priority, lead)), ...until],
    addressees: standsFor(heard.addressees, paragraph(fixedRuns(addressees, styles.strong(facts.base), styles), facts)),
  }
}

function recommendation(one: Recommendation, kit: Kit): StackNode {
  const {geometry} = kit
  const {figure, beside, addressees} = shownParts(one, kit)
  const [priority, ...deadline] = beside
  const text: TextNode = {...prose(one.text, 'body', kit), tag: 'Span', elsewhere: true}
  const body = [{node: addressees}, {node: text, before: pt(0.2)}]
  const sentence: StackNode = {
    tag: 'P',
    reads: [figure, ...(priority ? [priority] : []), addressees, ...deadline, text],
    stack: [indented({stack: stacked(body)}, geometry.indent)],
    hangs: [{node: {stack: [...beside]}, xPt: numberWidth, widthPt: geometry.label - numberWidth, align: 'baseline'}],
  }
  return {
    tag: 'LI',
    unbreakable: true,
    hangs: [{node: figure, xPt: 0, widthPt: numberWidth, align: 'top'}],
    stack: [{tag: 'LBody', stack: [sentence]}],
  }
}
