import type {Cell, Column, Table} from '../../../../model/blocks.js'
import {greatest} from '../../../../model/greatest.js'
import type {SetText} from '../../setting/texts.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import type {Kit} from '../kit.js'
import type {ParagraphStyle} from '../styles.js'
import {columnWidths, fairWidths, fitsIn, narrowestCutPt, type ColumnNeed} from './column-widths.js'
import {runsFromRight} from '../../../passage-direction.js'
import {smallestPt} from '../../units.js'

/** Type size in points, fraction of white between columns, whether to hyphenate, and the price. */
interface Step {
  readonly sizePt: number
  readonly white: number
  readonly divided?: true
  readonly price: number
}

/**
 * Prices of fitting a table: per point of smaller type, less white, hyphenation, a first column that leaves its place, and per average line
 * that rows gain because it stays.
 */
const prices = {point: 12, white: 3, divided: 6, place: 2, line: 6} as const

/** Steps of fitting a table: smaller type, then less white, then hyphenation. */
function stepsFrom(basePt: number): readonly Step[] {
  const sizes = [0, 0.5, 1, 1.5].map(off => basePt - off).filter(sizePt => sizePt > smallestPt)
  const price = (sizePt: number) => (basePt - sizePt) * prices.point
  const tight = price(smallestPt) + prices.white
  return [
    ...[...sizes, smallestPt].map(sizePt => ({sizePt, white: 1, price: price(sizePt)})),
    {sizePt: smallestPt, white: 0.7, price: tight},
    {sizePt: smallestPt, white: 0.7, divided: true, price: tight + prices.divided},
  ]
}

/** Last resort: type sizes at which a dozen letters of a cut word fit. */
const lastSteps: readonly Step[] = [
  {sizePt: 7, white: 0.6, divided: true, price: Infinity},
  {sizePt: 6.5, white: 0.5, divided: true, price: Infinity},
  {sizePt: 6, white: 0.5, divided: true, price: Infinity},
]

type Grid = Pick<Table, 'columns' | 'rows'>

/** A cell, as it is set, and without hyphenation. */
interface Tried {
  readonly text: SetText
  readonly whole: SetText
}

/** Cells at a size, and the white between columns; `inside` is the width for columns, in points. */
export interface Sized {
  readonly cells: readonly (readonly SetText[])[]
  readonly needs: readonly ColumnNeed[]
  readonly gap: number
  readonly indents: readonly number[]
  readonly inside: number
  /** Column widths in points, without white. */
  readonly widths: readonly number[]
  /** How words fit: whole or hyphenated; cut anywhere; or only in tiny type. */
  readonly words: 'whole' | 'cut' | 'tiny'
  /** Price of type, white and fullest cell; 0 for a table that fits in the brand's own setting. */
  readonly price: number
}

/** Height of each row's text, in points. */
export const rowHeights = (cells: Sized['cells'], widths: readonly number[]): readonly number[] =>
  cells.map(row => Math.max(...row.map((cell, index) => cell.count(widths[index] ?? 0) * cell.node.leadingPt)))

/** Fair number of words per line of a cell. */
const fairWords = 4

/** Price of the fullest cell: lines beyond the first and those that its words would fairly fill, squared. */
function crowdPrice({cells, widths}: Sized): number {
  const beyond = cells.flatMap(row =>
    row.map((cell, index) => cell.count(widths[index] ?? 0) - 1 - wordsIn(cell) / fairWords),
  )
  return Math.max(0, greatest(beyond)) ** 2
}

/** Average lines per row. */
function linesPerRow({cells, widths}: Sized): number {
  const most = cells.map(row => greatest(row.map((cell, index) => cell.count(widths[index] ?? 0))))
  return most.reduce((sum, lines) => sum + lines, 0) / most.length
}

/** Variants of a table: with the first column in its place, or out of it if that lowers the rows or the fullest cell enough. */
function placed(sized: Sized): readonly Sized[] {
  const {needs, inside, price} = sized
  const left = price + prices.place
  const keepsWhite = (sized.widths[0] ?? 0) > (needs[0]?.bodyPt ?? 0)
  const free = keepsWhite ? {...sized, widths: columnWidths(needs, inside, 0), price: left} : sized
  const spared = keepsWhite ? Math.max(0, linesPerRow(sized) - linesPerRow(free)) : 0
  const kept = {...sized, price: price + spared * prices.line}
  const fair = () => ({...sized, widths: fairWidths(needs, inside), price: left})
  return [kept, ...(spared > 0 ? [free] : []), ...(crowdPrice(sized) > prices.place ? [fair()] : [])]
}

const wordsIn = ({node: {text}}: SetText): number => text.reduce((sum, run) => sum + run.text.split(' ').length - 1, 1)

/**
 * Cells at the cheapest step at which columns fit their widest words; else the last step before tiny type, if columns are wide enough to
 * cut words; else in tiny type.
 */
export function sizedToFit(grid: Grid, kit: Kit, widthPt: number): Sized {
  let sized = emptyAt(widthPt)
  let best: Sized | undefined
  for (const step of stepsFrom(kit.styles.role('table').base.sizePt)) {
    // Dividing words makes no columns wider.
    if (best && (step.divided || step.price >= best.price)) return best
    sized = sizedAt(step, grid, kit, widthPt)
    if (!fitsIn(sized.needs, sized.inside, 'whole')) continue
    for (const one of placed(sized)) {
      const price = one.price + crowdPrice(one)
      if (price < (best?.price ?? Infinity)) best = {...one, price}
    }
  }
  if (best) return best
  for (const step of lastSteps) {
    if (fitsIn(sized.needs, sized.inside, 'cut')) return {...sized, words: sized.words === 'tiny' ? 'tiny' : 'cut'}
    sized = {...sizedAt(step, grid, kit, widthPt), words: 'tiny'}
  }
  return sized
}

const emptyAt = (inside: number): Sized => ({
  cells: [],
  needs: [],
  gap: 0,
  indents: [],
  inside,
  widths: [],
  words: 'whole',
  price: 0,
})

function sizedAt(step: Step, grid: Grid, kit: Kit, widthPt: number): Sized {
  const {columns} = grid
  const gap = kit.geometry.space.cellGap * step.white
  const indents = columns.map(({align}, index) =>
    index && align !== 'right' && columns[index - 1]?.align === 'right' ? gap : 0,
  )
  const inside = widthPt - gap * (columns.length - 1) - indents.reduce((sum, indent) => sum + indent, 0)
  const cells = cellsOf(grid, kit, step)
  const needs = needsOf(columns, cells)
  return {
    cells: cells.map(row => row.map(({text}) => text)),
    needs,
    gap,
    indents,
    inside,
    words: 'whole',
    price: step.price,
    widths: columnWidths(needs, inside, kit.geometry.indent - gap - (indents[1] ?? 0)),
  }
}

function cellsOf({columns, rows}: Grid, kit: Kit, step: Step): readonly (readonly Tried[])[] {
  const {base, leadingPt} = kit.styles.role('table')
  const style = {base: {...base, sizePt: step.sizePt}, leadingPt: leadingPt - base.sizePt + step.sizePt}
  const ofHead = {...style, base: kit.styles.strong(style.base)}
  return [
    columns.map(column => tried(column.head, column, {kit, step, style: ofHead})),
    ...rows.map(row => columns.map((column, index) => tried(row[index] ?? [], column, {kit, step, style}))),
  ]
}

function tried(
  cell: Cell,
  {align}: Column,
  {kit, step, style}: {readonly kit: Kit; readonly step: Step; readonly style: ParagraphStyle},
): Tried {
  const node = paragraph(inline(cell, style.base, kit), style, {
    align: align === 'right' || runsFromRight(cell) ? 'right' : 'left',
    dividing: 'never',
  })
  const whole = kit.texts.trial(node)
  const text = step.divided ? kit.texts.trial({...node, hyphenate: true, dividing: 'capitals'}) : whole
  return {text, whole}
}

function needsOf(columns: readonly Column[], cells: readonly (readonly Tried[])[]): readonly ColumnNeed[] {
  return columns.map((column, index) => {
    const own = cells.flatMap(row => row[index] ?? [])
    const wholes = own.map(({whole}) => whole)
    const [head, ...body] = wholes
    // A hair more than measured, so that what makes its own column fits it.
    const widest = (widths: readonly number[]) => Math.max(0, ...widths) + 0.1
    const dividedPt = widest(own.map(({text}) => text.narrowestPt))
    const wholePt = widest(wholes.map(whole => whole.narrowestPt))
    return {
      leastPt: Math.max(dividedPt, Math.min(wholePt, narrowestCutPt)),
      bodyPt: widest([head?.narrowestPt ?? 0, ...body.map(one => one.widestPt)]),
      mostPt: widest(wholes.map(whole => whole.widestPt)),
      stretches: !column.numeric,
    }
  })
}
