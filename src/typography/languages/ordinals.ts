import {own} from '../../model/own.js'
import {BLANK, LETTERS, OPAQUE} from '../characters.js'
import {tie, type Step} from '../step.js'
import {otherWords} from './counted-words.js'

const start = `(?<![${LETTERS}\\p{N}_.,:/${OPAQUE}-])`
const figures = `${start}\\d{1,4}`
/** No name of a king before a numeral: `Felipe VI visitó`. */
const noKing = `(?<!\\p{Lu}[${LETTERS}]{3,}${BLANK})`
const roman = (first: string) => `${noKing}${start}(?:[IVX]{2,6}|${first})`
/** In a sentence's middle, a point before a small letter is that of an ordinal. */
const pointed = {head: `(?:${start}\\d{1,3}|${noKing}${start}[IVXLC]{1,6})\\.`, noun: `\\p{Ll}[${LETTERS}]{2,}`}
/** `2e éd.` too. */
const noun = `(?:[${LETTERS}]{3,}|[eé]d\\.)`

const article =
  'der die das dem den des im am vom zum zur beim ein eine einer einem einen eines Der Die Das Im Am Beim Zum Zur Vom Ein Eine'

const ordinals: Readonly<Record<string, {readonly head: string; readonly noun: string}>> = {
  fr: {
    head: `${start}(?:(?:[IVX]|[LC][IVXLC])[IVXLC]{0,7}(?:e|(?<=[IVXLC]{2})es)|\\d{1,4}es?|[1I](?:er|re)s?|2n?de?s?)`,
    noun,
  },
  en: {head: `${figures}(?:st|nd|rd|th)`, noun},
  de: {
    head: `(?<=(?<![${LETTERS}])(?:${article.replaceAll(' ', '|')})${BLANK})(?:\\d{1,3}|[IVX]{1,6})\\.`,
    noun,
  },
  nl: {head: `(?:${figures}|${start}[IVX]{1,6})(?:e|de|ste)`, noun},
  sv: {head: `${figures}:[ea]`, noun},
  es: {head: `(?:${figures}\\.?[ºª]|${roman('[IVX]')})`, noun},
  pt: {head: `(?:${figures}\\.?[ºª]|${roman('[IVX]')})`, noun},
  it: {head: `(?:${figures}[ºª]|${roman('[VX]')})`, noun},
  ro: {head: `${start}(?:\\d{1,4}|[IVXLC]{1,6})-(?:a|lea)`, noun},
  el: {head: `${figures}(?:ος|ου|ον|ο|οι|ους|η|ης|ην|ες|ας|α|ων)`, noun},
  ru: {head: `(?:${figures}-\\p{Ll}{1,3}|${roman('[IVX]')})`, noun},
  uk: {head: `(?:${figures}-\\p{Ll}{1,3}|${roman('[IVX]')})`, noun: `[${LETTERS}'’]{3,}`},
  bg: {head: `(?:${figures}-\\p{Ll}{1,3}|${roman('[IVX]')})`, noun},
  kk: {head: `(?:${figures}-(?:ші|шы|інші|ыншы)|${roman('[IVX]')})`, noun},
  pl: {head: `(?:${pointed.head}(?=${BLANK}+\\p{Ll})|${roman('[VX]')})`, noun},
  lt: {head: `(?:${figures}-\\p{Ll}{1,5}|${roman('[VX]')})`, noun},
  et: {head: `(?:${pointed.head}(?=${BLANK}+\\p{Ll})|${roman('[IVX]')})`, noun},
  lv: {head: `(?:${pointed.head}(?=${BLANK}+\\p{Ll})|${roman('[IVX]')})`, noun},
  ga: {head: `${figures}ú`, noun},
  mt: {head: `(?<![${LETTERS}\\p{N}-])[Ii]?[ltdnrsxzżċ]-\\d{1,3}`, noun},
  fi: {head: `(?:${pointed.head}|${figures}:\\p{Ll}{1,5})`, noun: pointed.noun},
  hu: {head: pointed.head, noun: `(?:${pointed.noun}|(?<=[IVX]\\.${BLANK}+)\\p{Lu}[${LETTERS}]+)`},
  ...Object.fromEntries(['cs', 'sk', 'sl', 'hr', 'da'].map(language => [language, pointed])),
}

/** Where a lone `I` is a word: of kings, only those after the first are known there. */
const wordsI = new Set('en da sv it pl cs sk sl hr ga mt'.split(' '))
/** Words that begin a sentence before a numeral, and is no king. */
const starters = 'Los|Las|Gli|The|Der|Die|Das|Den|Des|Het|Een|Une|Les|Den|Det|Het'

/** `Elizabeth II`, `Karel IV.`, `World War II`: a numeral stays with the name before it. French has its own. */
function regnal(language: string): Step {
  const one = wordsI.has(language) ? '[VX]' : '[IVX]'
  return tie({
    head: `(?<![${LETTERS}-])(?!(?:${starters})${BLANK})\\p{Lu}[${LETTERS}-]{2,}`,
    tail: `(?:[IVX]{2,6}|${one})(?![${LETTERS}\\p{N}'’-])`,
    where: 'typed',
  })
}

/** `Ve République`, `2nd Fleet`, `II. világháború`: an ordinal numeral stays with its noun, and a king's with his name. */
export function ordinalNouns(language: string): readonly Step[] {
  const found = own(ordinals, language)
  const others = otherWords(language)
  const isNoun = others ? `(?!(?:${others})(?![${LETTERS}]))` : ''
  return [
    ...(found ? [tie({head: found.head, tail: `${isNoun}${found.noun}`, where: 'typed'})] : []),
    ...(language === 'fr' ? [] : [regnal(language)]),
  ]
}
