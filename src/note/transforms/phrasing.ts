import type {PhrasingContent} from 'mdast'
import type {Phrasing} from '../../model/phrasing.js'
import {splitCitations} from '../citations/split-citations.js'
import type {Setting} from '../typesetter.js'
import type {Context, Line} from './context.js'
import {startDraft} from './draft.js'
import {setForeign} from './foreign.js'
import {setLink, setLinkReference} from './link.js'
import {setMistake} from './mistake.js'

type Handler<K extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, {type: K}>,
  line: Line,
) => readonly Phrasing[]

const handlers: {[K in PhrasingContent['type']]: Handler<K>} = {
  text: (node, {draft, context, inner}) =>
    splitCitations(node.value).flatMap(part =>
      part.type === 'words' ? [draft.words(oneLine(part.value))] : inner(context.citations.cite(part.cites)),
    ),
  emphasis: (node, {inner}) => [{type: 'emphasis', children: inner(node.children)}],
  strong: (node, {inner}) => [{type: 'strong', children: inner(node.children)}],
  delete: (node, {inner}) => [{type: 'delete', children: inner(node.children)}],
  inlineCode: (node, {draft}) => [draft.opaque({type: 'inlineCode', value: node.value}, node.value)],
  break: (_node, {draft}) => [draft.lineEnd({type: 'break'})],
  link: setLink,
  linkReference: setLinkReference,
  footnoteReference: (node, {draft, context}) => [
    draft.call({type: 'footnoteCall', ...context.footnotes.call(node.identifier)}),
  ],
  textDirective: setForeign,
  mistake: setMistake,
  // The checks refuse these before a note is resolved.
  html: () => [],
  image: () => [],
  imageReference: () => [],
}

/**
 * Resolve and set one line: the inline content of a paragraph, heading, cell or caption. Counts its footnote calls in
 * `context.footnotes`.
 */
export function setPhrasing(
  nodes: readonly PhrasingContent[],
  context: Context,
  setting: Setting = 'prose',
): readonly Phrasing[] {
  const draft = startDraft(context.typesetter, setting)
  const line: Line = {
    context,
    draft,
    inner: children => children.flatMap(child => handle(child, line)),
    apart: (children, other) => setPhrasing(children, other, setting),
  }
  return draft.fill(line.inner(nodes))
}

function handle(node: PhrasingContent, line: Line): readonly Phrasing[] {
  // Node and handler share their key, which the compiler cannot follow through the union.
  const handler = handlers[node.type] as Handler<PhrasingContent['type']>
  return handler(node, line)
}

const oneLine = (text: string): string => text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')
