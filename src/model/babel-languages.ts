import {own} from './own.js'

/** Names that babel and biblatex know languages by, for hyphenation and quotation marks of an entry. */
export const babelNames: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hr: 'croatian',
  hu: 'magyar',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  uk: 'ukrainian',
}

/** Names beside those, of languages as they are written in one country, and of spellings. */
const otherNames: Readonly<Record<string, string>> = {
  american: 'en-US',
  austrian: 'de',
  brazilian: 'pt',
  british: 'en-GB',
  francais: 'fr',
  german: 'de',
  hungarian: 'hu',
  naustrian: 'de',
  portuges: 'pt',
  slovenian: 'sl',
  ukenglish: 'en-GB',
  usenglish: 'en-US',
}

const languages = Object.fromEntries(Object.entries(babelNames).map(([lang, name]) => [name, lang]))

/** The language (BCP 47) that a name of babel's stands for. */
export const languageOfBabel = (name: string): string | undefined =>
  own(languages, name.toLowerCase()) ?? own(otherNames, name.toLowerCase())
