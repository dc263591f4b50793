import type {Page, PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Definition} from '../../src/render/pdf/layout/definition.js'
import {flowBlocks, type FlowBlock} from '../../src/render/pdf/layout/flow-blocks.js'
import {topOf} from '../../src/render/pdf/layout/note-cuts.js'
import {footPrice, lastPrice, prices} from '../../src/render/pdf/layout/prices.js'
import {isStack, isTable, isText, type Content} from '../../src/render/pdf/node.js'

/** A block on the pages, counted from 0, and its lines on the first and the last of them. */
interface Place {
  readonly block: FlowBlock
  readonly first: number
  readonly last: number
  readonly lines: ReadonlyMap<number, number>
}

/** Pages as somebody sees them who knows nothing of how they were broken: the blank at each foot, and where blocks stand. */
interface Standing {
  readonly blanks: readonly number[]
  readonly places: readonly Place[]
  /** Height of the text area, in points. */
  readonly areaPt: number
}

/** Cost of each drawn page, by the prices of what can be seen on it. */
export function costsOfPages(pages: readonly Page[], definition: Definition): readonly number[] {
  const standing = standingOf(pages, definition)
  const end = standing.blanks.length - 1
  return standing.blanks.map(
    (blank, page) => prices.page + (page < end ? turnCost(blank, page, standing) : lastCost(standing)),
  )
}

function standingOf(pages: readonly Page[], {sheets: {portrait: sheet}, notes, content}: Definition): Standing {
  const noteParts = new Set([...notes.nodes.values()].flatMap(leavesOf))
  const isNote = ({type, item}: PageItem) => type === 'line' && noteParts.has(item.line.node)
  const feet = pages.map(({items}) => {
    const noteTop = Math.min(...items.filter(isNote).map(topOf)) - notes.abovePt
    return Math.min(sheet.height - sheet.bottom, noteTop)
  })
  const flow = pages.map(({items}, page) =>
    items.filter(placed => !placed.item.artifact && bottomOf(placed) <= (feet[page] ?? 0) + 0.1),
  )
  const areaPt = sheet.height - sheet.top - sheet.bottom
  const blanks = flow.map((items, page) => {
    const end = items.reduce((lowest, placed) => Math.max(lowest, bottomOf(placed)), sheet.top)
    return Math.max(0, (feet[page] ?? 0) - end) / areaPt
  })
  return {blanks, areaPt, places: placesOn(flow, flowBlocks({stack: [...content]}))}
}

function placesOn(pages: readonly (readonly PageItem[])[], blocks: readonly FlowBlock[]): readonly Place[] {
  const owners = new Map<object, FlowBlock>()
  for (const block of blocks) for (const leaf of leavesOf(block.node)) owners.set(pictureOf(leaf) ?? leaf, block)
  const drawn = new Map<FlowBlock, Map<number, number>>()
  pages.forEach((items, page) => {
    for (const {type, item} of items) {
      const owner = owners.get(type === 'line' ? item.line.node : (pictureOf(item) ?? item))
      if (!owner) continue
      const lines = drawn.get(owner) ?? new Map<number, number>()
      drawn.set(owner, lines.set(page, (lines.get(page) ?? 0) + 1))
    }
  })
  return blocks.flatMap(block => {
    const lines = drawn.get(block)
    return lines ? [{block, lines, first: Math.min(...lines.keys()), last: Math.max(...lines.keys())}] : []
  })
}

/** A picture is placed as a copy of its node, with the same forms. */
const pictureOf = (node: object): object | undefined =>
  'forms' in node && typeof node.forms === 'object' && node.forms !== null ? node.forms : undefined

/** Drawn parts of a block: its paragraphs and pictures, wherever they are inside, without what may stand elsewhere. */
function leavesOf(node: Content): readonly Content[] {
  if (isStack(node)) return node.stack.filter(child => child !== node.yields).flatMap(leavesOf)
  if (isTable(node)) return node.table.body.flat().flatMap(leavesOf)
  return 'columns' in node ? node.columns.flatMap(leavesOf) : [node]
}

function bottomOf(placed: PageItem): number {
  const {item} = placed
  if (placed.type === 'line') return placed.item.y + placed.item.line.heightPt
  if (placed.type === 'image' || placed.type === 'svg') return placed.item.y + placed.item._height
  return 'h' in item ? item.y + item.h : topOf(placed)
}

const linesOn = ({lines}: Place, page: number): number => lines.get(page) ?? 0

function turnCost(blank: number, page: number, {places, areaPt}: Standing): number {
  const next = places.find(({first}) => first === page + 1)
  if (page === 0 && blank * areaPt < (next?.block.node.wantsPt ?? 0)) return 0
  return footPrice(blank) + thinFoot(places, page) + headCost(places, page + 1)
}

function thinFoot(places: readonly Place[], page: number): number {
  const begun = places.findLast(({block, first}) => block.kind === 'section' && first === page)
  const own = places.filter(({block}) => block.section === begun?.block.section && block.kind !== 'section')
  if (!begun || !own.some(({last}) => last > page)) return 0
  const lines = own.reduce((sum, place) => sum + (place.block.kind === 'heading' ? 0 : linesOn(place, page)), 0)
  return prices.thinFoot * Math.max(0, 4 - lines)
}

function headCost(places: readonly Place[], page: number): number {
  // What goes before a waiting figure may stand on the page before.
  const [head, next] = places.filter(({first, last}) => first <= page && last >= page)
  if (!head) return 0
  const nextKind = next?.block.kind
  const isAlone = head.block.kind === 'figure' && (nextKind === 'section' || nextKind === 'heading')
  const figure = head.first === page && isAlone ? prices.partedFigure : 0
  return thinHead(places, page) + parting(head, places[places.indexOf(head) - 1], page) + figure
}

function thinHead(places: readonly Place[], page: number): number {
  const here = places.filter(({first, last}) => first <= page && last >= page)
  const end = here.findIndex(({block, first}) => block.kind === 'section' && first === page)
  if (end <= 0) return 0
  const lines = here.slice(0, end).reduce((sum, place) => sum + linesOn(place, page), 0)
  return lines <= 2 ? prices.thinHead : 0
}

function parting(place: Place, before: Place | undefined, page: number): number {
  const {block, first} = place
  if (first < page || !before) return 0
  if (block.kind === 'comment') {
    const isFree = block.node.keepWithPrevious === 'rather' && !isAnnouncing(before.block.node)
    return isFree ? prices.turnedCallout : prices.partedComment
  }
  if (before.block.node.keepWithNext === 'rather') return prices.parted
  const {before: above = 0, after: below = 0} = block
  if (block.kind === 'item' && above === 0 && before.block.kind === 'text') return prices.unannounced
  const isLone = above + below >= 2 && above > 0 && (above === 1 || below === 0)
  if (isLone) return prices.loneItem
  const isPair = above === 1 && below === 0 && [place, before].some(one => allLines(one) < 4)
  return isPair ? prices.partedPair : 0
}

const isAnnouncing = (node: Content): boolean =>
  isText(node) &&
  node.text
    .map(run => run.text)
    .join('')
    .trimEnd()
    .endsWith(':')

const allLines = ({lines}: Place): number => [...lines.values()].reduce((sum, count) => sum + count, 0)

function lastCost({blanks, places}: Standing): number {
  const end = blanks.length - 1
  if (end === 0) return 0
  const head = places.find(({last}) => last === end)
  const isLone =
    head?.block.section !== undefined &&
    head.block.section === places.findLast(({block}) => block.kind === 'section')?.block.section
  return lastPrice(blanks[end] ?? 0) + (isLone ? prices.loneEnd : 0)
}
