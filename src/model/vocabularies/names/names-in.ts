import type {ShippedLanguage} from '../../locales/index.js'
import type {Names, Text} from '../../text.js'
import * as shipped from './languages.js'
import type {TermNames} from './term-names.js'

/** Names in every language that ships but those of the terms' own texts; one without them does not compile. */
const languages: Readonly<Record<Exclude<ShippedLanguage, keyof Text>, TermNames>> = shipped

/** A built-in term's names in all languages: `text` in English and French, in the others what is read in their files. */
export const namesIn = (text: Text, read: (names: TermNames) => string): Names => {
  const others = Object.entries(languages).map(([lang, names]) => [lang, read(names)])
  return {...Object.fromEntries(others), ...text}
}
