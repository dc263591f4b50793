import {languageOfBabel} from '../../model/babel-languages.js'
import {locales} from '../../model/locales/index.js'
import {own} from '../../model/own.js'
import {primaryLanguage} from '../../model/text.js'
import type {Work} from './citations.js'

/** The language of a work's titles, where it is known and another than that around them. */
export function foreignLanguage({language}: Work, around: string): string | undefined {
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
