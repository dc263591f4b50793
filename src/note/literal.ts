import type {Node} from 'unist'

/** Words in which no sign is Markdown and no bracket a citation: no parser makes one. */
export interface LiteralWords extends Node {
  readonly type: 'literal'
  value: string
}

/** Words that are printed as they are, sign for sign: an address. No parser makes one. */
export interface Verbatim extends Node {
  readonly type: 'verbatim'
  readonly value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    literal: LiteralWords
    verbatim: Verbatim
  }
  interface RootContentMap {
    literal: LiteralWords
    verbatim: Verbatim
  }
}
