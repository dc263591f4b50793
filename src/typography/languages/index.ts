import type {LanguageStyle} from '../language-style.js'
import type {Pair, QuoteStyle} from '../quotes.js'
import {englishStyle} from './english.js'
import {frenchQuotes} from './french.js'
import {germanic} from './germanic.js'
import {others} from './others.js'
import {romance} from './romance.js'
import {slavic} from './slavic.js'

/** Languages that are data, by subtag. French and English are made of it and of more. */
export const styles: ReadonlyMap<string, LanguageStyle> = new Map(
  Object.entries({
    ...germanic,
    ...romance,
    ...slavic,
    ...others,
  }),
)

/** How a language quotes, if it is known. */
export function styleOfQuotes(lang: string): QuoteStyle | undefined {
  const [language = '', ...subtags] = lang.toLowerCase().split('-')
  if (language === 'fr') return frenchQuotes
  if (language === 'en') return englishStyle(subtags.at(-1)).quotes
  return styles.get(language)?.quotes
}

const straight: Pair = ['"', '"']

/** Outer and inner marks of quotation of a language; the English ones where they are not known. */
export function quoteLevels(lang: string): readonly [outer: Pair, inner: Pair] {
  const {levels} = styleOfQuotes(lang) ?? englishStyle(undefined).quotes
  const [outer = straight, inner = outer] = levels
  return [outer, inner]
}
