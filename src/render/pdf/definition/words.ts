import type {FixedText} from '../../../model/fixed-text.js'
import {fontScriptOf, type FontScript} from '../../../model/font-script.js'
import type {Phrasing} from '../../../model/phrasing.js'
import type {Around} from '../around.js'
import type {Run, TextStyle} from '../node.js'
import {MissingGlyph} from './missing-glyph.js'
import type {Styles} from './styles.js'

/** Characters to drop: soft hyphens would hide the font's own hyphens (see `parseFont`), and zero-width spaces have no glyph. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g
/** Characters that need no glyph, or get another one (see `shapeWord`). */
const needsNoGlyph: ReadonlySet<number> = new Set([0xa, 0x2011])

/**
 * Split a text into runs of fonts that have its characters. Letters and marks are composed where possible, since text extraction separates
 * combining marks from their words.
 *
 * @throws {MissingGlyph} If no family has one.
 */
export const words = (text: string, style: TextStyle, styles: Styles): readonly Run[] =>
  facedRuns(text, style, styles, (character, clean) => {
    throw new MissingGlyph(character, style.face.name, excerpt(clean, character))
  })

/** Runs as by `words`, without characters that no font has. */
export const knownWords = (text: string, style: TextStyle, styles: Styles): readonly Run[] =>
  facedRuns(text, style, styles, () => {})

type OnMissing = (character: string, text: string) => void

function facedRuns(text: string, style: TextStyle, styles: Styles, onMissing: OnMissing): readonly Run[] {
  const clean = setSpaces(text.normalize('NFC').replaceAll(invisible, '').replaceAll('\t', '    '), style)
  if (has(style, clean)) return clean ? [{text: clean, style}] : []
  const runs: {text: string; style: TextStyle}[] = []
  for (const [character, able] of facedCharacters(clean, style, styles)) {
    const last = runs.at(-1)
    if (!able) onMissing(character, clean)
    else if (last?.style === able) last.text += character
    else runs.push({text: character, style: able})
  }
  return runs
}

/** Punctuation, symbols, spaces and marks, which take the font of the surrounding script. */
const neutral = /^[\s\p{P}\p{S}\p{M}\u200C\u200D]$/u

/** Characters with the first style whose font has them; those of a script with one that has all of them, since letters join in one font only. */
function facedCharacters(text: string, style: TextStyle, styles: Styles): readonly (readonly [string, Able])[] {
  const characters = [...text]
  const scripts = scriptsOf(characters)
  const others = styles.otherFamilies(style)
  const looks = new Map<FontScript, readonly TextStyle[]>()
  const looksIn = (script: FontScript): readonly TextStyle[] => {
    const known = looks.get(script)
    if (known) return known
    const able = [style, ...others].flatMap(one => styles.inScript(one, script) ?? [])
    const own = characters.filter(character => fontScriptOf(character) === script).join('')
    const whole = able.find(look => has(look, own))
    const found = whole ? [whole, ...able] : able
    looks.set(script, found)
    return found
  }
  return characters.flatMap((character, index) => {
    const script = scripts[index]
    const [look, ...more] = script ? looksIn(script) : []
    // What only says whether letters join needs no glyph, and no place where none do.
    if (isJoiner(character)) return script ? [[character, look] as const] : []
    const able = [...(look ? [look] : []), style, ...others, ...more].find(one => has(one, character))
    return [[character, able] as const]
  })
}

type Able = TextStyle | undefined

/** Script of each character: neutral ones take that of both neighbours, combining ones that of their letter. */
function scriptsOf(characters: readonly string[]): readonly (FontScript | undefined)[] {
  // `null` for what is of no such script, `undefined` for what goes by its neighbours.
  const own = characters.map(character => fontScriptOf(character) ?? (neutral.test(character) ? undefined : null))
  let after: FontScript | null = null
  const next = own.toReversed().map(script => (after = script === undefined ? after : script))
  let before: FontScript | null = null
  return own.map((script, index) => {
    if (script !== undefined) before = script
    const isInside = before === next.at(-1 - index) || joins.test(characters[index] ?? '')
    return script !== undefined || isInside ? (before ?? undefined) : undefined
  })
}

const isJoiner = (character: string): boolean => character === '\u200C' || character === '\u200D'

/** Combining characters and joiners. */
const joins = /^[\p{M}\u200C\u200D]$/u

/** Runs of a text with isolates (UAX #9): of its parts as `runsOf` makes them. One that is not closed goes on to the end. */
export function isolatedRuns(text: string, runsOf: (part: string) => readonly Run[]): readonly Run[] {
  let around: Around | undefined
  return text.split(/([\u2066\u2067\u2069])/u).flatMap(part => {
    if (part === '\u2069') around = around?.outer
    else if (part === '\u2066' || part === '\u2067')
      around = {type: 'Span', dir: part === '\u2067' ? 'rtl' : 'ltr', outer: around}
    else return runsOf(part).map(run => (around ? {...run, around} : run))
    return []
  })
}

/** Fixed words, each in its language. */
export const fixedRuns = (text: FixedText, style: TextStyle, styles: Styles): readonly Run[] =>
  typeof text === 'string' ? words(text, style, styles) : text.flatMap(node => runsOf(node, style, styles))

function runsOf(node: Phrasing, style: TextStyle, styles: Styles, outer?: Around): readonly Run[] {
  if ('value' in node) return words(node.value, style, styles)
  if (node.type === 'superscript') return node.children.flatMap(child => runsOf(child, raised(style), styles, outer))
  if (node.type !== 'foreign') return []
  const {lang, dir, children} = node
  const around: Around = {type: 'Span', lang, dir, outer}
  return children
    .flatMap(child => runsOf(child, style, styles, around))
    .map(run => ({...run, lang: run.lang ?? lang, around: run.around ?? around}))
}

/** Smallest raised mark, in points: in a table of small letters, in a superscript of another, a part of their size could not be read. */
const leastRaisedPt = 5.5

/** Size of a raised mark that can be read, never larger than its text; all in points. */
export const raisedSizePt = (textPt: number, markPt: number): number =>
  Math.min(textPt, Math.max(markPt, leastRaisedPt))

export const raised = (style: TextStyle): TextStyle => ({
  ...style,
  sizePt: raisedSizePt(style.sizePt, style.sizePt * 0.62),
  raisePt: style.raisePt + style.sizePt * 0.36,
})

/** Replace narrow no-break spaces, which many fonts lack, by wide ones. */
const setSpaces = (text: string, {face}: TextStyle): string =>
  face.font.file.hasGlyphForCodePoint(0x202f) ? text : text.replaceAll('\u202F', '\u00A0')

function has(style: TextStyle, text: string): boolean {
  const {file} = style.face.font
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0
    if (!file.hasGlyphForCodePoint(codePoint) && !needsNoGlyph.has(codePoint)) return false
    if (codePoint > 0xffff) at++
  }
  return true
}

function excerpt(text: string, character: string): string {
  const at = text.indexOf(character)
  return text.slice(Math.max(0, at - 20), at + 20)
}
