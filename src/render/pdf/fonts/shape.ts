import {contextsOf, type Contexts} from './contexts.js'
import {Pairs} from './pairs.js'
import type {Direction, Features, GlyphRun, ParsedFont, Shape, WordShaper} from './parse-font.js'
import {turned} from './turned.js'

/** More words than any publication has; keeps a server's memory bounded. */
const wordsKept = 40_000

/**
 * A word in glyphs, with kerning, ligatures and the given OpenType features.
 *
 * @param features Tags joined by commas (`onum,pnum`), or all after a hyphen where usual ones are left out (`-liga`); empty for
 *   the font's defaults.
 */
export function shapeWord(font: ParsedFont, word: string, features: string, direction: Direction = 'ltr'): Shape {
  const key = direction === 'ltr' ? features : `${direction} ${features}`
  let shaper = font.shapers.get(key)
  if (!shaper) font.shapers.set(key, (shaper = new Shaper(font, features, direction)))
  return shaper.shape(word)
}

/** Letters and signs of whose script there is no doubt; no marks, nothing that is not seen, no fraction stroke. */
const plain =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u0370-\u03E1\u03F0-\u0482\u048A-\u052F\u1E00-\u1FFF\u2010-\u2027\u202F-\u2043\u2045-\u205E\u20A0-\u20BF]+$/
const ofScript = /(\p{Script=Latin})|(\p{Script=Greek})|(\p{Script=Cyrillic})/u
/** Their tags in OpenType, in the same order. */
const scripts = ['latn', 'grek', 'cyrl']

/** Shapes the words of a font with some features, and keeps them. */
class Shaper implements WordShaper {
  private readonly words = new Map<string, Shape>()
  private readonly tags: string[]
  private readonly contexts: Contexts | undefined
  /** By script: a font may have other rules for each. */
  private readonly pairs = new Map<string | undefined, Pairs>()
  /** Whether it has U+2011: else the hyphen stands in for it: same shape, and no line ends after it either. */
  private readonly hasOwnHyphen: boolean

  constructor(
    private readonly font: ParsedFont,
    features: string,
    private readonly direction: Direction,
  ) {
    this.tags = features ? features.split(',') : []
    this.contexts = contextsOf(font, this.tags)
    this.hasOwnHyphen = font.file.hasGlyphForCodePoint(0x2011)
  }

  /** A word as it is drawn. */
  shape(word: string): Shape {
    const known = this.words.get(word)
    if (known) return known
    if (this.words.size > wordsKept) this.words.clear()
    const text = this.hasOwnHyphen ? word : word.replaceAll('\u2011', '-')
    const {glyphs, positions} = this.fromPairs(text) ?? this.layOut(text)
    const shape = {glyphs, positions, advance: positions.reduce((sum, position) => sum + position.xAdvance, 0)}
    this.words.set(word, shape)
    return shape
  }

  private layOut(text: string): GlyphRun {
    const {font, tags, direction} = this
    return direction === 'ltr' ? font.layOut(text, wanted(tags)) : turned(text, font)
  }

  private fromPairs(text: string): GlyphRun | undefined {
    if (this.direction === 'rtl' || !this.contexts || !plain.test(text)) return undefined
    // The font's rules for a text are those of its first letter's script.
    const [, ...found] = ofScript.exec(text) ?? []
    const script = scripts[found.findIndex(letter => letter !== undefined)]
    let pairs = this.pairs.get(script)
    if (!pairs) this.pairs.set(script, (pairs = this.pairsIn(script, this.contexts)))
    return pairs.shape(text)
  }

  private pairsIn(script: string | undefined, contexts: Contexts): Pairs {
    const {font, tags} = this
    return new Pairs({
      layOut: text => font.layOut(text, wanted(tags), script),
      glyphOf: letter => font.file.glyphForCodePoint(letter.codePointAt(0) ?? 0).id,
      contexts,
    })
  }
}

/** Tags as fontkit is told them: a list of what is added, or a table of what is left out. */
const wanted = (tags: readonly string[]): Features =>
  tags.some(tag => tag.startsWith('-')) ? Object.fromEntries(tags.map(tag => [tag.slice(1), false])) : [...tags]

/** The words of a text, each with the space after it: what is shaped, and kept, as one. */
export const wordsOf = (text: string): readonly string[] => text.match(/[^ ]* |[^ ]+/g) ?? []
