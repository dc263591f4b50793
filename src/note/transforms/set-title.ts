import type {PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Phrasing} from '../../model/phrasing.js'
import type {MarkedText} from '../../model/marked-text.js'
import {directionIn} from '../../model/right-to-left.js'
import {readTitle} from '../read-marked.js'
import type {Typesetter} from '../typesetter.js'
import type {NamedLanguages} from '../named-languages.js'
import {passageLanguage, setWords} from './foreign.js'
import {startDraft, type Draft} from './draft.js'

/** Typeset a title with emphasis and passages in other languages. Other marks, which the checks refuse, are reduced to words. */
export const setTitle = (text: MarkedText, typesetter: Typesetter, named: NamedLanguages): readonly Phrasing[] =>
  setLine(readTitle(text), typesetter, named)

function setLine(
  nodes: readonly PhrasingContent[],
  typesetter: Typesetter,
  named: NamedLanguages,
): readonly Phrasing[] {
  const draft = startDraft(typesetter, 'title')
  return draft.fill(nodes.flatMap(node => draftNode(node, draft, typesetter, named)))
}

function draftNode(
  node: PhrasingContent,
  draft: Draft,
  typesetter: Typesetter,
  named: NamedLanguages,
): readonly Phrasing[] {
  const inner = (children: readonly PhrasingContent[]) =>
    children.flatMap(child => draftNode(child, draft, typesetter, named))
  if (node.type === 'emphasis' || node.type === 'strong') return [{type: node.type, children: inner(node.children)}]
  if (node.type === 'textDirective') {
    const lang = passageLanguage(node) ?? typesetter.lang
    const children = setLine(node.children, typesetter.in(lang), named)
    return [draft.opaque({type: 'foreign', lang, ...directionIn(lang, typesetter.lang), children}, toString(node))]
  }
  if ('children' in node) return inner(node.children)
  return 'value' in node ? setWords(node.value, draft, typesetter, named) : []
}
