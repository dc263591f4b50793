import type {Seen} from './edges.js'
import {failed, named, type Node} from './node.js'
import type {Ask, Askable, Printed} from './query.js'

/** Who asks, and for how long somebody waits for the answer. */
export interface Run {
  readonly signal: AbortSignal | undefined
  /** The value that is made or looked at; nobody where a consumer asks. */
  readonly by?: Node | undefined
}

/** Gives the value of a node, at once or later as its query does. */
export type Take = (node: Node, run: Run) => Printed<unknown> | Promise<Printed<unknown>>

/** The question of one computation: it notes what is asked for, in order, until it is closed. */
export interface Asking {
  readonly ask: Ask
  /** Takes no more questions, and says what was asked for. */
  readonly close: () => Seen
}

/** Begin to note what a computation asks for. */
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
