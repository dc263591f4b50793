import type {ElementContent} from 'hast'
import {defaultHandlers, type Options} from 'remark-rehype'
import type {Chart, Block, Table} from '../../model/blocks.js'
import type {DocumentLabels, Image} from '../../model/document.js'
import type {Handlers} from '../../model/handlers.js'
import {own} from '../../model/own.js'
import type {Citation, FootnoteCall, NoteLink, Phrasing} from '../../model/phrasing.js'
import type {AllowedContent} from './allowed.js'
import {onLines} from './element.js'

/** Options of pages and feeds while a document becomes hast. */
export interface HastOptions {
  readonly labels: DocumentLabels
  /** The document's language. */
  readonly lang: string
  readonly images: ReadonlyMap<string, Image>
  /** Whether its readers have no style sheet of ours: what that sets apart has a point or a mark, and what it repeats is left out. */
  readonly isBare: boolean
  /** Address of a picture: inside the page (`data:`), beside it, or whole. */
  readonly imageSource: (image: Image) => string
  /** Address of another note of the publication; undefined prints the words alone. */
  readonly noteAddress: (note: NoteLink) => string | undefined
  /** Id of a heading, table or figure in this edition; undefined leaves ids and links to them out. */
  readonly anchor: (id: string) => string | undefined
  /** Form of the small capitals of a century in this edition: an element, or their words alone. */
  readonly smallCapitals: (words: AllowedContent[]) => AllowedContent[]
  /** Form of a cited work: a link to its entry, or its words alone. */
  readonly citation: (citation: Citation, words: AllowedContent[]) => AllowedContent | AllowedContent[]
  readonly footnoteCall: (call: FootnoteCall) => AllowedContent[]
  /** Classes of a table in this edition. */
  readonly tableClasses: (table: Table) => readonly string[]
  /** Form of a chart in this edition; `table` is its table, ready. */
  readonly chart: (chart: Chart, table: AllowedContent) => ChartParts
}

/** Parts over and under the line with a chart's source. */
interface ChartParts {
  readonly above: readonly AllowedContent[]
  readonly below: readonly AllowedContent[]
}

/** The way back into the tree for a handler: turns what stands inside a node. */
export type Inner = (children: readonly (Block | Phrasing)[]) => AllowedContent[]

/** Handlers that turn each node of a document into the hast of pages and feeds. */
export type PageHandlers<N extends Block | Phrasing> = Handlers<N, Inner, AllowedContent | AllowedContent[]>

/** The part of remark-rehype's state that we use. */
interface State {
  readonly one: (node: never, parent: never) => ElementContent | ElementContent[] | undefined
}

/** Options by which remark-rehype calls our handlers; `blocks` names the types that stand on lines of their own. */
export function forRemark(
  handlers: Readonly<Record<string, (node: never, inner: Inner) => AllowedContent | AllowedContent[]>>,
  blocks: ReadonlySet<string>,
): Options {
  const call = (state: State, node: Block | Phrasing) => {
    const inner: Inner = children => {
      const parent = {type: 'paragraph', children} as never
      // Every type has a handler of ours: mdast's own types do not matter. `all` would take spaces from code after a break.
      const made = children.flatMap(child => state.one(child as never, parent) ?? []) as AllowedContent[]
      return blocks.has(children[0]?.type ?? '') ? onLines(made) : made
    }
    // The handler for exactly this type.
    return own(handlers, node.type)?.(node as never, inner)
  }
  // These are copied for each tree, and a type that is none of mdast's takes longer there than the tree of a line.
  const known = Object.keys(handlers).filter(type => Object.hasOwn(defaultHandlers, type))
  return {handlers: Object.fromEntries(known.map(type => [type, call])), unknownHandler: call}
}
