import type {ElementContent} from 'hast'
import type {Block} from '../../model/blocks.js'
import type {Phrasing} from '../../model/phrasing.js'
import {onLines} from './element.js'

/** Turn a node of ours into hast; `inner` turns what stands inside it. */
export type Handler<N> = (node: N, inner: Inner) => ElementContent | ElementContent[]

/** The way back into the tree for a handler. */
export type Inner = (children: readonly (Block | Phrasing)[]) => ElementContent[]

/** A handler for each kind of node; a new kind does not compile until it has one. */
export type Handlers<N extends {readonly type: string}> = {
  readonly [K in N['type']]: Handler<Extract<N, {readonly type: K}>>
}

/** The part of remark-rehype's state that we use. */
interface State {
  readonly all: (parent: never) => ElementContent[]
}

/** What remark-rehype calls. */
type RemarkHandler = (state: State, node: never) => ElementContent | ElementContent[]

/** Let remark-rehype call our handlers; `blocks` names the types that stand on lines of their own. */
export function forRemark(
  handlers: Readonly<Record<string, Handler<never>>>,
  blocks: ReadonlySet<string>,
): Record<string, RemarkHandler> {
  const insideOf =
    (state: State): Inner =>
    children => {
      // `all` looks at `children` alone, and every type in them has a handler of ours: mdast's own types do not matter.
      const made = state.all({type: 'paragraph', children} as never)
      return blocks.has(children[0]?.type ?? '') ? onLines(made) : made
    }
  return Object.fromEntries(
    Object.entries(handlers).map(([type, handle]) => [type, (state, node) => handle(node, insideOf(state))]),
  )
}
