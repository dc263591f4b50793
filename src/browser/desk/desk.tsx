import type {VNode} from 'preact'

/** An editor's desk: the notes, one of them in all its editions, and what is to be said of it. */
export function Desk(): VNode {
  return <main />
}
