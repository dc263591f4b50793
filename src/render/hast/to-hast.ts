import type {Root} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Block} from '../../model/blocks.js'
import type {Phrasing, Telling, Words} from '../../model/phrasing.js'
import {allowed, type AllowedContent} from './allowed.js'
import {blockHandlers} from './block-handlers.js'
import {element, words, spanOf} from './element.js'
import {forRemark, type Inner, type PageHandlers, type HastOptions} from './handler.js'
import {isWholeCode, keepMeasures, unbroken} from './keep-compounds.js'
import {addressOf, showsAddress} from './part-address.js'

/** Turn blocks or running text into the hast that pages and feeds share. */
export type ToHast = (children: readonly (Block | Phrasing)[]) => Root

/** A root of our own, for remark-rehype to start from. */
interface OwnRoot {
  readonly type: 'root'
  readonly children: Parameters<Inner>[0]
}

/** Prepare the way from document to hast: remark-rehype over our own nodes, then the guard. */
export function toHast(options: HastOptions): ToHast {
  const blocks = blockHandlers(options)
  // remark-rehype calls a handler for the root too, though its types know of none.
  const root = ({children}: OwnRoot, inner: Inner) => ({type: 'root', children: inner(children)}) as never
  const ours = forRemark({...blocks, ...phrasingHandlers(options), root}, new Set(Object.keys(blocks)))
  const processor = unified().use(remarkRehype, ours).use(rehypeSanitize, allowed).freeze()
  return children => {
    // Most lines of a note's head and back are words alone: on their long way no more would happen to them.
    if (children.every(isText))
      return {type: 'root', children: children.flatMap(({value}) => keepMeasures(value, unbroken))}
    // Our own nodes: remark-rehype finds our handlers by their `type`, mdast's own union does not matter.
    return processor.runSync({type: 'root', children} as never) as unknown as Root
  }
}

const isText = (node: Block | Phrasing): node is Words => node.type === 'text'

/** The handlers of inline nodes. */
export const phrasingHandlers = (options: HastOptions): PageHandlers<Phrasing> => ({
  text: ({value}) => keepMeasures(value, unbroken),
  emphasis: ({children}, inner) => element('em', {}, inner(children)),
  strong: ({children}, inner) => element('strong', {}, inner(children)),
  delete: ({children}, inner) => element('del', {}, inner(children)),
  superscript: ({children}, inner) => element('sup', {}, inner(children)),
  smallCapitals: ({children}, inner) => options.smallCapitals(inner(children)),
  foreign: (node, inner) => element('span', spanOf(node), inner(node.children)),
  inlineCode: ({value}) => element('code', isWholeCode(value) ? {className: ['unbroken']} : {}, [words(value)]),
  break: () => element('br'),
  link: ({url, children}, inner) => {
    const looks = showsAddress(url, children) ? {className: ['address']} : {}
    return element('a', {href: url, ...looks}, addressOf(children) ?? inner(children))
  },
  noteLink: (note, inner) => linkOrWords(options.noteAddress(note), inner(note.children)),
  crossReference: ({target, children}, inner) => {
    const id = options.anchor(target)
    return linkOrWords(id && `#${id}`, inner(children))
  },
  citation: (citation, inner) => options.citation(citation, inner(citation.children)),
  footnoteCall: call => options.footnoteCall(call),
  // On the desk alone, which has the looks for it.
  mistake: ({id, reason, lang, children}, inner) =>
    element('span', {className: ['mistake'], id}, [
      ...(children.length ? [element('span', {className: ['mistake-place']}, inner(children)), words(' ')] : []),
      element('span', {className: ['mistake-reason'], lang}, inner(reason)),
    ]),
  inserted: ({telling, children}, inner) =>
    element('ins', {className: ['changed']}, told(telling, inner(children), inner)),
  removed: ({telling, children}, inner) =>
    element('del', {className: ['changed']}, told(telling, inner(children), inner)),
})

/** The change of words, told in words; a brand hides them from who sees its looks. */
const told = ({opens, closes}: Telling, content: readonly AllowedContent[], inner: Inner): AllowedContent[] => [
  element('span', {className: ['told']}, inner(opens)),
  ...content,
  element('span', {className: ['told']}, [words(closes)]),
]

const linkOrWords = (href: string | undefined, children: AllowedContent[]) =>
  href === undefined ? children : element('a', {href}, children)
