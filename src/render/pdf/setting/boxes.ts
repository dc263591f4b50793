import type {Strip} from '../fonts/parse-font.js'
import {inCapitals} from '../../../model/in-capitals.js'
import {WordCache} from '../../../model/word-cache.js'
import {codePiecesOf, piecesOf, spacedWordsOf, type Piece} from './break-points.js'
import type {LanguageRules} from './hyphenation.js'
import {directionOf, levelledTexts} from './levels.js'
import {widthOf, widthsUpTo} from './measure-text.js'
import type {SetRun, SetStyle, TextContent} from './text-content.js'

/** A measured piece of a run. */
export interface Box extends Strip {
  readonly run: SetRun
  /** Number of the run in its text. */
  readonly at: number
  /** Odd where it runs from right to left (UAX #9). */
  readonly level: number
  readonly apart?: number | undefined
}

/** The boxes of a paragraph, divided into syllables where it asks for it. */
export function boxesOf(node: TextContent, {lang, hyphenation}: LanguageRules): readonly Box[] {
  const runs = node.text.map(run => ({
    run,
    text: run.style.capitals ? inCapitals(run.text, run.lang ?? lang) : run.text,
  }))
  const levelled = levelledTexts(runs)
  const boxes: Box[] = []
  for (const [index, {run}] of runs.entries()) {
    const language = run.lang ?? lang
    const hyphenate = node.hyphenate && !run.code ? hyphenation.get(language) : undefined
    for (const {text, level, apart} of levelled[index] ?? []) {
      const cutter = {style: run.style, level, code: run.code === true, hyphenate}
      const first = boxes.length
      for (const strip of stripsOf(text, cutter, hyphenate ? `${language} ${node.dividing}` : ''))
        boxes.push(boxOf(strip, {run, at: index, level}))
      const begun = boxes[first]
      if (begun && apart !== undefined) boxes[first] = {...begun, apart}
    }
  }
  return boxes
}

/** Written out: there are thousands in a document. */
const boxOf = (strip: Strip, {run, at, level}: Pick<Box, 'run' | 'at' | 'level'>): Box => ({
  run,
  at,
  level,
  text: strip.text,
  widthPt: strip.widthPt,
  trimPt: strip.trimPt,
  spaces: strip.spaces,
  tied: strip.tied,
  end: strip.end,
  hyphenPt: strip.hyphenPt,
  isAddress: strip.isAddress,
})

/** How a text is cut and measured. */
interface Cutter {
  readonly style: SetStyle
  readonly level: number
  readonly code: boolean
  readonly hyphenate: ((word: string) => readonly number[]) | undefined
}

/** More words than a note has, in each look: those that all notes say are never cut again. */
const wordsKept = 5000

/** The strips of a text. A language has few words, and says them again and again: each is cut and measured once in each look. */
function stripsOf(text: string, cutter: Cutter, lang: string): readonly Strip[] {
  const {style, level, code} = cutter
  // Where its author ends a line, its last word is not what it is elsewhere.
  if (code || text.includes('\n'))
    return (code ? codePiecesOf(text) : piecesOf(text)).flatMap(one => measured(one, cutter))
  const {strips} = style.face.font
  const look = `${style.features} ${style.sizePt} ${style.trackingPt} ${directionOf(level)} ${lang}`
  let known = strips.get(look)
  if (!known) strips.set(look, (known = new WordCache(wordsKept)))
  const cut = (word: string) => piecesOf(word).flatMap(one => measured(one, cutter))
  const all: Strip[] = []
  for (const word of spacedWordsOf(text)) {
    for (const strip of known.getOrInsertComputed(word, cut)) all.push(strip)
  }
  return all
}

function measured(piece: Piece, {style, level, hyphenate}: Cutter): readonly Strip[] {
  const cuts = (!piece.exact && hyphenate?.(piece.text.trimEnd())) || []
  const ends = [...cuts, piece.text.length]
  // Widths of beginnings, not of syllables: their sum is the word's own width, kerning and ligatures included.
  const widths = [...widthsUpTo(piece.text, cuts, style), widthOf(piece.text, style, directionOf(level))]
  let from = 0
  let widthBefore = 0
  return ends.map((to, index) => {
    const width = widths[index] ?? 0
    const strip = stripOf(
      {text: piece.text.slice(from, to), end: index < cuts.length ? 'none' : piece.end, isAddress: piece.isAddress},
      style,
      width - widthBefore,
    )
    from = to
    widthBefore = width
    return index < cuts.length ? {...strip, end: 'hyphen' as const, hyphenPt: widthOf('-', style)} : strip
  })
}

function stripOf({text, end, isAddress}: Piece, style: SetStyle, widthPt: number): Strip {
  const spaces = text.length - text.trimEnd().length
  const ordinary = /^ *$/.test(text.slice(text.length - spaces)) ? spaces : 0
  const trimPt = ordinary ? widthOf(' '.repeat(ordinary), style) : 0
  return {text, widthPt, trimPt, spaces: ordinary, tied: tiedIn(text), end, hyphenPt: 0, isAddress}
}

/** Most strips have none. */
const tiedIn = (text: string): number => (text.includes('\u00A0') ? text.split('\u00A0').length - 1 : 0)

/** The most of a column that is kept whole, and the most of a piece of what is not: no white line stands before it. */
const whole = {justified: 0.6, ragged: 1, kept: 1} as const
const piece = {justified: 0.05, ragged: 0.2, kept: 0} as const

/** The rules for the words of a run. */
export type Dividing = (run: SetRun) => Cutter['hyphenate']

/**
 * Divide what is wider than the column (hashes, long addresses) wherever it must; where lines are justified, sooner. Words of unknown
 * syllables are first divided by `dividing`.
 */
export function fitBoxes(
  boxes: readonly Box[],
  columnPt: number,
  lines: keyof typeof whole,
  dividing?: Dividing,
): readonly Box[] {
  const mostPt = columnPt * whole[lines]
  if (widestOf(boxes) <= mostPt) return boxes
  return groupsOf(boxes).flatMap(group => {
    // Beside an address, lines are left ragged: it is whole between its marks wherever it has room.
    if (widestOf(group) <= (group.some(({isAddress}) => isAddress) ? columnPt : mostPt)) return group
    if (dividing)
      return fitBoxes(
        group.flatMap(box => inSyllables(box, dividing(box.run))),
        columnPt,
        lines,
      )
    return group.flatMap(box => chopped(box, columnPt * piece[lines]))
  })
}

/** Width of the widest part that no line end may divide, in points. */
export function widestOf(boxes: readonly Box[]): number {
  let [widestPt, openPt] = [0, 0]
  for (const {widthPt, trimPt, end} of boxes) {
    openPt += widthPt
    widestPt = Math.max(widestPt, openPt - trimPt)
    if (end !== 'none') openPt = 0
  }
  return widestPt
}

/** Fewest letters that a word of a title or a heading leaves on a line. */
const fewestLetters = 4

/** The syllables of a word, with letters enough on either side. */
export function inSyllables(box: Box, divide: Cutter['hyphenate'], fewest = fewestLetters): readonly Box[] {
  const {run, level, text, end, isAddress, apart} = box
  if (run.code || isAddress || !divide) return [box]
  const hyphenate = (word: string) => divide(word).filter(at => at >= fewest && word.length - at >= fewest)
  const strips = measured(
    {text, end: end === 'hyphen' ? 'none' : end},
    {style: run.style, level, code: false, hyphenate},
  )
  return strips.map((strip, index) => ({...boxOf(strip, box), ...(index === 0 && {apart})}))
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
    const isLast = index === pieces.length - 1
    const strip = stripOf({text, end: 'dash', ...(!isLast && {isAddress: box.isAddress})}, box.run.style, widthPt)
    const own = isLast ? {...strip, end, hyphenPt: box.hyphenPt} : strip
    return {...boxOf(own, box), apart}
  })
}
