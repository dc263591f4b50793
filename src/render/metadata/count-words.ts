import {toString} from 'mdast-util-to-string'
import type {Document} from '../../model/document.js'

/** Words of what is read: summary, key points, text and recommendations; no notes, tables' data or fixed words. */
export function countWords({lang, summary, keyPoints, body, recommendations}: Document): number {
  const lines = [...summary, ...keyPoints, ...recommendations.map(({text}) => text)].map(children =>
    toString({children}),
  )
  const blocks = body.map(block => (block.type === 'pullQuote' ? '' : toString(block)))
  const segmenter = new Intl.Segmenter(lang, {granularity: 'word'})
  return [...lines, ...blocks].reduce((sum, text) => sum + countIn(text, segmenter), 0)
}

/** With each segment V8 copies the whole text that it was given: long ones are cut, where they can be at a space. */
const piece = /[^]{1,1000}(?=\s|$)|[^]{1,1000}/g

function countIn(text: string, segmenter: Intl.Segmenter): number {
  let count = 0
  for (const [part] of text.matchAll(piece)) for (const {isWordLike} of segmenter.segment(part)) if (isWordLike) count++
  return count
}
