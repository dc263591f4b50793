import {digestOf} from '../../io/digest.js'
import type {Document} from '../../model/document.js'

/**
 * Recognises what a version of a note says, in one language: title, summary, text and recommendations, whatever template and
 * form they are sent in, and whoever else is added to its readers.
 */
export function wordsDigest(document: Document): string {
  const {masthead, summary, keyPoints, body, recommendations, footnotes, references} = document
  const {title, subtitle} = masthead
  return digestOf(JSON.stringify([title, subtitle, summary, keyPoints, body, recommendations, footnotes, references]))
}
