import {own} from '../own.js'

/**
 * The part of a folded word (lower case, no accents) that its plural and feminine share, in a language (BCP 47). French: Savoy's minimal
 * stemmer (“A stemming procedure and stopword list for general French corpora”, JASIS 50/10, 1999); English: Harman's S-stemmer (“How
 * effective is suffixing?”, JASIS 42/1, 1991); Spanish and Portuguese: the plural alone. Other languages keep their words: the search finds
 * words that begin alike, or that differ by a letter.
 */
export function stem(word: string, lang: string): string {
  const stemmer = own(stemmers, lang.split('-')[0] ?? lang)
  return stemmer && !/\d/.test(word) ? stemmer(word) : word
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  fr: french,
  en: english,
  es: word => word.replace(/(?<=.{3})es?$|(?<=.{3}[ao])s$/, ''),
  pt: word => word.replace(/(?<=.{3})s$/, ''),
}

function french(word: string): string {
  if (word.length < 5) return word.replace(/(?<=..)[sx]$/, '')
  const singular = word.replace(/(?<!e)aux$/, 'al').replace(/[xs]$/, '')
  return singular
    .replace(/r$/, '')
    .replace(/e$/, '')
    .replace(/e$/, '')
    .replace(/(.)\1$/, '$1')
}

function english(word: string): string {
  if (word.length < 4) return word
  return word
    .replace(/(?<![ae])ies$/, 'y')
    .replace(/(?<=[^aeo]e)s$/, '')
    .replace(/(?<=[^us])s$/, '')
}
