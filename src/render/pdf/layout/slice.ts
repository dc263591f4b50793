import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {FlowBlock} from './flow-blocks.js'
import {moved} from './note-cuts.js'
import {isStack, isText, type Content, type Hang, type TextNode} from '../node.js'
import {ascentOf} from '../setting/measure-text.js'
import {prices} from './prices.js'

/** A column in points, and its setting. */
export interface Column {
  readonly x: number
  readonly widthPt: number
  readonly block?: FlowBlock | undefined
  /** Index of a picture's form; 0 if absent. */
  readonly form?: number | undefined
}

/** A bar along the left edge of blocks; lengths in points. */
export interface Bar {
  readonly x: number
  readonly widthPt: number
  readonly color: string
}

/** Undivided set content. Items are relative to its top and the sheet's left edge, in points. */
export interface Frame {
  readonly heightPt: number
  readonly items: readonly PageItem[]
  /** Footnotes that it calls. */
  readonly notes: readonly number[]
  /** Number of lines and pictures, without hanging parts. */
  readonly lines: number
  readonly firstLine?: {readonly y: number; readonly ascentPt: number} | undefined
  /** Lower end of hanging parts, in points. */
  readonly reachPt?: number | undefined
  readonly bars?: readonly Bar[] | undefined
  /** Whether its items are relative to the sheet's top and take no room; it is on the page of what follows. */
  readonly fixed?: boolean
}

/** A frame in the column, with white and a price of a page break. Immutable. */
export interface Slice extends Frame {
  /** White above in points; dropped at the head of a page. */
  readonly glue: number
  /** White that it needs itself, in points, if the block before it goes elsewhere. */
  readonly ownPt?: number | undefined
  /** Price of a page that ends before it (see `prices`). */
  readonly price: number
  /** Block that it belongs to. */
  readonly block?: FlowBlock | undefined
  /** Smaller and smaller alternatives with the same content. */
  readonly forms?: readonly Frame[]
  /** Head that is repeated above it at the beginning of a page. */
  readonly head?: Frame
  /** Whether it must start below hanging parts of earlier blocks. */
  readonly full?: boolean
  /** Whether it needs a landscape sheet, shared only with neighbours that need one. */
  readonly landscape?: true
  /** White under it, in points, if it may wait for the next page. */
  readonly floats?: number
  /** Room that it needs on the page where it begins, in points. */
  readonly wantsPt?: number
}

/** A frame at a height, in points. */
export interface Placed {
  readonly frame: Frame
  readonly y: number
}

/** Items of placed frames; a bar follows the last of the neighbours that it spans. */
export function itemsOf(placed: readonly Placed[], topPt = 0): readonly PageItem[] {
  const items: PageItem[] = []
  const tops = new Map<Bar, number>()
  let next = 0
  for (const {frame, y} of placed) {
    const below = placed[++next]?.frame.bars
    const top = frame.fixed ? 0 : topPt + y
    for (const item of frame.items) items.push(moved(item, 0, top))
    for (const bar of frame.bars ?? []) {
      const top = tops.get(bar) ?? y
      tops.set(bar, top)
      if (below?.includes(bar)) continue
      tops.delete(bar)
      items.push(drawn(bar, topPt + top, y + frame.heightPt - top))
    }
  }
  return items
}

const drawn = ({x, widthPt, color}: Bar, y: number, h: number): PageItem => ({
  type: 'vector',
  item: {type: 'rect', x, y, w: widthPt, h, color},
})

/** Join slices vertically, without the white above the first. */
export function pack(slices: readonly Slice[]): Frame {
  const placed: Placed[] = []
  const notes: number[] = []
  let [y, reachPt, lines] = [0, 0, 0]
  for (const slice of slices) {
    if (placed.length > 0) y += slice.glue
    placed.push({frame: slice, y})
    notes.push(...slice.notes)
    reachPt = Math.max(reachPt, y + (slice.reachPt ?? 0))
    lines += slice.lines
    y += slice.heightPt
  }
  const first = placed.find(({frame}) => frame.firstLine)
  return {
    heightPt: y,
    items: itemsOf(placed),
    notes,
    lines,
    firstLine: first?.frame.firstLine && {...first.frame.firstLine, y: first.frame.firstLine.y + first.y},
    ...(reachPt > y && {reachPt}),
  }
}

/** Join slices vertically, with the white above the first. */
export const packWithGlue = (slices: readonly Slice[]): Frame => lowered(pack(slices), slices[0]?.glue ?? 0)

/** Add white at the top of a frame, in points. */
export function lowered<F extends Frame>(frame: F, byPt: number): F {
  if (!byPt) return frame
  const {firstLine, reachPt} = frame
  return {
    ...frame,
    heightPt: frame.heightPt + byPt,
    items: frame.items.map(item => moved(item, 0, byPt)),
    ...(firstLine && {firstLine: {...firstLine, y: firstLine.y + byPt}}),
    ...(reachPt !== undefined && {reachPt: reachPt + byPt}),
  }
}

/** Join frames horizontally, aligned at the top. */
export const besideEachOther = (frames: readonly Frame[]): Frame => ({
  heightPt: Math.max(0, ...frames.map(({heightPt}) => heightPt)),
  items: frames.flatMap(({items}) => items),
  notes: frames.flatMap(({notes}) => notes),
  lines: frames.reduce((sum, {lines}) => sum + lines, 0),
  firstLine: frames[0]?.firstLine,
})

/** Total height of slices including white, in points. */
export const heightOf = (slices: readonly Slice[]): number =>
  slices.reduce((sum, {glue, heightPt}) => sum + glue + heightPt, 0)

/** A slice of white, dropped at a page break. */
export const whiteSlice = (glue: number, price: number): Slice => ({
  glue,
  price,
  heightPt: 0,
  items: [],
  notes: [],
  lines: 0,
})

/** Slices with a hanging part beside their first line; they are at least as tall, unless it is free. */
export function withHang(slices: readonly Slice[], {node, align, free}: Hang, frame: Frame): readonly Slice[] {
  const at = slices.findIndex(({firstLine}) => firstLine)
  const slice = slices[at]
  if (!slice?.firstLine) return slices
  const text = align === 'baseline' ? firstText(node) : undefined
  const risePt = text ? slice.firstLine.ascentPt - ascentOf(text.base, text.leadingPt) : 0
  const y = slice.firstLine.y + risePt
  const endPt = y + frame.heightPt
  // In the order of reading, for those who have no structure to go by.
  const items = [...frame.items.map(item => moved(item, 0, y)), ...slice.items]
  const beside = {...slice, items, reachPt: Math.max(endPt, slice.reachPt ?? 0)}
  const below = slices.slice(at + 1)
  const shortPt = endPt - slice.heightPt - heightOf(below)
  const rest = !free && shortPt > 0 ? [{...whiteSlice(shortPt, prices.forbidden), block: slice.block}] : []
  return [...slices.slice(0, at), beside, ...below, ...rest]
}

function firstText(node: Content): TextNode | undefined {
  if (isText(node)) return node
  return isStack(node) ? node.stack.map(firstText).find(text => text !== undefined) : undefined
}
