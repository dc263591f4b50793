import {WordCache} from '../../../model/word-cache.js'
import type {GlyphRun} from './glyph-run.js'
import type {Direction, Features, ParsedFont, Shape, WordShaper} from './parse-font.js'
import {isPlain, type PlainWords} from './plain-words.js'
import {unlessUnread} from './tables.js'
import {turned} from './turned.js'

/** More words than a note has: those that all notes say are never shaped again. */
const wordsKept = 5000

/**
 * A word in glyphs, with kerning, ligatures and OpenType features: tags joined by commas (`onum,pnum`), after a hyphen those of the usual
 * ones that are left out (`-liga`); empty for the font's defaults.
 */
export function shapeWord(font: ParsedFont, word: string, features: string, direction: Direction = 'ltr'): Shape {
  const key = direction === 'ltr' ? features : `${direction} ${features}`
  let shaper = font.shapers.get(key)
  if (!shaper) font.shapers.set(key, (shaper = new Shaper(font, features, direction)))
  return shaper.shape(word)
}

const ofScript = /(\p{Script=Latin})|(\p{Script=Greek})|(\p{Script=Cyrillic})/u
/** Their tags in OpenType, in the same order. */
const scripts = ['latn', 'grek', 'cyrl']

/** Shapes the words of a font with some features, and keeps them. */
class Shaper implements WordShaper {
  private readonly words = new WordCache<Shape>(wordsKept)
  private readonly tags: string[]
  /** By script: a font may have other rules for each. None where its rules cannot be read, which fontkit then reads as it can. */
  private plain: Map<string | undefined, PlainWords> | undefined = new Map()
  /** Whether it has U+2011: else the hyphen stands in for it: same shape, and no line ends after it either. */
  private readonly hasOwnHyphen: boolean

  constructor(
    private readonly font: ParsedFont,
    features: string,
    private readonly direction: Direction,
  ) {
    this.tags = features ? features.split(',') : []
    this.hasOwnHyphen = font.file.hasGlyphForCodePoint(0x2011)
  }

  /** A word as it is drawn. */
  shape(word: string): Shape {
    return this.words.getOrInsertComputed(word, this.shaped)
  }

  private readonly shaped = (word: string): Shape => {
    const text = this.hasOwnHyphen ? word : word.replaceAll('\u2011', '-')
    const {glyphs, positions} = this.shapePlain(text) ?? this.layOut(text)
    return {glyphs, positions, advance: positions.reduce((sum, position) => sum + position.xAdvance, 0)}
  }

  private layOut(text: string): GlyphRun {
    const {font, tags, direction} = this
    return direction === 'ltr' ? font.layOut(text, wanted(tags)) : turned(text, font)
  }

  private shapePlain(text: string): GlyphRun | undefined {
    if (this.direction === 'rtl' || !this.plain || !isPlain(text)) return undefined
    // The font's rules for a text are those of its first letter's script.
    const [, ...found] = ofScript.exec(text) ?? []
    const script = scripts[found.findIndex(letter => letter !== undefined)]
    const {plain} = this
    const run = unlessUnread(() => {
      let words = plain.get(script)
      if (!words) plain.set(script, (words = this.font.plainWords(this.tags, script)))
      return words.shape(text) ?? null
    })
    if (run === undefined) this.plain = undefined
    return run ?? undefined
  }
}

/** Tags as fontkit is told them: a list of what is added, or a table of what is left out. */
const wanted = (tags: readonly string[]): Features =>
  tags.some(tag => tag.startsWith('-')) ? Object.fromEntries(tags.map(tag => [tag.slice(1), false])) : [...tags]

/** The words of a text, each with the space after it, which may be one that no line ends at: what is shaped, and kept, as one. */
export const wordsOf = (text: string): readonly string[] => text.match(/[^ \u00A0]*[ \u00A0]|[^ \u00A0]+/g) ?? []

/** Whether a word has the space at its end that a line may widen. */
export const hasSpace = (word: string): boolean => word.endsWith(' ') || word.endsWith('\u00A0')
