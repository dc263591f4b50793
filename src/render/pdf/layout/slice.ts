import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {FlowBlock} from './flow-blocks.js'
import {moved} from './note-cuts.js'

/** A bar along the left edge of blocks; lengths in points. */
export interface Bar {
  readonly x: number
  readonly widthPt: number
  readonly color: string
}

/** A first line in what was set, for what hangs beside it: its top, and from there to its baseline, in points. */
export interface FirstLine {
  readonly y: number
  readonly ascentPt: number
}

/** Something set that no page divides. Items count from its own top, and from the sheet's left edge, in points. */
export interface Frame {
  readonly heightPt: number
  readonly items: readonly PageItem[]
  /** Footnotes that it calls. */
  readonly notes: readonly number[]
  /** How many lines of text and pictures it has, without what hangs beside them. */
  readonly lines: number
  readonly firstLine?: FirstLine | undefined
  /** Lower end of whatever hangs beside it, in points. */
  readonly reachPt?: number | undefined
  readonly bars?: readonly Bar[] | undefined
  /** Its items count from the sheet's top: it stands there on the page of what follows, and takes no room. */
  readonly fixed?: boolean
}

/** A frame in the column, with the white above it and what a turn of the page before it costs. Never changed. */
export interface Slice extends Frame {
  /** White above, in points; it falls away at the head of a page. */
  readonly glue: number
  /** The part of that white that it wants for itself, in points, where what stands before it goes elsewhere. */
  readonly ownPt?: number | undefined
  /** Price of a page that ends before it (see `prices`). */
  readonly price: number
  /** The block of the text that it is part of. */
  readonly block?: FlowBlock | undefined
  /** Frames of the same content, smaller and smaller. */
  readonly forms?: readonly Frame[]
  /** Stands over it where it begins a page: a table's head. */
  readonly head?: Frame
  /** Steps clear of what hangs beside earlier blocks. */
  readonly full?: boolean
  /** Stands on a sheet on its side, together with those beside it that do: neighbours of no others. */
  readonly landscape?: true
  /** May wait for the next page, with so much white under it, in points. */
  readonly floats?: number
  /** Begins on a page with at least this much room under what stands there, in points. */
  readonly wantsPt?: number
}

/** A frame at a height, in points. */
export interface Placed {
  readonly frame: Frame
  readonly y: number
}

/** Items of frames at their heights, each bar after the last of the neighbours that it stands beside. */
export function itemsOf(placed: readonly Placed[], topPt = 0): readonly PageItem[] {
  const items: PageItem[] = []
  const tops = new Map<Bar, number>()
  placed.forEach(({frame, y}, index) => {
    const top = frame.fixed ? 0 : topPt + y
    for (const item of frame.items) items.push(moved(item, 0, top))
    const next = placed[index + 1]?.frame.bars
    for (const bar of frame.bars ?? []) {
      const top = tops.get(bar) ?? y
      tops.set(bar, top)
      if (next?.includes(bar)) continue
      tops.delete(bar)
      items.push(drawn(bar, topPt + top, y + frame.heightPt - top))
    }
  })
  return items
}

const drawn = ({x, widthPt, color}: Bar, y: number, h: number): PageItem => ({
  type: 'vector',
  item: {type: 'rect', x, y, w: widthPt, h, color},
})

/** Slices one under the other as one, without the white above the first. */
export function pack(slices: readonly Slice[]): Frame {
  const placed: Placed[] = []
  let [y, reachPt, lines] = [0, 0, 0]
  slices.forEach((slice, index) => {
    if (index > 0) y += slice.glue
    placed.push({frame: slice, y})
    reachPt = Math.max(reachPt, y + (slice.reachPt ?? 0))
    lines += slice.lines
    y += slice.heightPt
  })
  const first = placed.find(({frame}) => frame.firstLine)
  return {
    heightPt: y,
    items: itemsOf(placed),
    notes: slices.flatMap(({notes}) => notes),
    lines,
    firstLine: first?.frame.firstLine && {...first.frame.firstLine, y: first.frame.firstLine.y + first.y},
    ...(reachPt > y && {reachPt}),
  }
}

/** Slices one under the other as one frame, with the white above the first. */
export const packWithGlue = (slices: readonly Slice[]): Frame => lowered(pack(slices), slices[0]?.glue ?? 0)

/** A frame with white inside it, above what it has, in points. */
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

/** Frames side by side, their tops at one height, as one. */
export function besideEachOther(frames: readonly Frame[]): Frame {
  return {
    heightPt: Math.max(0, ...frames.map(({heightPt}) => heightPt)),
    items: frames.flatMap(({items}) => items),
    notes: frames.flatMap(({notes}) => notes),
    lines: frames.reduce((sum, {lines}) => sum + lines, 0),
    firstLine: frames[0]?.firstLine,
  }
}

/** Height of slices one under the other, the white above the first included, in points. */
export const heightOf = (slices: readonly Slice[]): number =>
  slices.reduce((sum, {glue, heightPt}) => sum + glue + heightPt, 0)

/** White, and nothing else: it falls away with the turn of the page. */
export const whiteSlice = (glue: number, price: number): Slice => ({
  glue,
  price,
  heightPt: 0,
  items: [],
  notes: [],
  lines: 0,
})
