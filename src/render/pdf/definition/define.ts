import {aroundRecommendations} from '../../../model/around-recommendations.js'
import type {Block} from '../../../model/blocks.js'
import type {Definition, NoteArea} from '../layout/definition.js'
import type {Content, StackNode, TextNode} from '../node.js'
import {backLinks} from './back-links.js'
import {standfirst} from './author-box.js'
import {blocks} from './blocks/index.js'
import type {Part} from './blocks/setting.js'
import {colophon, references, history, translations, specimen} from './closing.js'
import {contents, facts, titleBlock, notices} from './opening.js'
import type {Kit} from './kit.js'
import {inLandscape} from './landscape.js'
import {masthead} from './masthead.js'
import {recommendations} from './recommendations.js'
import {runningHeads} from './running-heads.js'
import {indented, stacked, type Spaced} from './spaced.js'
import {keyPoints, summary} from './summary.js'
import type {Footnote} from '../../../model/document.js'
import {fixedWords} from '../../../model/fixed-text.js'
import {returnToCall} from '../../return-names.js'
import {pt} from '../units.js'
import {paragraph, rule} from './build.js'
import {callAnchor, langOf, noteAnchor} from './inline.js'
import {words} from './words.js'

/** Content before the text by layout, in reading order. */
const openings = {
  alert: [titleBlock, notices, facts, summary, keyPoints, contents],
  tribune: [titleBlock, notices, standfirst],
} as const

/** Content between the text, with recommendations and annexes, and the colophon, in reading order. */
const endings = [references, history] as const

/** Least factor of white on page 1 that keeps the opening there, by layout. */
const closest = {alert: 0.9, tribune: 1} as const

type Translations = ReturnType<typeof translations>[number]

/** Place of the list of translations: at the end of page 1, or after the colophon if it does not fit; always there in op-eds. */
const placesOf: Readonly<
  Record<
    Kit['document']['layout'],
    (part: Translations, kit: Kit) => {readonly first: readonly Spaced[]; readonly last: readonly Spaced[]}
  >
> = {
  alert: (part, kit) => ({
    // More white on page 1, which does not go with them to the colophon.
    first: [{node: {stack: []}, before: kit.geometry.space.translations - (part.before ?? 0)}, part],
    last: [{node: {stack: [], standIn: part.node}}],
  }),
  tribune: part => ({first: [], last: [part]}),
}

/** The definition of a document, in reading order. */
export function define(kit: Kit): Definition {
  const {layout} = kit.document
  const [others] = translations(kit)
  const places = others ? placesOf[layout](others, kit) : {first: [], last: []}
  const [beforeAnnexes, annexes] = aroundRecommendations(kit.document)
  const opening = [...openings[layout].flatMap(part => part(kit)), ...places.first]
  const close = kept([...colophon(kit), ...places.last, ...specimen(kit)])
  const ending = [...endings.flatMap(part => part(kit)), ...close]
  const parts = [
    {
      node: {
        stack: stacked(opening),
        feather: closest[layout],
        ...(others && places.first.length > 0 && {yields: others.node}),
      },
      after: opening.at(-1)?.after ?? 0,
    },
    ...text(beforeAnnexes, kit),
    ...recommendations(kit),
    ...setText(annexes, kit),
    ...ending,
  ]
  const gathered = sections(stacked(parts))
  return {
    sheets: {portrait: kit.geometry.sheet, landscape: inLandscape(kit).geometry.sheet},
    content: [...masthead(kit), ...gathered],
    notes: notes(kit),
    running: runningHeads(kit),
  }
}

/** Keep parts together: the last rows of the colophon with what follows it. Changes their nodes. */
function kept(parts: readonly Spaced[]): readonly Spaced[] {
  for (const {node} of parts.slice(0, -1)) node.keepWithNext = true
  return parts
}

/** Least part of page 1's text area for the text to begin there: a heading and five lines. */
const fairPiece = 1 / 6

function setText(text: readonly Block[], kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const role = document.layout === 'alert' ? 'body' : 'body-tribune'
  const setting = {kit, role, widthPt: geometry.text, place: 'body', justify: geometry.justify} as const
  return blocks(text, setting).map((part: Part) =>
    part.full ? part : {...part, node: indented(part.node, geometry.indent)},
  )
}

function text(beforeAnnexes: readonly Block[], kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const parts = setText(beforeAnnexes, kit)
  const [first, ...rest] = parts
  if (!first || document.layout === 'tribune') return parts
  // A text may begin without a heading; it is no key point for that.
  const apart = {...first, before: Math.max(first.before ?? 0, geometry.space.part)}
  // A single paragraph begins where it has room for two lines.
  if (!rest.length) return [apart]
  // Page 1 ends with what an alert opens with, unless that would leave more than a sixth of it blank, or take a page more (`closest`).
  const {sheet} = geometry
  const wantsPt = (sheet.height - sheet.top - sheet.bottom) * fairPiece
  return [{...apart, node: {...first.node, wantsPt}}, ...rest]
}

/** Group nodes by heading of level 2. */
function sections(nodes: readonly Content[]): readonly Content[] {
  const gathered: Content[] = []
  let open: Content[] | undefined
  for (const node of nodes) {
    if (beginsSection(node)) {
      open = [node]
      gathered.push({stack: open, tag: 'Sect'})
      continue
    }
    const target: Content[] = open ?? gathered
    target.push(node)
  }
  return gathered
}

const beginsSection = (node: Content): boolean =>
  'stack' in node && node.stack.some(child => 'text' in child && child.tag === 'H2')

/** Footnotes, and the area at the foot of the text column. */
function notes(kit: Kit): NoteArea {
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

/** A note with a hanging number, which links back to its first call; signs at its end link back to the others. */
function note(footnote: Footnote, kit: Kit): StackNode {
  const {number, children} = footnote
  const {styles, geometry, document} = kit
  const {firstLine, text} = geometry
  const style = styles.role('footnote')
  const sans = styles.recut(style.base, {face: 'sans', weight: 600})
  const look = {...sans, sizePt: style.base.sizePt - 1, color: styles.color('brand')}
  const {backToText} = document.labels
  const [first, ...others] = Array.from({length: footnote.calls}, (_, index) => ({
    anchor: callAnchor(number, index + 1),
    label: fixedWords(backToText) + returnToCall(footnote, index + 1, document.labels),
    call: index + 1,
  }))
  const mark = words(String(number), look, styles).map(run => ({
    ...run,
    ...(first && {link: first}),
    anchor: noteAnchor(number),
    ...langOf(backToText),
  }))
  const label = {...paragraph(mark, {...style, base: look}), tag: 'Lbl' as const}
  const setting = {kit, role: 'footnote', widthPt: text - firstLine, place: 'inside', justify: false} as const
  const parts = blocks(children, setting)
  const signs = backLinks(others, style.base, {told: backToText, kit})
  const last = lastText(parts.at(-1)?.node)
  last?.text.push(...signs)
  const apart = last || signs.length === 0 ? [] : [{node: paragraph(signs, style)}]
  return {
    stack: [indented({stack: stacked([...parts, ...apart])}, firstLine)],
    hangs: [{node: label, xPt: 0, widthPt: firstLine - pt(0.5), align: 'baseline'}],
  }
}

/** The paragraph that some content ends with. */
function lastText(node: Content | undefined): TextNode | undefined {
  if (node && 'stack' in node) return lastText(node.stack.at(-1))
  return node && 'text' in node && node.tag !== 'Code' ? node : undefined
}
