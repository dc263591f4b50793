import type {Cell, Column, Table} from '../../../../model/blocks.js'
import type {TextNode} from '../../node.js'
import type {Hyphenation} from '../../setting/hyphenation.js'
import {Paragraph} from '../../setting/paragraph.js'
import {paragraph} from '../build.js'
import {inline} from '../inline.js'
import type {Kit} from '../kit.js'
import {columnWidths, fairWidths, fitsIn, narrowestCutPt, type ColumnNeed} from './column-widths.js'

/** Size of the letters in points, what is left of the white between columns, and whether words are divided. */
interface Step {
  readonly sizePt: number
  readonly white: number
  readonly divided?: true
}

/** The smallest letters that the brand allows, in points. */
const smallestPt = 7.5

/** How a table is made to fit on its sheet: smaller letters, down to the smallest; then less white; then divided words. */
function stepsFrom(basePt: number): readonly Step[] {
  const sizes = [0, 0.5, 1, 1.5].map(off => basePt - off).filter(sizePt => sizePt > smallestPt)
  return [
    ...[...sizes, smallestPt].map(sizePt => ({sizePt, white: 1})),
    {sizePt: smallestPt, white: 0.7},
    {sizePt: smallestPt, white: 0.7, divided: true},
  ]
}

/** Where a dozen letters of a cut word would find no room: smaller letters, as a last resort. */
const lastSteps: readonly Step[] = [
  {sizePt: 7, white: 0.6, divided: true},
  {sizePt: 6.5, white: 0.5, divided: true},
  {sizePt: 6, white: 0.5, divided: true},
]

type Grid = Pick<Table, 'columns' | 'rows'>

/** A cell, and how it is set if no word is divided. */
interface Set {
  readonly node: TextNode
  readonly whole: Paragraph
}

/** A table's cells at a size, and the white between its columns; `inside` is what the columns share, in points. */
export interface Sized {
  readonly cells: readonly (readonly TextNode[])[]
  readonly needs: readonly ColumnNeed[]
  readonly gap: number
  readonly indents: readonly number[]
  readonly inside: number
  /** Widths of its columns, in points, without white. */
  readonly widths: readonly number[]
  /** Whether its words have room, whole or divided at syllables; whether they do if they are cut anywhere; or only in letters that are too small. */
  readonly words: 'whole' | 'cut' | 'tiny'
  /** Whether its letters are the smallest that the brand allows, or smaller. */
  readonly isSmallest: boolean
}

/** Lines of a cell in a column of a width, in points. */
export const linesIn = ({paragraph: text}: TextNode, widthPt: number): number => text?.lines(widthPt).length ?? 0

/** More lines than this of a cell are many: in the smallest letters, its words stand one under the other. */
export const mostLines = 8
/** Fewer words than this on each of many lines, and they stand in a column of one or two. */
const fairWords = 2.5

/** Whether a cell has many lines of a word or two. */
export const isCrowded = ({cells, widths}: Sized): boolean =>
  cells.some(row =>
    row.some((cell, index) => {
      const lines = linesIn(cell, widths[index] ?? 0)
      return lines > mostLines && wordsIn(cell) < lines * fairWords
    }),
  )

const wordsIn = ({text}: TextNode): number => text.reduce((sum, run) => sum + run.text.split(' ').length - 1, 1)

/**
 * The cells at the first step at which the columns have room for their widest words, more than one or two to a line; else at the last one
 * before letters are too small, if the columns are not too narrow to cut words for; else in letters that are.
 */
export function sizedToFit(grid: Grid, kit: Kit, widthPt: number): Sized {
  let sized = emptyAt(widthPt)
  let crowded: Sized | undefined
  for (const step of stepsFrom(kit.styles.role('table').base.sizePt)) {
    // Dividing words makes no columns wider.
    if (crowded && step.divided) return crowded
    sized = sizedAt(step, grid, kit, widthPt)
    if (!fitsIn(sized.needs, sized.inside, 'whole')) continue
    if (!isCrowded(sized)) return sized
    crowded = {...sized, widths: fairWidths(sized.needs, sized.inside)}
    if (!isCrowded(crowded)) return crowded
  }
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
  isSmallest: false,
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
    cells: cells.map(row => row.map(({node}) => node)),
    needs,
    gap,
    indents,
    inside,
    words: 'whole',
    isSmallest: step.sizePt <= smallestPt,
    widths: columnWidths(needs, inside, kit.geometry.indent - gap),
  }
}

function cellsOf({columns, rows}: Grid, kit: Kit, step: Step): readonly (readonly Set[])[] {
  const head = columns.map(column => cellText(column.head, column, {kit, step, head: true}))
  return [
    head,
    ...rows.map(row => columns.map((column, index) => cellText(row[index] ?? [], column, {kit, step, head: false}))),
  ]
}

function cellText(cell: Cell, {align}: Column, {kit, step, head}: {kit: Kit; step: Step; head: boolean}): Set {
  const {styles, document, hyphenation} = kit
  const {base, leadingPt} = styles.role('table')
  const sized = {...base, sizePt: step.sizePt}
  const style = head ? styles.strong(sized) : sized
  const node = paragraph(
    inline(cell, style, kit),
    {base: style, leadingPt: leadingPt - base.sizePt + step.sizePt},
    {align: align === 'right' ? 'right' : 'left', ...(step.divided && {hyphenate: true})},
  )
  const whole = new Paragraph(node, document.lang, new Map())
  node.paragraph = step.divided ? new Paragraph(node, document.lang, withCapitals(hyphenation)) : whole
  return {node, whole}
}

/** Rules that divide words that begin with a capital too: in a narrow column, the first word of a cell must be. */
const withCapitals = (hyphenation: Hyphenation): Hyphenation =>
  new Map(
    [...hyphenation].map(([lang, divide]) => [
      lang,
      (word: string) => {
        const small = word.replace(/^\P{L}*\p{Lu}/u, start => start.toLocaleLowerCase(lang))
        return divide(small.length === word.length ? small : word)
      },
    ]),
  )

function needsOf(columns: readonly Column[], cells: readonly (readonly Set[])[]): readonly ColumnNeed[] {
  return columns.map((column, index) => {
    const own = cells.flatMap(row => row[index] ?? [])
    const wholes = own.map(({whole}) => whole)
    const [head, ...body] = wholes
    // A hair more than measured, so that what makes its own column fits it.
    const widest = (widths: readonly number[]) => Math.max(0, ...widths) + 0.1
    const dividedPt = widest(own.map(({node, whole}) => (node.paragraph ?? whole).narrowestPt))
    const wholePt = widest(wholes.map(whole => whole.narrowestPt))
    return {
      leastPt: Math.max(dividedPt, Math.min(wholePt, narrowestCutPt)),
      bodyPt: widest([head?.narrowestPt ?? 0, ...body.map(one => one.widestPt)]),
      mostPt: widest(wholes.map(whole => whole.widestPt)),
      stretches: !column.numeric,
    }
  })
}
