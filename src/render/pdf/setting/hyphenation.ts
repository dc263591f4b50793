import {patterns, type Patterns} from './patterns.js'
import {LruCache} from '../../../model/lru-cache.js'
import {own} from '../../../model/own.js'

/** Positions in a word after which it may be divided, in order. */
type Hyphenate = (word: string) => readonly number[]

/** How to divide words, by language tag. */
export type Hyphenation = ReadonlyMap<string, Hyphenate>

/** Language of the text, and hyphenation of all languages. */
export interface LanguageRules {
  readonly lang: string
  readonly hyphenation: Hyphenation
}

/** Stands for a possible division between library and us; never U+00AD, which would hide the font's hyphens. */
const marker = '\u200B'
const shortest = 6
/** No language has words so long; the library's time grows with the square of their length. */
const longest = 100
/** Words of a language in memory, those of a hundred notes and more. */
const mostWords = 30_000
const loaded = new Map<string, Promise<Hyphenate>>()

/** The rules for some languages; those without patterns (Kazakh) are not divided. */
export async function loadHyphenation(langs: Iterable<string>): Promise<Hyphenation> {
  const known = [...new Set(langs)].flatMap(lang => {
    const key = Object.hasOwn(patterns, lang) ? lang : (lang.split('-')[0] ?? lang)
    const rule = own(patterns, key)
    return rule ? [{lang, key, rule}] : []
  })
  const entries = known.map(async ({lang, key, rule}) => {
    const hyphenate = loaded.get(key) ?? load(rule)
    loaded.set(key, hyphenate)
    return [lang, await hyphenate] as const
  })
  return new Map(await Promise.all(entries))
}

async function load({load: read, before, after, capitals}: Patterns): Promise<Hyphenate> {
  const library = (await read()).default
  const cache = new LruCache<string, readonly number[]>(mostWords)
  const part = (word: string): readonly number[] => {
    if (word.length < shortest || word.length > longest) return []
    if (!(capitals ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u).test(word)) return []
    const marked = library.hyphenateSync(word, {hyphenChar: marker, minWordLength: shortest})
    return positions(marked).filter(at => at >= before && word.length - at >= after)
  }
  return word => cache.getOrInsertComputed(word, () => partsOf(word, part))
}

function positions(marked: string): readonly number[] {
  const syllables = marked.split(marker)
  let at = 0
  return syllables.slice(0, -1).map(syllable => (at += syllable.length))
}

/** Divide each run of letters by itself: `l’établissement,` is an article, a word and a comma. */
const partsOf = (word: string, part: Hyphenate): readonly number[] =>
  [...word.matchAll(/\p{L}+/gu)].flatMap(({0: letters, index}) => part(letters).map(at => at + index))

/** Rules that divide words that begin with a capital too: where a word is wider than its column, it must be. */
export const withCapitals = (hyphenation: Hyphenation): Hyphenation =>
  new Map(
    [...hyphenation].map(([lang, divide]) => [
      lang,
      (word: string) => {
        const small = word.replace(/^\P{L}*\p{Lu}/u, start => start.toLocaleLowerCase(lang))
        return divide(small.length === word.length ? small : word)
      },
    ]),
  )
