import {nearest, plain} from '../nearest.js'
import {choice} from '../quoted.js'
import type {Names, Text, ToolLanguage} from '../text.js'
import type {Term} from './term.js'

/** All words that notes may write for a term: its id, and the aliases of a kind of note. */
const spellings = (term: Term): readonly string[] => [term.id, ...aliasesOf(term)]

// Of all terms, kinds of note alone have aliases; a term with another type under that key is not made.
const aliasesOf = (term: Term): readonly string[] => ('aliases' in term ? (term.aliases as readonly string[]) : [])

/**
 * A term as notes of a language write it: in French a kind of note by its first alias, all else by its id.
 *
 * @example termWord(alert, 'fr') // 'note-alerte'
 */
export const termWord = (term: Term, lang: ToolLanguage): string =>
  lang === 'fr' ? (aliasesOf(term)[0] ?? term.id) : term.id

/** The term of an id or alias, whatever its case, accents and separators. */
export const termNamed = <T extends Term>(terms: readonly T[], written: string): T | undefined =>
  terms.find(term => spellings(term).some(spelling => plain(spelling) === plain(written)))

/** The term whose id, alias or name is nearest to a word that names none. */
export function nearestTerm<T extends Term>(terms: readonly T[], written: string): T | undefined {
  const bySpelling = new Map(terms.flatMap(term => spellings(term).map(spelling => [spelling, term] as const)))
  const byName = new Map(terms.flatMap(term => [term.names.fr, term.names.en].map(name => [name, term] as const)))
  const near = (words: ReadonlyMap<string, T>) => words.get(nearest(written, [...words.keys()]) ?? '')
  return near(bySpelling) ?? near(byName)
}

/** The most ids that a message lists. */
export const fewTerms = 8

/** So many can be weighed at a glance. */
const mostKindred = 3

/**
 * Terms that share a word with one that names none, in a name of any language or, where none does, in what is said of them; none where
 * too many do.
 *
 * @example kindredTerms(threats, 'cyberattaque') // 'cybermenaces', 'cyber-ingerence'
 */
export function kindredTerms<T extends Term>(terms: readonly T[], written: string): readonly T[] {
  // Of a whole text in the place of a term, its beginning is enough.
  const start = written.slice(0, 100)
  const wanted = wordsOf([start])
  const initials = (start.match(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu) ?? []).map(plain)
  const sharing = (texts: (term: T) => readonly string[], isShared: Shared) =>
    terms.filter(term => wordsOf(texts(term)).some(word => wanted.some(other => isShared(word, other))))
  const named = sharing(term => [...spellings(term), ...Object.values(term.names)], areKindred)
  const short = (texts: (term: T) => readonly string[]) =>
    terms.filter(term => texts(term).some(text => initials.some(letters => isShort(letters, text))))
  const acronym = [short(term => Object.values(term.names)), short(saidOf)].find(some => some.length > 0)
  if (acronym && acronym.length <= mostKindred) return acronym
  const found = named.length > 0 ? named : sharing(saidOf, (word, other) => word.length > 4 && begins(word, other))
  return found.length > mostKindred ? [] : found
}

/** Whether letters are a text's initials (`UE`), or a word of it (`IA`). */
const isShort = (letters: string, text: string): boolean => {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  return words.includes(letters) || words.map(word => word.charAt(0)).join('') === letters
}

type Shared = (word: string, other: string) => boolean

/** Where a zone is, and what a term means. */
const saidOf = (term: Term): readonly string[] =>
  Object.entries(term).flatMap(([key, texts]: readonly [string, Names]) =>
    key === 'covers' || key === 'intro' ? Object.values(texts) : [],
  )

/** Words but the shortest, which are articles and the like. */
const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(text => plain(text).split(/[^\p{L}\p{N}]+/u)).filter(word => word.length > 3)

/** Whether one word begins with the other. */
const begins: Shared = (word, other) => word.startsWith(other) || other.startsWith(word)

/** Whether it does, or two of three letters are the same. */
function areKindred(word: string, other: string): boolean {
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  return begins(word, other) || same * 3 >= Math.max(word.length, other.length) * 2
}

/** “Perhaps `a` or `b`”: what somebody may have meant who wrote another word; without an end. */
export function perhaps(terms: readonly Term[]): Text | undefined {
  const {en, fr} = choiceOfTerms(terms)
  return terms.length === 0 ? undefined : {en: `Perhaps ${en}`, fr: `Peut-être ${fr}`}
}

/** Terms to choose from, each in the word of the reader's language. */
export const choiceOfTerms = (terms: readonly Term[]): Text => ({
  en: choice(terms.map(term => termWord(term, 'en'))).en,
  fr: choice(terms.map(term => termWord(term, 'fr'))).fr,
})
