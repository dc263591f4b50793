/** Positions in a word after which it may be divided, in order. */
type Hyphenate = (word: string) => readonly number[]

/** How to divide words, by language tag. */
export type Hyphenation = ReadonlyMap<string, Hyphenate>

/** Patterns and the fewest letters to leave on each side. */
interface Patterns {
  readonly load: () => Promise<{
    default: {hyphenateSync(text: string, options: {hyphenChar: string; minWordLength: number}): string}
  }>
  readonly before: number
  readonly after: number
  /** German divides nouns, which all have capitals; elsewhere capitals mean names. */
  readonly capitals?: true
}

const patterns: Readonly<Record<string, Patterns>> = {
  fr: {load: () => import('hyphen/fr/index.js'), before: 3, after: 3},
  en: {load: () => import('hyphen/en-gb/index.js'), before: 3, after: 3},
  'en-US': {load: () => import('hyphen/en-us/index.js'), before: 3, after: 3},
  de: {load: () => import('hyphen/de-1996/index.js'), before: 2, after: 2, capitals: true},
  es: {load: () => import('hyphen/es/index.js'), before: 2, after: 2},
  it: {load: () => import('hyphen/it/index.js'), before: 2, after: 2},
  nl: {load: () => import('hyphen/nl/index.js'), before: 2, after: 2},
  pl: {load: () => import('hyphen/pl/index.js'), before: 2, after: 2},
  pt: {load: () => import('hyphen/pt/index.js'), before: 2, after: 3},
  ru: {load: () => import('hyphen/ru/index.js'), before: 2, after: 2},
  uk: {load: () => import('hyphen/uk/index.js'), before: 2, after: 2},
  el: {load: () => import('hyphen/el-monoton/index.js'), before: 2, after: 2},
}

/** Stands for a possible division between library and us; never U+00AD, which would hide the font's hyphens. */
const marker = '\u200B'
const shortest = 6
const loaded = new Map<string, Promise<Hyphenate>>()

/** The rules for some languages; those without patterns (Kazakh) are not divided. */
export async function loadHyphenation(langs: Iterable<string>): Promise<Hyphenation> {
  const known = [...new Set(langs)].flatMap(lang => {
    const key = lang in patterns ? lang : (lang.split('-')[0] ?? lang)
    const rule = patterns[key]
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
  const cache = new Map<string, readonly number[]>()
  const part = (word: string): readonly number[] => {
    if (word.length < shortest || !(capitals ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u).test(word)) return []
    const marked = library.hyphenateSync(word, {hyphenChar: marker, minWordLength: shortest})
    return positions(marked).filter(at => at >= before && word.length - at >= after)
  }
  return word => {
    const known = cache.get(word) ?? partsOf(word, part)
    cache.set(word, known)
    return known
  }
}

function positions(marked: string): readonly number[] {
  const syllables = marked.split(marker)
  let at = 0
  return syllables.slice(0, -1).map(syllable => (at += syllable.length))
}

/** Divide each run of letters by itself: `l’établissement,` is an article, a word and a comma. */
function partsOf(word: string, part: Hyphenate): readonly number[] {
  return [...word.matchAll(/\p{L}+/gu)].flatMap(({0: letters, index}) => part(letters).map(at => at + index))
}
