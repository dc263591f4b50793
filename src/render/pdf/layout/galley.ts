import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {
  isColumns,
  isStack,
  isTable,
  isText,
  type CanvasNode,
  type ColumnsNode,
  type Content,
  type StackNode,
  type TextNode,
} from '../node.js'
import {NoRoom} from '../no-room.js'
import type {Texts} from '../setting/texts.js'
import {divided} from './divide.js'
import type {FlowBlock} from './flow-blocks.js'
import {
  withHang,
  besideEachOther,
  heightOf,
  lowered,
  pack,
  packWithGlue,
  whiteSlice,
  type Column,
  type Frame,
  type Slice,
} from './slice.js'
import {endOf, mayEndPage, movedVector} from './note-cuts.js'
import {setPicture, type MeasuredPictures} from './pictures.js'
import {prices} from './prices.js'
import {setTable} from './set-table.js'

/** Rules and dimensions of one document. */
export interface Setting {
  readonly texts: Texts
  readonly blocks: ReadonlyMap<Content, FlowBlock>
  /** Height of a page's text area, in points; taller content is divided. */
  readonly areaPt: number
  readonly pictures: MeasuredPictures
  /** Column and text area height of a landscape sheet. */
  readonly landscape: Column & {readonly areaPt: number}
  /** Content that moved away from page 1. */
  readonly yielded: ReadonlySet<Content>
  /** Factors of the white above some nodes. */
  readonly closer: ReadonlyMap<Content, number>
}

/** Set a node in a column, as the smallest slices that pages can be made of. */
export function galley(node: Content, column: Column, setting: Setting): readonly Slice[] {
  if (!node.landscape) return setBlock(node, column, setting)
  const {areaPt, ...wide} = setting.landscape
  const slices = setBlock(node, {...column, ...wide}, {...setting, areaPt})
  return slices.map(slice => ({...slice, landscape: true}))
}

function setBlock(node: Content, column: Column, setting: Setting): readonly Slice[] {
  if (node.absolutePosition) return [fixed(node, node.absolutePosition, column, setting)]
  return setWithin(node, node.margin ?? noMargin, column, setting)
}

const noMargin: NonNullable<Content['margin']> = [0, 0, 0, 0]

function setWithin(
  node: Content,
  [left, top, right, bottom]: typeof noMargin,
  column: Column,
  setting: Setting,
): readonly Slice[] {
  const block = column.block ?? setting.blocks.get(node)
  const inside = {x: column.x + left, widthPt: column.widthPt - left - right, block, form: column.form}
  const inner = setNode(node, inside, setting)
  const slices = isWhole(node, inner, setting) ? [whole(node, inner, inside, setting)] : held(node, inner)
  const above = top * (setting.closer.get(node) ?? 1)
  if (!slices.length && !above && !bottom) return []
  const first = slices[0] ?? whiteSlice(0, 0)
  const begun = asBegun(first, node, {above, block})
  const end = bottom ? [{block, ...whiteSlice(bottom, prices.forbidden)}] : []
  // Most are as they were, on each of many levels.
  const all = begun === slices[0] && !bottom ? slices : [begun, ...slices.slice(1), ...end]
  const isTall = ({heightPt}: Slice) => heightPt > setting.areaPt
  return all.some(isTall) ? all.flatMap(slice => (isTall(slice) ? divided(slice, setting.areaPt) : [slice])) : all
}

/** Largest block that stays whole because it is low, as a fraction of the text area. */
const lowBlock = 1 / 3

function isWhole(node: Content, inner: readonly Slice[], {areaPt}: Setting): boolean {
  if (node.unbreakable === 'low') return heightOf(inner) <= areaPt * lowBlock
  return node.unbreakable ?? (isStack(node) && node.takesPt !== undefined)
}

/** Slices of a node that should stay whole, with a price on dividing it. */
const held = ({unbreakable}: Content, inner: readonly Slice[]): readonly Slice[] =>
  unbreakable === 'low'
    ? inner.map((slice, index) => (index ? {...slice, price: slice.price + prices.dividedBlock} : slice))
    : inner

/** The first slice of a node, with the node's requirements; unchanged if it has none. */
function asBegun(first: Slice, node: Content, {above, block}: {readonly above: number} & Pick<Slice, 'block'>): Slice {
  const {full, wantsPt, ownPt} = node
  const isAsked = full || wantsPt !== undefined || ownPt !== undefined
  if (!isAsked && above === 0 && (first.block ?? block) === first.block) return first
  const begun = {...first, glue: first.glue + above, block: first.block ?? block}
  if (!isAsked) return begun
  return {
    ...begun,
    ownPt: ownPt ?? first.ownPt,
    ...(full && {full: true}),
    ...(wantsPt !== undefined && {wantsPt}),
  }
}

/** A node at a fixed place on the sheet. */
function fixed(node: Content, at: {x: number; y: number}, {widthPt}: Column, setting: Setting): Slice {
  const frame = pack(setWithin(node, noMargin, {x: at.x, widthPt}, setting))
  return {glue: 0, price: 0, fixed: true, ...lowered(frame, at.y), heightPt: 0, lines: 0}
}

/** An undivided node as one slice. */
function whole(node: Content, inner: readonly Slice[], column: Column, setting: Setting): Slice {
  const stack = isStack(node) ? node : undefined
  const frame = pack(inner)
  const glue = inner[0]?.glue ?? 0
  const lower = (stack?.picture?.forms ?? [])
    .slice(1)
    .map((_form, index) => pack(setNode(node, {...column, form: index + 1}, setting)))
  // White inside a block of a given height is part of that.
  const taken = stack?.takesPt === undefined ? undefined : {...lowered(frame, glue), heightPt: stack.takesPt}
  return {
    glue: taken ? 0 : glue,
    price: 0,
    block: column.block,
    ...(taken ?? frame),
    ...(lower.length > 0 && {forms: lower}),
    ...(stack?.floats !== undefined && {floats: stack.floats}),
  }
}

function setNode(node: Content, column: Column, setting: Setting): readonly Slice[] {
  if (isText(node)) return setText(node, column, setting.texts)
  if (isStack(node)) return setStack(node, column, setting)
  if (isTable(node)) {
    const {areaPt} = setting
    return setTable(node, column, {areaPt, set: (cell, inside) => galley(cell, inside, setting)})
  }
  if (isColumns(node)) return [inFlow(setColumns(node, column, setting), column)]
  return [inFlow('canvas' in node ? setCanvas(node, column) : setPicture(node, column, setting.pictures), column)]
}

const inFlow = (frame: Frame, {block}: Column): Slice => ({glue: 0, price: 0, block, ...frame})

/** Narrowest column for words, in type sizes; a narrower one would have a letter per line. */
const narrowestSizes = 3

/** @throws {NoRoom} If the column is too narrow for words. */
function setText(node: TextNode, {x, widthPt, block}: Column, texts: Texts): readonly Slice[] {
  const text = texts.of(node)
  const columnPt = node.boxPt ?? widthPt
  if (columnPt < node.base.sizePt * narrowestSizes && columnPt < text.narrowestPt)
    throw new NoRoom(node.text.map(run => run.text).join(''))
  const lines = text.lines(columnPt)
  return lines.map((line, index): Slice => {
    const {heightPt, ascentPt, shiftPt, notes} = line
    return {
      items: [{type: 'line', item: {x: x + shiftPt, y: 0, line}}],
      heightPt,
      notes,
      lines: 1,
      firstLine: {y: 0, ascentPt},
      glue: 0,
      price: mayEndPage(lines, index) ? 0 : prices.forbidden,
      block,
    }
  })
}

function setStack(node: StackNode, column: Column, setting: Setting): readonly Slice[] {
  const {yielded} = setting
  const own = node.stack.filter(child => child !== node.yields || !yielded.has(child))
  const children = node.standIn && yielded.has(node.standIn) ? [...own, node.standIn] : own
  let isHeld = false
  const slices: Slice[] = []
  for (const child of children) {
    const begins = slices.length
    for (const slice of galley(child, column, setting))
      slices.push(isHeld && slices.length === begins ? {...slice, price: prices.forbidden} : slice)
    // White alone is not what it was kept for.
    isHeld = holdsNext(child, setting) || (isHeld && slices.every(({heightPt}, at) => at < begins || heightPt <= 0))
  }
  const hung = (node.hangs ?? []).reduce<readonly Slice[]>((done, hang) => {
    const frame = pack(galley(hang.node, {x: column.x + hang.xPt, widthPt: hang.widthPt}, setting))
    return withHang(done, hang, frame)
  }, slices)
  return node.bar ? withBar(hung, node.bar, column.x) : hung
}

/** Whether what follows must stay with a node: as it says, or as the heading says that a section ends with which has no text. */
function holdsNext(node: Content, {blocks}: Setting): boolean {
  const last = isStack(node) && node.tag === 'Sect' ? node.stack.at(-1) : undefined
  const kind = last && blocks.get(last)?.kind
  return node.keepWithNext === true || kind === 'section' || kind === 'heading'
}

/** Slices beside a bar, which has the white above the first of them beside it, too. */
function withBar(slices: readonly Slice[], bar: NonNullable<StackNode['bar']>, x: number): readonly Slice[] {
  const one = {x, ...bar}
  return slices.map((slice, index) => {
    const barred = {...slice, bars: [...(slice.bars ?? []), one]}
    return index === 0 ? {...lowered(barred, slice.glue), glue: 0} : barred
  })
}

function setColumns({columns, columnGap}: ColumnsNode, column: Column, setting: Setting): Frame {
  let {x} = column
  const frames = columns.map(one => {
    const widthPt = one.width ?? 0
    const frame = packWithGlue(galley(one, {...column, x, widthPt}, setting))
    x += widthPt + columnGap
    return frame
  })
  return besideEachOther(frames)
}

function setCanvas({canvas, takesPt}: CanvasNode, {x}: Column): Frame {
  const items = canvas.map((vector): PageItem => ({type: 'vector', item: movedVector(vector, x, 0)}))
  return {items, heightPt: takesPt ?? Math.max(0, ...canvas.map(endOf)), notes: [], lines: 0}
}
