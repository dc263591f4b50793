import {openAsking, type Asking, type Run} from './asking.js'
import {holds} from './holds.js'
import type {Head} from './head.js'
import {beginWork, circle, edgesOf, nobodyWaits, readInput, setEdges, unmake, waitFor} from './node.js'
import type {Edges, Failure, Node} from './node.js'
import {Nodes, type Root} from './nodes.js'
import type {LastPrint} from './stored-traces.js'
import {printOf} from './print-of.js'
import type {Askable, AsyncQuery, Input, Printed, Query} from './query.js'
import {StoredValues} from './stored-values.js'
import type {IsWanted, Place, Trace, Wanted} from './trace.js'

export interface MemoParts {
  /** Content hash of a text. */
  readonly hash: (text: string) => string
  /** Reads a value of adopted traces from the store; undefined if missing or damaged. */
  readonly readPlace?: ((place: Place) => string | undefined) | undefined
  /** Called before a query is computed. */
  readonly onMake?: ((name: string, key: string) => void) | undefined
}

/**
 * A cache of query results, valid while all their dependencies have the same prints. Edges hold prints and no times, so that undoing a
 * change recomputes nothing, and traces of another process or machine can be used. A recomputed value with an equal print stops the
 * propagation of a change. Errors are not cached.
 */
export class Memo {
  readonly #nodes: Nodes
  readonly #parts: MemoParts
  readonly #stored: StoredValues
  #revision = 1

  /** @param askables All queries and inputs; traces of others are ignored. */
  constructor(askables: Iterable<Askable>, parts: MemoParts) {
    this.#nodes = new Nodes(askables)
    this.#parts = parts
    this.#stored = new StoredValues(parts.readPlace)
  }

  /** Start a revision, in which inputs are checked again. */
  renew = (): void => void this.#revision++

  /**
   * Current value of a query.
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

  /** Current print of a value; computes or reads the value only if needed. */
  async printOf(askable: Askable, key = '', signal?: AbortSignal): Promise<string> {
    const last = this.lastPrint(askable, key)
    if (last?.holds) return last.print
    const node = this.#nodes.of(askable, key)
    await this.#refresh(node, {signal})
    return node.print
  }

  /** Last print of a value, and whether it is known to be current, without computing; undefined if never computed. */
  lastPrint = (askable: Askable, key = ''): LastPrint | undefined => this.#nodes.lastPrint(askable, key, this.#revision)

  /** Print of the last value, current or not, without looking at dependencies; empty or undefined if never computed. */
  printBefore = (askable: Askable, key = ''): string | undefined => this.#nodes.printBefore(askable, key)

  /** Last value, from memory or store, current or not. */
  last<Value>(query: Query<Value> | AsyncQuery<Value>, key = ''): {readonly value: Value} | undefined {
    const node = this.#nodes.of(query, key)
    // What a query gives is of its own type.
    return node.isMade ? (this.#stored.heldBy(node) as {readonly value: Value} | undefined) : undefined
  }

  /** A current value, if it needs no computation. */
  peek<Value>(query: Query<Value> | AsyncQuery<Value>, key = ''): {readonly value: Value} | undefined {
    return this.lastPrint(query, key)?.holds ? this.last(query, key) : undefined
  }

  /** Add traces of another memo, except for values known to be current. They are validated when asked for. */
  adopt = (traces: Iterable<Trace>): void => this.#nodes.adopt(traces, this.#revision, false)

  /** Load the heads of this memo's store, in the order of writing, before the first query. */
  take = (heads: readonly Head[]): void => this.#nodes.take(heads)

  /**
   * All traces, for another memo.
   *
   * @param wanted A value that was made from another that is not stays without it, to be made again.
   */
  traces = (wanted: Wanted = () => true): Iterable<Trace> => this.#nodes.traces(wanted, this.#revision)

  /** Traces computed since the last save; undefined if the store has unwanted values. */
  news = (wanted?: Wanted): Iterable<Trace> | undefined => this.#nodes.news(wanted, this.#revision)

  /** Traces of some values and their wanted dependencies, with values. For a memo without store. */
  tracesOf = (roots: readonly Root[], isWanted: IsWanted): readonly Trace[] =>
    this.#nodes.tracesBelow(roots, isWanted, this.#revision, node => this.#stored.heldBy(node))

  /** Inputs asked for in this revision, with prints; of one that threw, a print that none has. */
  inputs = (): ReturnType<Nodes['inputs']> => this.#nodes.inputs(this.#revision)

  /** Mark a trace as stored, with the place of its value. */
  kept = (trace: Trace, place: Place | undefined): void => this.#nodes.kept(trace, place)

  /** Release values of queries with a limit of held values; their traces stay. */
  shed = (isShed: (name: string, key: string) => boolean): void => this.#nodes.shed(isShed)

  /** Remove values by key, with their traces, among those first asked for since this was first called. For a memo without store. */
  forgetNew = (isForgotten: (key: string) => boolean): void => this.#nodes.forgetNew(isForgotten)

  /** Release values that the store has; they are read again on demand. */
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

  /** Bring a synchronous value up to date. */
  #refreshNow(node: Node, run: Run): void {
    const {askable} = node
    if (askable.kind === 'later' || holds(node, this.#revision)) return
    if (node.work || askable.kind === 'input') throw circle(node)
    node.work = nobodyWaits
    try {
      if (!node.isMade || !this.#edgesHoldNow(edgesOf(node), run)) this.#makeNow(node, askable, run)
      node.at = this.#revision
    } finally {
      node.work = undefined
    }
  }

  #edgesHoldNow(edges: Edges, run: Run): boolean {
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

  /** Start recording the dependencies of a value. */
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

  /** Bring a value up to date; concurrent callers share the work. */
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

  /** Start the work on a node, and wait for it. */
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
    if (!node.isMade || !(await this.#edgesHold(edgesOf(node), run))) {
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

  async #edgesHold(edges: Edges, run: Run): Promise<boolean> {
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
    setEdges(node, edges)
    Object.assign(node, {print, place, isMade: true, isKept: false, held: {value}})
    this.#nodes.hold(node)
  }
}
