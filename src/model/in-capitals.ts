import {primaryLanguage} from './text.js'

/** Letters of a mutation, before the capital of an Irish word. */
const irishPrefix = /((?<![\p{L}\p{M}])\p{Ll}{1,2}(?=\p{Lu}))/u

/** Parts of a text; every other one, from the second on, has letters that stay small in capitals. */
export const capitalParts = (text: string, lang: string): readonly string[] =>
  primaryLanguage(lang) === 'ga' ? text.split(irishPrefix) : [text]

/**
 * A text in capitals, as its language (BCP 47) has them. ICU knows Greek and Turkish, and not Irish, where the letters of a mutation stay
 * small (CSS Text Module Level 3, 2.1).
 *
 * @example inCapitals('Parlaimint na hEorpa', 'ga') // 'PARLAIMINT NA hEORPA'
 */
export const inCapitals = (text: string, lang: string): string =>
  capitalParts(text, lang)
    .map((part, index) => (index % 2 === 1 ? part : part.toLocaleUpperCase(lang)))
    .join('')
