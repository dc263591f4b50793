import type {Definition} from '../layout/layout.js'
import {isStack, type Content} from '../node.js'
import {standfirst} from './author-box.js'
import {blocks} from './blocks/index.js'
import type {Part} from './blocks/setting.js'
import {colophon} from './colophon.js'
import {facts} from './facts.js'
import {history} from './history.js'
import type {Kit} from './kit.js'
import {masthead} from './masthead.js'
import {notes} from './notes.js'
import {notices} from './notices.js'
import {recommendations} from './recommendations.js'
import {references} from './references.js'
import {runningHeads} from './running-heads.js'
import {indented, stacked, type Spaced} from './spaced.js'
import {specimen} from './specimen.js'
import {keyPoints, summary} from './summary.js'
import {titleBlock} from './title-block.js'
import {translations} from './translations.js'

/** Everything that a layout has before its text, in reading order. */
const openings = {
  alert: [titleBlock, notices, facts, summary, keyPoints, translations],
  tribune: [titleBlock, notices, standfirst],
} as const

/** Everything after the text, in reading order. */
const endings = {
  alert: [recommendations, references, history, colophon, specimen],
  tribune: [recommendations, references, history, colophon, translations, specimen],
} as const

/** The definition of a document: what stands on its pages, in reading order. */
export function define(kit: Kit): Definition {
  const {layout} = kit.document
  const opening = openings[layout].flatMap(part => part(kit))
  const ending = endings[layout].flatMap(part => part(kit))
  const parts = [
    {
      node: {stack: stacked(opening), feather: layout === 'alert' ? 0.45 : 1},
      before: 0,
      after: opening.at(-1)?.after ?? 0,
    },
    ...text(kit),
    ...ending,
  ]
  const gathered = sections(stacked(parts))
  return {
    sheet: kit.geometry.sheet,
    content: [...masthead(kit), ...gathered],
    // The colophon may take the history, the sources and the recommendations along, but none of the text.
    endings: gathered
      .filter(node => isStack(node) && ending.some(part => part.node === node.stack[0]))
      .toReversed()
      .slice(1),
    notes: notes(kit),
    running: runningHeads(kit),
  }
}

/** Least part of a page's text area that is worth beginning the text in. */
const fairPiece = 1 / 7

function text(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const role = document.layout === 'alert' ? 'body' : 'body-tribune'
  const setting = {kit, role, widthPt: geometry.text, place: 'body', justify: geometry.justify} as const
  const parts = blocks(document.body, setting).map((part: Part) =>
    part.full ? part : {...part, node: indented(part.node, geometry.indent)},
  )
  const [first, ...rest] = parts
  if (!first || document.layout === 'tribune') return parts
  // Page 1 ends with what an alert opens with, if no fair piece of the text would fit under it.
  const {sheet} = geometry
  const wantsPt = (sheet.height - sheet.top - sheet.bottom) * fairPiece
  return [{...first, node: {...first.node, wantsPt}}, ...rest]
}

/** Nodes gathered under their headings of level 2. */
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
