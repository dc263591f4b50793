import {betweenNames} from '../../../model/fixed-text.js'
import type {Heading} from '../../../model/blocks.js'
import {authorName, type Author} from '../../../model/document.js'
import type {Content, Run, StackNode} from '../node.js'
import {rule, paragraph, prose} from './build.js'
import {gaugeBand} from './gauges.js'
import {inline, plainText} from './inline.js'
import type {Kit} from './kit.js'
import {labelled, rows} from './labelled.js'
import {stacked, type Spaced} from './spaced.js'
import {labelHeading} from './summary.js'
import {withWholeName} from './whole-names.js'
import {words, fixedRuns} from './words.js'

/** The facts box: gauges, then rows of label and value, between two strong rules. */
export function facts(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  const {space, rule: rules, full} = geometry
  if (!document.facts.length && !document.gauges.length) return []
  const ink = styles.color('ink')
  const hair = {node: rule(full, rules.item, styles.color('rule')), after: space.rowAbove}
  const parts = [
    {node: rule(full, rules.box, ink), after: document.gauges.length ? 0 : space.rowAbove},
    ...(document.gauges.length ? [{node: gaugeBand(kit)}, ...(document.facts.length ? [hair] : [])] : []),
    ...rows(document.facts, 'facts', kit),
    {node: rule(full, rules.box, ink), before: document.facts.length ? space.rowBelow : 0},
  ]
  const node: Content = {stack: stacked(parts), tag: 'L', numbering: 'None', unbreakable: true, full: true}
  return [{node, before: space.facts}]
}

/** Title, subtitle and authors; the latter not in op-eds. */
export function titleBlock(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const {title, titleText, subtitle, authors} = document.masthead
  const {space} = geometry
  const role = document.layout === 'alert' ? 'title-alert' : 'title-tribune'
  const head = {
    ...prose(title, role, kit),
    align: 'balance' as const,
    tag: 'Title' as const,
    outline: {text: titleText, level: 0},
  }
  return [
    {node: head},
    ...(subtitle
      ? [{node: {...prose(subtitle, 'subtitle', kit), align: 'balance' as const}, before: space.subtitle}]
      : []),
    ...(authors.length && document.layout === 'alert' ? [{node: byline(authors, kit), before: space.authors}] : []),
  ]
}

function byline(authors: readonly Author[], {styles}: Kit) {
  const style = styles.role('facts')
  const runs = authors.flatMap(({role, ...author}, index): readonly Run[] => [
    ...(index ? words(betweenNames, style.base, styles) : []),
    ...fixedRuns(authorName(withWholeName(author)), styles.strong(style.base), styles),
    ...(role ? words(`, ${role}`, style.base, styles) : []),
  ])
  return paragraph(runs, style)
}

/** “Corrigé le …” and other notices, between two rules. */
export function notices(kit: Kit): readonly Spaced[] {
  const {geometry, styles, document} = kit
  const {space, rule: rules, full} = geometry
  const style = styles.role('caption')
  const ink = styles.color('ink')
  return document.notices.map(({label, value}) => {
    const name = paragraph(fixedRuns(label, styles.strong(style.base), styles), style, {align: 'balance'})
    const row = labelled(name, [{node: prose(value, 'caption', kit)}], kit)
    const parts = [
      {node: rule(full, rules.item, ink), after: space.rowAbove},
      {node: row, after: space.rowBelow},
      {node: {...rule(full, rules.item, ink), keepWithNext: false}},
    ]
    return {node: {stack: stacked(parts), unbreakable: true}, before: space.notices}
  })
}

/** Fewest sections with a table of contents; shorter documents have the outline. */
const fewest = 10
/** Most sections with white between their entries: more are set solid, to end on page 1. */
const many = 20

/** Table of contents of a long document, with page numbers. */
export function contents(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const sections = document.body.flatMap(block => (block.type === 'heading' && block.depth === 2 ? [block] : []))
  if (sections.length < fewest) return []
  const between = sections.length > many ? 0 : geometry.space.betweenReferences
  const entries = sections.map((section, index) => {
    const node = {...entry(section, kit), keepWithNext: isHeld(index, sections.length)}
    return {node, before: index ? between : 0}
  })
  const list: Content = {stack: stacked(entries), tag: 'TOC'}
  const node = labelled(labelHeading(document.labels.contents, kit), [{node: list}], kit)
  return [{node: {...node, tag: 'Sect'}, before: geometry.space.keyPoints}]
}

/** Whether an entry stays with the next, so that at least three are on page 1, and a quarter on the next one. */
const isHeld = (index: number, count: number): boolean =>
  index < count - 1 && (index < 2 || index >= count - Math.max(3, count / 4))

/** Words of a heading without note calls, and a page number to be filled in. */
function entry({id, children}: Heading, kit: Kit): StackNode {
  const {styles} = kit
  const style = styles.role('facts')
  const link = {anchor: id, label: plainText(children)}
  const title = inline(children, style.base, kit).filter(run => run.note === undefined && !run.parts)
  const quiet = {...style.base, color: styles.color('ink2')}
  const gap = words('\u2003', quiet, styles)
  const number = words('0', quiet, styles).map(run => ({...run, pageOf: id}))
  const runs = [...title, ...gap, ...number].map(run => ({...run, link}))
  return {
    stack: [{...paragraph(runs, style, {hangPt: kit.geometry.firstLine}), tag: 'Reference'}],
    tag: 'TOCI',
    unbreakable: true,
  }
}
