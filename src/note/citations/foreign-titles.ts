import {languageOfBabel} from '../../model/babel-languages.js'
import {locales} from '../../model/locales/index.js'
import {own} from '../../model/own.js'
import {primaryLanguage} from '../../model/text.js'
import type {Work} from './citations.js'

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

/** A title whose quotation marks are noncharacters (Unicode 17, 23.7), so that the formatter does not set them; `unveiled` puts them back. */
export const veiled = (title: string): string =>
  title.replaceAll(/["'‘’‚“”„«»‹›]/g, sign => String.fromCharCode(first + signs.indexOf(sign)))

/** The words that `veiled` gave, with their quotation marks again. */
export const unveiled = (words: string): string =>
  words.replaceAll(/[\uFDD4-\uFDDF]/g, sign => signs.charAt(sign.charCodeAt(0) - first))

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that titles of a language are full of, and that French has not. */
const ownWords = [
  ['en', setOf('the of and for with from to how what why when who is are its between into')],
  ['de', setOf('der das und für von im zur zum eine einer wie über auf nicht zwischen ist wer')],
] as const

/** Words that titles in French have, and others only in names: where one stands, nothing is sure. */
const frenchWords = setOf('le la les de du un une et à au aux dans pour sur par que qui est son sa ses')

/**
 * The language that a title in a French bibliography says by its small words: English or German, of which those are fullest.
 * Undefined where it has none of them, those of both, or those of French.
 */
function languageOfTitle(title: string): string | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some(word => frenchWords.has(word))) return undefined
  const [found, ...others] = ownWords.filter(([, small]) => words.some(word => small.has(word)))
  return others.length ? undefined : found?.[0]
}
