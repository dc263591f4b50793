import type {Column} from '../../../model/blocks.js'
import {betweenNames, fixedPhrasing, fixedWords, sameLanguage} from '../../../model/fixed-text.js'
import {isPublic} from '../../../model/tlp.js'
import type {Reference} from '../../../model/document.js'
import type {Citation} from '../../../model/phrasing.js'
import {citationsOf} from '../../citations-of.js'
import {returnToCitation} from '../../return-names.js'
import type {Run, StackNode, TextNode, Content} from '../node.js'
import {pt} from '../units.js'
import {backLinks} from './back-links.js'
import {sectionHeading} from './blocks/heading.js'
import {sizedToFit} from './blocks/cells.js'
import {gridOf} from './blocks/table.js'
import {paragraph, rule} from './build.js'
import {citationAnchor, inline, workAnchor} from './inline.js'
import type {Kit} from './kit.js'
import {labelled, rows, rowLabel} from './labelled.js'
import {stacked, type Spaced, indented} from './spaced.js'
import {words, fixedRuns} from './words.js'

/** The colophon: rows of label and value under a dark rule. */
export function colophon(kit: Kit): readonly Spaced[] {
  const {document, geometry, styles} = kit
  if (!document.colophon.length) return []
  const heading = sectionHeading(
    {id: 'colophon', children: fixedPhrasing(document.labels.colophon)},
    kit,
    styles.color('ink'),
  )
  const list = rows(document.colophon, 'caption', kit)
  return [
    {...heading, before: geometry.space.part, after: geometry.space.afterHeading2 + pt(0.7)},
    {node: {stack: stacked(list), tag: 'L', numbering: 'None', full: true}},
  ]
}

/** The bibliography, with hanging indents. */
export function references(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  if (!document.references.length) return []
  const citations = citationsOf(document)
  const entries = document.references.map((reference, index) => {
    const cited = citations.get(reference.number ?? 0) ?? []
    const entry = {...referenceEntry(reference, cited, kit), hangPt: geometry.firstLine}
    return {node: indented(entry, geometry.indent), before: index ? geometry.space.betweenReferences : 0}
  })
  return [
    {
      ...sectionHeading({id: 'sources', children: fixedPhrasing(document.labels.sources)}, kit),
      before: geometry.space.part,
    },
    ...entries,
  ]
}

/** An entry; the signs at its end link back to its citations. */
function referenceEntry({number, children}: Reference, cited: readonly Citation[], kit: Kit): TextNode {
  const {document, styles} = kit
  const style = styles.role('quote')
  const {backToCitation} = document.labels
  const backs = cited.map((citation, index) => ({
    anchor: citationAnchor(citation.work, citation.call),
    label: fixedWords(backToCitation) + returnToCitation(citation, index),
    call: index + 1,
  }))
  const runs = [...inline(children, style.base, kit), ...backLinks(backs, style.base, {told: backToCitation, kit})]
  return paragraph(runs, style, number === undefined ? {} : {anchor: workAnchor(number)})
}

/** Most that a date or a nature takes of the table, in points, white included. */
const widest = {date: pt(36), nature: pt(36)}

/** The table of revisions, newest first. */
export function history(kit: Kit): readonly Spaced[] {
  const {labels, history: revisions} = kit.document
  const {space, full, indent} = kit.geometry
  if (!revisions.length) return []
  // A first version has nothing to say of what changed.
  const told = revisions.some(({summary}) => summary.length > 0)
  const heads = [
    labels.historyVersion,
    labels.historyDate,
    labels.historyNature,
    ...(told ? [labels.historyObject] : []),
  ]
  const columns = heads.map((head): Column => ({align: 'left', numeric: false, head: fixedPhrasing(head)}))
  const rows = revisions.map(({version, date, nature, summary}) => [
    fixedPhrasing(version),
    fixedPhrasing(date),
    fixedPhrasing(nature),
    ...(told ? [summary] : []),
  ])
  const sized = sizedToFit({columns, rows}, kit, full)
  // Dates and natures on one line; what changed has the rest.
  const [, date = 0, nature = 0] = sized.needs.map(({mostPt}) => mostPt + 1.6 * sized.gap)
  const held = told ? [indent, Math.min(date, widest.date), Math.min(nature, widest.nature)] : [indent, widest.date]
  const grid = gridOf(sized, {kit, top: false, held})
  return [
    {...sectionHeading({id: 'history', children: fixedPhrasing(labels.history)}, kit), before: space.part},
    {node: {...grid, full: true}},
  ]
}

/** “Autres langues | English · Русский”: each name in its own language and tagged so, linked if public. */
export function translations(kit: Kit): readonly (Spaced & {readonly node: StackNode})[] {
  const {document, geometry, styles} = kit
  if (!document.translations.length) return []
  const style = styles.role('caption')
  const open = isPublic(document.masthead.tlp)
  const names = document.translations.flatMap(({name, lang, slug}, index): readonly Run[] => [
    ...(index ? words(betweenNames, style.base, styles) : []),
    ...inline(
      [{type: 'noteLink', slug, lang, isPublic: open, children: [{type: 'text', value: name}]}],
      style.base,
      kit,
    ).map(run => ({...run, lang})),
  ])
  const label = {...rowLabel(document.labels.otherLanguages, kit), keepWithNext: false}
  const parts = [
    {node: rule(geometry.full, geometry.rule.item, styles.color('rule')), after: geometry.space.rowAbove},
    {node: labelled(label, [{node: paragraph(names, style)}], kit)},
  ]
  const node: StackNode = {stack: stacked(parts), unbreakable: true}
  // As close to what is above as one row of a colophon to the next.
  return [{node, before: geometry.space.rowBelow}]
}

const padding = {above: pt(1.6), side: pt(3)}
const linePt = 0.75

/** The framed notice that the content is fictitious. */
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
  const text = paragraph([...lead, ...fixedRuns(document.specimen, style.base, styles)], style, {
    margin,
    dividing: 'never',
  })
  const lines = kit.texts.of(text).count(geometry.full - 2 * padding.side)
  const height = lines * style.leadingPt + 2 * padding.above
  // The line is drawn on both sides of its path: it keeps to the columns.
  const [x, w] = [linePt / 2, geometry.full - linePt]
  const frame: Content = {
    canvas: [{type: 'rect', x, y: 0, w, h: height, lineColor: styles.color('ink'), lineWidth: linePt}],
    takesPt: padding.above,
  }
  const node: Content = {stack: [frame, text, {canvas: [], takesPt: padding.above}], unbreakable: true, full: true}
  return [{node, before: geometry.space.specimen}]
}
