import type {Run, TextNode} from '../node.js'
import {codePiecesOf, piecesOf, type Piece} from './break-points.js'
import type {Hyphenation} from './hyphenation.js'
import {directionOf, levelledTexts} from './levels.js'
import {widthOf, widthsUpTo} from './measure-text.js'

/** A measured piece of a run that no line divides. */
export interface Box {
  readonly run: Run
  readonly text: string
  /** Odd where it runs from right to left (UAX #9). */
  readonly level: number
  readonly apart?: number | undefined
  /** With the spaces at its end. */
  readonly widthPt: number
  /** Width and number of the spaces at its end. */
  readonly trimPt: number
  readonly spaces: number
  /** Break that may come after it; `hyphen` prints one, of the width given. */
  readonly end: Piece['end'] | 'hyphen'
  readonly hyphenPt: number
  /** Part of an address. */
  readonly isAddress?: true | undefined
}

/** The boxes of a paragraph, divided into syllables where it asks for it. */
export function boxesOf(node: TextNode, lang: string, hyphenation: Hyphenation): readonly Box[] {
  const runs = node.text.map(run => ({
    run,
    text: run.style.capitals ? run.text.toLocaleUpperCase(run.lang ?? lang) : run.text,
  }))
  const levelled = levelledTexts(runs)
  return runs.flatMap(({run}, index) => {
    const hyphenate = node.hyphenate && !run.code ? hyphenation.get(run.lang ?? lang) : undefined
    return (levelled[index] ?? []).flatMap(({text, level, apart}) => {
      const pieces = run.code ? codePiecesOf(text) : piecesOf(text)
      const [first, ...rest] = pieces.flatMap(piece =>
        boxesOfPiece({run, level}, piece, (!piece.exact && hyphenate?.(piece.text.trimEnd())) || []),
      )
      return first ? [apart === undefined ? first : {...first, apart}, ...rest] : []
    })
  })
}

type Part = Pick<Box, 'run' | 'level'>

function boxesOfPiece(part: Part, piece: Piece, cuts: readonly number[]): readonly Box[] {
  const {run, level} = part
  const ends = [...cuts, piece.text.length]
  // Widths of beginnings, not of syllables: their sum is the word's own width, kerning and ligatures included.
  const widths = [...widthsUpTo(piece.text, cuts, run.style), widthOf(piece.text, run.style, directionOf(level))]
  let from = 0
  let widthBefore = 0
  return ends.map((to, index) => {
    const width = widths[index] ?? 0
    const box = boxOf(
      part,
      {text: piece.text.slice(from, to), end: index < cuts.length ? 'none' : piece.end, isAddress: piece.isAddress},
      width - widthBefore,
    )
    from = to
    widthBefore = width
    return index < cuts.length ? {...box, end: 'hyphen' as const, hyphenPt: widthOf('-', run.style)} : box
  })
}

function boxOf({run, level}: Part, {text, end, isAddress}: Piece, widthPt: number): Box {
  const spaces = text.length - text.trimEnd().length
  const ordinary = /^ *$/.test(text.slice(text.length - spaces)) ? spaces : 0
  return {
    run,
    text,
    level,
    widthPt,
    trimPt: ordinary ? widthOf(' '.repeat(ordinary), run.style) : 0,
    spaces: ordinary,
    end,
    hyphenPt: 0,
    isAddress,
  }
}

/** The most of a column that is kept whole, and the most of a piece of what is not: no white line stands before it. */
const whole = {justified: 0.6, ragged: 1} as const
const piece = {justified: 0.05, ragged: 0.2} as const

/** Divide what is wider than the column (hashes, long addresses) wherever it must; where lines are justified, sooner. */
export function fitBoxes(boxes: readonly Box[], columnPt: number, lines: keyof typeof whole): readonly Box[] {
  return groupsOf(boxes).flatMap(group => {
    const widthPt = group.reduce((sum, box) => sum + box.widthPt, 0) - (group.at(-1)?.trimPt ?? 0)
    return widthPt > columnPt * whole[lines] ? group.flatMap(box => chopped(box, columnPt * piece[lines])) : group
  })
}

/** Boxes that no line end may part. */
function groupsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups: Box[][] = []
  for (const [index, box] of boxes.entries()) {
    const joined = boxes[index - 1]?.end === 'none'
    if (joined) groups.at(-1)?.push(box)
    if (!joined) groups.push([box])
  }
  return groups
}

/** Pieces of a box, each of a width at most, so that lines fill well; a line may end after any. */
function chopped(box: Box, mostPt: number): readonly Box[] {
  const end = box.end === 'none' ? 'dash' : box.end
  const perPiece = Math.max(1, Math.floor((box.text.length * mostPt) / box.widthPt))
  const letters = String.raw`(?:.\p{M}*){1,${perPiece}}`
  const pieces = box.text.match(new RegExp(`${letters}(?<!-)|${letters}`, 'gsu')) ?? []
  return pieces.map((text, index) => {
    const widthPt = widthOf(text, box.run.style, directionOf(box.level))
    const apart = index === 0 ? box.apart : undefined
    if (index < pieces.length - 1)
      return {
        ...boxOf(box, {text, end: 'dash', isAddress: box.isAddress}, widthPt),
        ...(apart !== undefined && {apart}),
      }
    const last = boxOf(box, {text, end: 'none'}, widthPt)
    return {...last, end, hyphenPt: box.hyphenPt, ...(apart !== undefined && {apart})}
  })
}
