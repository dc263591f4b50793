import {fixedLang, fixedWords, type FixedText} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {AllowedContent} from './allowed.js'
import {element, words, spanOf} from './element.js'

/** Words that the house gives, each in its language. */
export const fixedHast = (text: FixedText): AllowedContent[] =>
  typeof text === 'string' ? [words(text)] : text.flatMap(nodeOf)

function nodeOf(node: Phrasing): AllowedContent[] {
  if (node.type === 'foreign') return [element('span', spanOf(node), node.children.flatMap(nodeOf))]
  if (node.type === 'superscript') return [element('sup', {}, node.children.flatMap(nodeOf))]
  return node.type === 'text' ? [words(node.value)] : []
}

/** A name that is heard and not seen; its element says in which language. `more` is what needs none of its own: numbers, words of the document. */
export function fixedLabel(text: FixedText, more = ''): {readonly ariaLabel: string; readonly lang?: string} {
  const lang = fixedLang(text)
  return {ariaLabel: fixedWords(text) + more, ...(lang !== undefined && {lang})}
}
