import {openAsking, type Asking, type Run} from './asking.js'
import {holds} from './holds.js'
import type {Head} from './head.js'
import {beginWork, circle, nobodyWaits, readInput, unmake, waitFor} from './node.js'
import type {Edges, Failure, Node} from './node.js'
import {Nodes, type Root} from './nodes.js'
import type {Standing} from './stored-traces.js'
import {printOf} from './print-of.js'
import type {Askable, AsyncQuery, Input, Printed, Query} from './query.js'
import {StoredValues} from './stored-values.js'
import type {IsWanted, Place, Trace, Wanted} from './trace.js'

/** The parts of a memo. */
export interface MemoParts {
  /** Content hash of a text. */
  readonly hash: (text: string) => string
  /** The text at a place of the store that the adopted traces came from; undefined where it is gone or damaged. */
  readonly readPlace?: ((place: Place) => string | undefined) | undefined
  /** Called before a query is computed. */
  readonly onMake?: ((name: string, key: string) => void) | undefined
}

/**
 * Values of queries, each made once and kept while everything that it asked for prints the same.
 *
 * Edges hold what was seen, not when: undoing a change makes nothing again, and traces of another process, worker or
 * machine are as good as one's own. A query whose value comes out the same cuts a change off. Errors are not kept.
 */
export class Memo {
  readonly #nodes: Nodes
  readonly #parts: MemoParts
  readonly #stored: StoredValues
  #revision = 1

  /** @param askables All that traces may name; others are passed over. */
  constructor(askables: Iterable<Askable>, parts: MemoParts) {
    this.#nodes = new Nodes(askables)
    this.#parts = parts
    this.#stored = new StoredValues(parts.readPlace)
  }

  /** The world may have changed: from now on, look again at what is asked for. */
  renew = (): void => void this.#revision++

  /**
   * The value that a query has now.
   *
   * @param signal Ends the work that nobody else began; the promise is then rejected with its reason.
   * @throws Whatever the query throws; an error if queries ask for each other in a circle.
   */
  get<Value>(query: Query<Value> | Input<Value>, key?: string, signal?: AbortSignal): Value
  get<Value>(query: AsyncQuery<Value>, key?: string, signal?: AbortSignal): Promise<Value>
  get(askable: Askable, key = '', signal?: AbortSignal): unknown {
    const taken = this.#take(this.#nodes.of(askable, key), {signal})
    return taken instanceof Promise ? taken.then(({value}) => value) : taken.value
  }

  /** The print of a value now; it is read or made only if that is unknown. */
  async printOf(askable: Askable, key = '', signal?: AbortSignal): Promise<string> {
    const standing = this.standing(askable, key)
    if (standing?.holds) return standing.print
    const node = this.#nodes.of(askable, key)
    await this.#refresh(node, {signal})
    return node.print
  }

  /** The last print of a value, and whether it holds, without making anything; undefined where it was never made. */
  standing = (askable: Askable, key = ''): Standing | undefined => this.#nodes.standing(askable, key, this.#revision)

  /** The value that was made last, where it is held or a store has it, whether it holds or not. */
  last<Value>(query: Query<Value> | AsyncQuery<Value>, key = ''): {readonly value: Value} | undefined {
    const node = this.#nodes.of(query, key)
    // What a query gives is of its own type.
    return node.isMade ? (this.#stored.heldBy(node) as {readonly value: Value} | undefined) : undefined
  }

  /** A value, where nothing must be made for it. */
  peek<Value>(query: Query<Value> | AsyncQuery<Value>, key = ''): {readonly value: Value} | undefined {
    return this.standing(query, key)?.holds ? this.last(query, key) : undefined
  }

  /** Take over what another memo made, but for what is known to hold. Inputs are looked at again: what does not hold is made again. */
  adopt = (traces: Iterable<Trace>): void => this.#nodes.adopt(traces, this.#revision, false)

  /** Take over heads of the store that this memo is kept in, in the order in which they were written, before anything is asked. */
  take = (heads: readonly Head[]): void => this.#nodes.take(heads)

  /**
   * All known values, for another memo.
   *
   * @param wanted A value that was made from another that is not stays without it, to be made again.
   */
  traces = (wanted: Wanted = () => true): Iterable<Trace> => this.#nodes.traces(wanted, this.#revision)

  /** The same of what was made since it was last kept; undefined where the store has something that is not wanted. */
  news = (wanted: Wanted = () => true): Iterable<Trace> | undefined => this.#nodes.news(wanted, this.#revision)

  /** Traces of some values and of what is wanted of all that they were made from, values and all: for a memo without a store. */
  tracesOf = (roots: readonly Root[], isWanted: IsWanted): readonly Trace[] =>
    this.#nodes.tracesBelow(roots, isWanted, this.#revision, node => this.#stored.heldBy(node))

  /** The questions to the world since it was last renewed, with the prints. */
  inputs = (): ReturnType<Nodes['inputs']> => this.#nodes.inputs(this.#revision)

  /** The store now holds a trace, with its value where it has a place. */
  kept = (trace: Trace, place: Place | undefined): void => this.#nodes.kept(trace, place)

  /** Let go of values of queries that want only some of them held, which nobody will ask for soon; what is known of them stays. */
  shed = (isShed: (name: string, key: string) => boolean): void => this.#nodes.shed(isShed)

  /** Forget values that nobody asked for before this was last called, by their keys, and all that is known of them: of a memo without a store. */
  forgetNew = (isForgotten: (key: string) => boolean): void => this.#nodes.forgetNew(isForgotten)

  /** Let go of values that the store has: whoever asks again reads them. */
  release = (): void => this.#nodes.release()

  readonly #take = (node: Node, run: Run): Printed<unknown> | Promise<Printed<unknown>> =>
    node.askable.kind === 'later' ? this.#takeLater(node, run) : this.#takeNow(node, run)

  #takeNow(node: Node, run: Run): Printed<unknown> {
    this.#refreshNow(node, run)
    if (node.askable.kind === 'input') return readInput(node, node.askable)
    const held = this.#stored.heldBy(node)
    if (held) return {value: held.value, print: node.print}
    unmake(node)
    return this.#takeNow(node, run)
  }

  async #takeLater(node: Node, run: Run): Promise<Printed<unknown>> {
    for (;;) {
      await this.#refresh(node, run)
      const held = this.#stored.heldBy(node)
      if (held) return {value: held.value, print: node.print}
      if (!node.work) unmake(node)
    }
  }

  /** See that the print of what does not wait is what it would be now. */
  #refreshNow(node: Node, run: Run): void {
    const {askable} = node
    if (askable.kind === 'later' || holds(node, this.#revision)) return
    if (node.work || askable.kind === 'input') throw circle(node)
    node.work = nobodyWaits
    try {
      if (!node.isMade || !this.#edgesHoldNow(node, run)) this.#makeNow(node, askable, run)
      node.at = this.#revision
    } finally {
      node.work = undefined
    }
  }

  #edgesHoldNow({edges}: Node, run: Run): boolean {
    try {
      for (let index = 0; index < edges.length; index++) {
        if (edges.isAsSeen(index, this.#revision)) continue
        const dep = edges.depAt(index)
        this.#refreshNow(dep, run)
        if (dep.print !== edges.seenAt(index)) return false
      }
      return true
    } catch {
      // Whoever asks may have a use for the error, or not ask any more.
      return false
    }
  }

  /** The question of a value that is about to be made. */
  #begin(node: Node, {signal}: Run): Asking {
    unmake(node)
    this.#parts.onMake?.(node.askable.name, node.key)
    return openAsking({run: {signal, by: node}, take: this.#take}, (askable, key) => this.#nodes.of(askable, key))
  }

  #makeNow(node: Node, query: Query<unknown>, run: Run): void {
    const asking = this.#begin(node, run)
    try {
      const value = query.compute(asking.ask, node.key)
      // Whoever gets over errors gets over being cut short, too: that is no value.
      run.signal?.throwIfAborted()
      this.#made(node, value, this.#nodes.edges(asking.close()))
    } finally {
      asking.close()
    }
  }

  /** The same of what may wait. Who comes while it is worked on waits for that. */
  async #refresh(node: Node, run: Run): Promise<void> {
    if (node.askable.kind !== 'later') return this.#refreshNow(node, run)
    while (!holds(node, this.#revision)) {
      run.signal?.throwIfAborted()
      const revision = this.#revision
      const failure = await (node.work ? waitFor(node, run.by) : this.#bring(node, node.askable, run))
      run.signal?.throwIfAborted()
      // Where others gave it up, or it was of a world that is gone: look again.
      if (failure && !failure.isAborted && revision === this.#revision) throw failure.error
    }
  }

  /** Begin the work on a node, and wait for it. */
  #bring(node: Node, query: AsyncQuery<unknown>, run: Run): Promise<Failure | undefined> {
    const settle = beginWork(node, run.by)
    return this.#work(node, query, run).then(
      () => settle(),
      (error: unknown) => settle({error, isAborted: run.signal?.aborted === true}),
    )
  }

  async #work(node: Node, query: AsyncQuery<unknown>, {signal}: Run): Promise<void> {
    const revision = this.#revision
    const run = {signal, by: node}
    if (!node.isMade || !(await this.#edgesHold(node, run))) {
      const asking = this.#begin(node, run)
      try {
        const value = await query.compute(asking.ask, node.key)
        signal?.throwIfAborted()
        this.#made(node, value, this.#nodes.edges(asking.close()))
      } finally {
        asking.close()
      }
    }
    node.at = revision
  }

  async #edgesHold({edges}: Node, run: Run): Promise<boolean> {
    for (let index = 0; index < edges.length; index++) {
      // What holds costs no turn of the event loop.
      if (edges.isAsSeen(index, this.#revision)) continue
      const dep = edges.depAt(index)
      try {
        await this.#refresh(dep, run)
      } catch {
        run.signal?.throwIfAborted()
        return false
      }
      if (dep.print !== edges.seenAt(index)) return false
    }
    return true
  }

  #made(node: Node, value: unknown, edges: Edges): void {
    const query = node.askable as Query<unknown> | AsyncQuery<unknown>
    const print = printOf(query, value, {edges, hash: this.#parts.hash})
    // What the store holds under the same print is the same value.
    const place = print === node.print ? node.place : undefined
    Object.assign(node, {print, place, edges, isMade: true, isKept: false, held: {value}})
    this.#nodes.hold(node)
  }
}
