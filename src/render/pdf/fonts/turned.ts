import type {Glyph, Position} from '#vendor/pdfmake/js/PDFDocument.js'
import {bidi} from './bidi.js'
import {standingFor} from './own-characters.js'
import type {GlyphRun} from './glyph-run.js'
import type {ParsedFont} from './parse-font.js'

/** A glyph and where it stands. */
interface Placed {
  readonly glyph: Glyph
  readonly position: Position
}

/**
 * A word that runs from right to left, in glyphs from left to right. Brackets and other signs of which there are pairs are drawn as
 * their pair, and stand for themselves. Each glyph stands for one character: who extracts text from pages puts glyphs in
 * another order, and not the characters of one.
 *
 * @see UAX #9, rule L4.
 */
export function turned(text: string, font: ParsedFont): GlyphRun {
  const shown = [...text].map(mirrored).join('').replace(vowelsBeforeDoubling, '\u0651$1')
  const blank = blankOf(font)
  const placed = withJoiners(laidOut(shown, font), shown, blank)
    .map(one => (isPaired(one.glyph) ? named(one, one.glyph.codePoints.map(pairOf)) : one))
    .flatMap(one => oneByOne(one, blank))
  return {glyphs: placed.map(({glyph}) => glyph), positions: placed.map(({position}) => position)}
}

/**
 * Of ligatures, only lam with alef is drawn, which is written in no other way: who selects words finds each other letter. Between the
 * letters of another one stands a sign that they join, and is taken out again.
 */
function laidOut(text: string, font: ParsedFont): readonly Placed[] {
  const usual = withMarks(text, font)
  const pairs = joiners.test(text) ? [] : usual.flatMap(({glyph}) => pairsIn(glyph.codePoints))
  if (pairs.length === 0) return usual
  const apart = pairs.reduce((rest, [first, second]) => {
    const pair = new RegExp(`(${first}\\p{Mn}*)(?=${second})`, 'gu')
    return rest.replaceAll(pair, `$1${joiner}`)
  }, text)
  return withMarks(apart, font).filter(one => !isSign(one))
}

/** Pairs of letters that join in a ligature, but lam with alef. */
function pairsIn(codePoints: readonly number[]): readonly (readonly [string, string])[] {
  const letters = codePoints.map(codePoint => String.fromCodePoint(codePoint)).filter(letter => /\p{L}/u.test(letter))
  return letters.slice(1).flatMap((second, index) => {
    const first = letters[index] ?? ''
    return ending.test(first) || (first === lam && alefs.test(second)) ? [] : [[first, second] as const]
  })
}

const joiner = '\u200D'
const lam = '\u0644'
const alefs = /[\u0622\u0623\u0625\u0627\u0671]/
/** Letters that join none after them. */
const ending =
  /[\u0621-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2-\u06D5]/

function withMarks(text: string, font: ParsedFont): readonly Placed[] {
  const usual = placedIn(font.layOut(text, {liga: false}, undefined, 'rtl'))
  // Some fonts have a doubled vowel as a sign of its own, and do not say that it is a mark: the two marks are placed one by one.
  return usual.some(isMarkWithRoom) ? placedIn(font.layOut(text, {liga: false, ccmp: false}, undefined, 'rtl')) : usual
}

const placedIn = ({glyphs, positions}: GlyphRun): readonly Placed[] =>
  glyphs.flatMap((glyph, index) => {
    const position = positions[index]
    return position ? [{glyph, position}] : []
  })

/** Vowels stand above the sign of a doubled letter, though Unicode has it after them: those who draw put it first (UTR #53). */
const vowelsBeforeDoubling = /([\u064B-\u0650\u0652]+)\u0651/gu

const isMarkWithRoom = ({glyph, position}: Placed): boolean =>
  position.xAdvance > 0 && /^\p{Mn}+$/u.test(String.fromCodePoint(...glyph.codePoints))

const named = ({glyph, position}: Placed, characters: number[]): Placed => ({
  glyph: standingFor(glyph, characters),
  position,
})

/** A space that takes no room: what nobody sees stands for characters that are drawn by nothing. */
function blankOf(font: ParsedFont): Placed {
  const [blank] = placedIn(font.layOut(' ', []))
  if (!blank) throw new Error('The font has no space')
  return {...blank, position: {...blank.position, xAdvance: 0, isBlank: true}}
}

const joiners = /[\u200C\u200D]/

/** Signs that say whether letters join: where a font has none, fontkit draws a box or a space without room. */
function withJoiners(placed: readonly Placed[], text: string, blank: Placed): readonly Placed[] {
  if (!joiners.test(text)) return placed
  const signs = [...text].filter(character => joiners.test(character)).toReversed()
  return placed.map(one => (isSign(one) ? named(blank, [signs.shift()?.codePointAt(0) ?? 0x20]) : one))
}

const isSign = ({glyph, position}: Placed): boolean =>
  glyph.id === 0 ||
  (position.xAdvance === 0 && [' ', '\u200C', joiner].includes(String.fromCodePoint(...glyph.codePoints)))

/** A glyph that is more than one character stands for the first, and blanks on its left for the others. */
function oneByOne(one: Placed, blank: Placed): readonly Placed[] {
  const [first = 0, ...others] = one.glyph.codePoints
  if (others.length === 0) return [one]
  return [...others.toReversed().map(character => named(blank, [character])), named(one, [first])]
}

const mirrored = (character: string): string => bidi().getMirroredCharacter(character) ?? character
const pairOf = (codePoint: number): number => mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
const isPaired = ({codePoints}: Glyph): boolean => codePoints.some(codePoint => pairOf(codePoint) !== codePoint)
