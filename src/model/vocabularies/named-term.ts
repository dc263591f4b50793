import {nearest, plain} from '../nearest.js'
import {choice} from '../quoted.js'
import type {Text, ToolLanguage} from '../text.js'
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

/** Terms to choose from, each in the word of the reader's language. */
export const choiceOfTerms = (terms: readonly Term[]): Text => ({
  en: choice(terms.map(term => termWord(term, 'en'))).en,
  fr: choice(terms.map(term => termWord(term, 'fr'))).fr,
})
