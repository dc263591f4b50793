import type {PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import type {Mistake} from '../../model/phrasing.js'

/** Words at a place where the note is wrong. */
export type Told = Omit<Mistake, 'type' | 'children'>

/** A mistake marked in the tree of a text: no parser makes one. */
export interface MistakeSource extends Node {
  readonly type: 'mistake'
  readonly told: Told
  readonly children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mistake: MistakeSource
  }
  interface RootContentMap {
    mistake: MistakeSource
  }
}
