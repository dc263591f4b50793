import {toString} from 'mdast-util-to-string'
import type {Document} from '../../model/document.js'

/** Words of what is read: summary, key points, text and recommendations; no notes, tables' data or fixed words. */
export function countWords({lang, summary, keyPoints, body, recommendations}: Document): number {
  const lines = [...summary, ...keyPoints, ...recommendations.map(({text}) => text)].map(children =>
    toString({children}),
  )
  const blocks = body.map(block => (block.type === 'pullQuote' ? '' : toString(block)))
  return countIn([...lines, ...blocks], lang)
}

const latin = 'A-Za-zÀ-ÖØ-öø-ſ'
const letters = `${latin}Α-ΡΣ-ώЀ-ҁҊ-ԯ`
const word = `(?:[${letters}0-9]*[${letters}]['’](?=[${latin}]))?[${letters}0-9]+`
const number = String.raw`[0-9]+(?:[.,\u202F][0-9]+)*`

/**
 * Letters of scripts that set blanks, and digits, with no more than an apostrophe in them and hyphens between them, or numbers and times;
 * with the marks that open and close, and the narrow spaces that these have.
 */
const plain = String.raw`[«“"(+−°]*(?:\u202F?(?:${word}(?:-${word})*|${number}(?::[0-9]+)?)\u202F?)?[»”")!?%…,.;:]*`

/** Between two blanks, plain words with a blank between each; so few that V8 can go back over all of them. */
const plainWords = new RegExp(String.raw`(?<![^ \n\u00A0])${plain}(?:[ \n\u00A0]${plain}){0,99}(?![^ \n\u00A0])`, 'g')

/** A word among plain ones. */
const oneWord = new RegExp(`${number}(?![${letters}0-9])|${word}`, 'g')

/** With each segment V8 copies the whole text that it was given: long ones are cut, where they can be at a blank. */
const piece = /[^]{1,1000}(?=[ \n]|$)|[^]{1,1000}/g

/**
 * The number of words of each text. Most are told by their letters: a segmenter takes a microsecond for each, and ten thousand to load.
 *
 * @see UAX #29, 4: https://unicode.org/reports/tr29/#Word_Boundaries
 */
export function countIn(texts: readonly string[], lang: string): number {
  let count = 0
  const rest = texts
    .map(text =>
      text.replace(plainWords, found => {
        count += found.match(oneWord)?.length ?? 0
        return ''
      }),
    )
    .join('\n')
  if (!/[^ \n\u00A0]/.test(rest)) return count
  const segmenter = new Intl.Segmenter(lang, {granularity: 'word'})
  for (const [part] of rest.matchAll(piece)) for (const {isWordLike} of segmenter.segment(part)) if (isWordLike) count++
  return count
}
