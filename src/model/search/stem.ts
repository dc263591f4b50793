import {own} from '../own.js'

/**
 * Takes from a folded word (lower case, no accents) the part that its plural and feminine share, in a language (BCP 47). French: Savoy's minimal
 * stemmer (“A stemming procedure and stopword list for general French corpora”, JASIS 50/10, 1999); English: Harman's S-stemmer (“How
 * effective is suffixing?”, JASIS 42/1, 1991); Spanish and Portuguese: the plural alone. Other languages keep their words: the search finds
 * words that begin alike, or that differ by a letter.
 */
export function stemmerFor(lang: string): (word: string) => string {
  const stemmer = own(stemmers, lang.split('-')[0] ?? lang)
  return stemmer ? word => (/\d/.test(word) ? word : stemmer(word)) : word => word
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  fr: french,
  en: english,
  es: word => word.replace(/(?<=.{3})es?$|(?<=.{3}[ao])s$/, ''),
  pt: word => word.replace(/(?<=.{3})s$/, ''),
}

function french(word: string): string {
  if (word.length < 5) return word.length < 3 ? word : withoutLast(word, 'sx')
  const singular = withoutLast(word.endsWith('aux') && !word.endsWith('eaux') ? `${word.slice(0, -3)}al` : word, 'sx')
  const begun = withoutLast(withoutLast(withoutLast(singular, 'r'), 'e'), 'e')
  return begun.at(-1) === begun.at(-2) ? begun.slice(0, -1) : begun
}

function english(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (/(?<![ae])ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /[us]s$/.test(word) ? word : word.slice(0, -1)
}

/** A word without its last letter, if that is one of some. */
const withoutLast = (word: string, letters: string): string =>
  letters.includes(word.charAt(word.length - 1)) ? word.slice(0, -1) : word
