import {functionWords} from './function-words.js'

/** Letters of the languages that notes may have. */
const between = /[^a-z\u00C0-\u024F\u0370-\u03FF\u0400-\u04FF\u1E00-\u1FFF]+/

/** The words of a text, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(between).filter(Boolean)

/** Number of words; a shorter text may be names, titles and figures. */
export const fewestWords = 25
/** Of a hundred words of running text, a list knows from 10 (Kazakh, Lithuanian) to 40 (French). */
const leastShare = 0.09
/** So many times as many words must be of the other language: those that languages share are counted for both. */
const leastOdds = 4
/** Fewer are the letters of a table, or one word again and again. */
const fewestDifferent = 5

/**
 * The language that a text is in, where its function words say that it is not the one it is taken for.
 *
 * @param words In lower case.
 * @param lang Tag of the language that it is taken for.
 * @returns A primary language; undefined where the text is in `lang`, too short, or of a language not known here.
 */
export function otherLanguage(words: readonly string[], lang: string): string | undefined {
  const own = functionWords.get(lang.split('-')[0] ?? lang)
  if (!own || words.length < fewestWords) return undefined
  const owned = countIn(words, own)
  if (owned * leastOdds > words.length) return undefined
  const [best, most] = [...functionWords]
    .map(([name, list]) => [name, countIn(words, list)] as const)
    .reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0] as const)
  if (most < leastShare * words.length || most < leastOdds * (owned + 1)) return undefined
  return new Set(words.filter(word => functionWords.get(best)?.has(word))).size < fewestDifferent ? undefined : best
}

const countIn = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.reduce((count, word) => count + (list.has(word) ? 1 : 0), 0)
