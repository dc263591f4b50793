import type {Seen} from './edges.js'
import {failed, named, type Node} from './node.js'
import type {Ask, Askable, Printed} from './query.js'

/** Who asks for a value. */
export interface Run {
  /** Aborted once nobody waits for it. */
  readonly signal: AbortSignal | undefined
  /** Node that asks; undefined for a consumer. */
  readonly by?: Node | undefined
}

/** Gets the value of a node, synchronously or not, as its query does. */
export type Take = (node: Node, run: Run) => Printed<unknown> | Promise<Printed<unknown>>

/** Records the dependencies of one computation, in order, until it is closed. */
export interface Asking {
  readonly ask: Ask
  /** End recording; returns the dependencies. */
  readonly close: () => Seen
}

/** Start recording the dependencies of a computation. */
export function openAsking(
  {run, take}: {readonly run: Run & {readonly by: Node}; readonly take: Take},
  nodeOf: (askable: Askable, key: string) => Node,
): Asking {
  const seen = new Map<Node, string | undefined>()
  let isClosed = false
  const note = (node: Node, print: string) => {
    const before = seen.get(node)
    // Asked for twice, between which the world changed: what comes of it holds for no moment.
    seen.set(node, before === undefined || before === print ? print : failed)
  }
  const asked = (askable: Askable, key = ''): unknown => {
    if (isClosed) throw new Error(`${named(run.by)} asks for ${askable.name} after it was made`)
    run.signal?.throwIfAborted()
    const node = nodeOf(askable, key)
    if (!seen.has(node)) seen.set(node, undefined)
    const given = (taken: Printed<unknown>) => {
      note(node, taken.print)
      return taken.value
    }
    const refused = (error: unknown): never => {
      note(node, failed)
      throw error
    }
    try {
      const taken = take(node, run)
      return taken instanceof Promise ? taken.then(given, refused) : given(taken)
    } catch (error) {
      return refused(error)
    }
  }
  // The overloads say what each kind of query gives.
  const ask = Object.assign(asked, {signal: run.signal}) as Ask
  return {
    ask,
    close: () => {
      isClosed = true
      return seen
    },
  }
}
