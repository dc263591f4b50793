import type {Footnote} from '../../model/document.js'
import {setBlocks} from './blocks.js'
import type {Context} from './context.js'

/** The called footnotes in order; a footnote may call others, which come after it. */
export function setFootnotes(context: Context): readonly Footnote[] {
  const {footnotes} = context
  const texts: Footnote['children'][] = []
  for (let next = footnotes.called[0]; next; next = footnotes.called[texts.length]) {
    texts.push(setBlocks(next.children, context))
  }
  return texts.map((children, index) => ({number: index + 1, calls: footnotes.callsOf(index + 1), children}))
}
