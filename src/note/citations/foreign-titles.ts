import {languageOfBabel} from '../../model/babel-languages.js'
import {locales} from '../../model/locales/index.js'
import {own} from '../../model/own.js'
import {primaryLanguage} from '../../model/text.js'
import type {Work} from './citations.js'
import {languageOfTitle} from './title-language.js'

/**
 * The language of a work's titles, where it is known and another than that around them. In a French text it is asked of the title where
 * the work says none: French alone has spaces before marks, which would come into titles that have none.
 */
export function foreignLanguage({language, title}: Work, around: string): string | undefined {
  if (language === undefined && typeof title === 'string' && primaryLanguage(around) === 'fr')
    return languageOfTitle(title)
  if (typeof language !== 'string') return undefined
  const lang = languageOfBabel(language) ?? language
  const primary = primaryLanguage(lang)
  const isTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang)
  return isTag && own(locales, primary) !== undefined && primary !== primaryLanguage(around) ? lang : undefined
}

const signs = '"\'‘’‚“”„«»‹›'
const first = 0xfdd4

/** A title without marks of quotation that the formatter would set: no characters stand for them (Unicode 17, 23.7). */
export const veiled = (title: string): string =>
  title.replaceAll(/["'‘’‚“”„«»‹›]/g, sign => String.fromCharCode(first + signs.indexOf(sign)))

/** The same words with their marks. */
export const unveiled = (words: string): string =>
  words.replaceAll(/[\uFDD4-\uFDDF]/g, sign => signs.charAt(sign.charCodeAt(0) - first))
