import type {Root} from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Block} from '../../model/blocks.js'
import type {Phrasing, Words} from '../../model/phrasing.js'
import {allowed} from './allowed.js'
import {blockHandlers} from './block-handlers.js'
import {forRemark, type Inner} from './handler.js'
import {keepMeasures, unbroken} from './keep-compounds.js'
import type {HastOptions} from './options.js'
import {phrasingHandlers} from './phrasing-handlers.js'

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
  const handlers = forRemark({...blocks, ...phrasingHandlers(options), root}, new Set(Object.keys(blocks)))
  const processor = unified().use(remarkRehype, {handlers}).use(rehypeSanitize, allowed).freeze()
  return children => {
    // Most lines of a note's head and back are words alone: on their long way no more would happen to them.
    if (children.every(isText))
      return {type: 'root', children: children.flatMap(({value}) => keepMeasures(value, unbroken))}
    // Our own nodes: remark-rehype looks them up by `type` in our handlers, mdast's own union does not matter.
    return processor.runSync({type: 'root', children} as never) as unknown as Root
  }
}

const isText = (node: Block | Phrasing): node is Words => node.type === 'text'
