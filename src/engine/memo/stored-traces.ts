import {StoredEdges} from './edges.js'
import {hashOfId, traceStart, type Head, type Sought} from './head.js'
import {isAsSeen} from './holds.js'
import type {Edges, Node} from './node.js'
import type {Askable} from './query.js'
import {isWantedBy, partsOf, type Wanted} from './trace.js'

/** Gets the node of an id. */
type NodeOf = (id: string) => Node

/** Print of a value, and whether it is current. */
export interface LastPrint {
  readonly print: string
  readonly holds: boolean
}

/** Traces of a store, whose nodes are created on demand. Changes. */
export class Store {
  #traces: readonly StoredTraces[]

  /**
   * @param heads In the order of writing. Changes them: only the last trace of a value is kept.
   * @param nodeOf Creates nodes and fills them from here.
   */
  constructor(heads: readonly Head[] = [], nodeOf?: NodeOf) {
    dropOutdated(heads)
    this.#traces = nodeOf ? heads.map(head => new StoredTraces(head, nodeOf)) : []
  }

  /** Last print of a value without a node. */
  lastPrint = (askable: Askable, key: string, revision: number): LastPrint | undefined =>
    this.#first(askable, key, (traces, sought) => traces.lastPrint(sought, revision))

  /** The same, whether it is current or not. */
  printBefore = (askable: Askable, key: string): string | undefined =>
    this.#first(askable, key, (traces, sought) => traces.printBefore(sought))

  #first<T>(askable: Askable, key: string, find: (traces: StoredTraces, sought: Sought) => T | undefined) {
    if (this.#traces.length === 0) return undefined
    const sought = soughtAt(askable.name, key)
    for (const traces of this.#traces) {
      const found = find(traces, sought)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Fill a new node from its trace. Changes the node. */
  fill(node: Node): void {
    if (this.#traces.length === 0 || node.askable.kind === 'input') return
    const sought = soughtAt(node.askable.name, node.key)
    this.#traces.some(traces => traces.fill(node, sought))
  }

  /** Create the nodes of all values. */
  fillAll(): void {
    for (const traces of this.#traces) traces.fillAll()
    this.#traces = []
  }

  /** Whether all values without nodes are wanted. */
  isWanted = (wanted: Wanted, revision: number): boolean =>
    this.#traces.every(traces => traces.isWanted(wanted, revision))
}

const soughtAt = (name: string, key: string): Sought => ({name, key, hash: hashOfId(name, key)})

/**
 * Traces of one head. Most are only validated as dependencies, by number; a node is created when its value is asked for. The state is in
 * either place, never both. Changes.
 */
class StoredTraces {
  readonly #head: Head
  readonly #nodeOf: NodeOf
  /** Created nodes, by number of id. */
  readonly #nodes: (Node | undefined)[] = []
  /** State of values without nodes by number of id, like `at` and `doubtedAt` of nodes. */
  readonly #heldAt: Uint32Array
  readonly #doubtedAt: Uint32Array

  constructor(head: Head, nodeOf: NodeOf) {
    this.#head = head
    this.#nodeOf = nodeOf
    this.#nodes.length = head.nameCount
    this.#heldAt = new Uint32Array(head.nameCount)
    this.#doubtedAt = new Uint32Array(head.nameCount)
  }

  /** Last print of a value without a node; undefined if it has no trace here. */
  lastPrint(sought: Sought, revision: number): LastPrint | undefined {
    const id = this.#head.find(sought)
    if (id < 0) return undefined
    const begin = this.#head.beginOf(id)
    return {print: this.#name(begin + 1), holds: this.#holds(id, begin, revision)}
  }

  /** The same, whether it is current or not. */
  printBefore(sought: Sought): string | undefined {
    const id = this.#head.find(sought)
    return id < 0 ? undefined : this.#name(this.#head.beginOf(id) + 1)
  }

  /** Fill a new node from its trace, if there is one. Changes the node. */
  fill(node: Node, sought: Sought): boolean {
    const head = this.#head
    const id = head.find(sought)
    if (id < 0) return false
    const begin = head.beginOf(id)
    this.#nodes[id] = node
    node.edgesIn = this
    node.edgesAt = begin
    node.print = this.#name(begin + 1)
    node.isMade = true
    node.place = head.placeOf(begin)
    node.isKept = true
    node.at = this.#heldAt[id] ?? 0
    node.doubtedAt = this.#doubtedAt[id] ?? 0
    return true
  }

  /** Edges of the trace at an index of the head. */
  edgesAt(begin: number): Edges {
    return new StoredEdges(this, begin, this.#head.numbers[begin + 2] ?? 0)
  }

  /** Whether the dependency at an edge is known to be unchanged; see `isAsSeen`. */
  isAsSeen(at: number, revision: number): boolean {
    const {numbers} = this.#head
    const id = numbers[at] ?? 0
    const begin = this.#nodes[id] ? -1 : this.#head.beginOf(id)
    // Names that are the same have the same number.
    if (begin >= 0) return this.#holds(id, begin, revision) && numbers[begin + 1] === numbers[at + 1]
    return isAsSeen(this.depAt(at), this.seenAt(at), revision)
  }

  /** Like `holds`, for a value without a node. */
  #holds(id: number, begin: number, revision: number): boolean {
    if (this.#heldAt[id] === revision) return true
    if (this.#doubtedAt[id] === revision) return false
    this.#doubtedAt[id] = revision
    const start = begin + traceStart
    const end = start + 2 * (this.#head.numbers[begin + 2] ?? 0)
    for (let at = start; at < end; at += 2) if (!this.isAsSeen(at, revision)) return false
    this.#heldAt[id] = revision
    return true
  }

  depAt(at: number): Node {
    return this.#nodeAt(this.#head.numbers[at] ?? 0)
  }

  seenAt(at: number): string {
    return this.#name(at + 1)
  }

  #name(at: number): string {
    return this.#head.name(this.#head.numbers[at] ?? 0)
  }

  #nodeAt(id: number): Node {
    return (this.#nodes[id] ??= this.#nodeOf(this.#head.name(id)))
  }

  /** Create the nodes of all values. */
  fillAll(): void {
    for (const id of this.#left()) this.#nodeAt(id)
  }

  /** Whether all unwanted values have nodes; a value validated in this revision counts as current. */
  isWanted(wanted: Wanted, revision: number): boolean {
    for (let id = 0; id < this.#head.nameCount; id++)
      if (!this.#nodes[id] && this.#head.beginOf(id) >= 0)
        if (!isWantedBy(wanted, this.#heldAt[id] === revision, () => partsOf(this.#head.name(id)))) return false
    return true
  }

  /** Ids of values without nodes. */
  *#left(): Iterable<number> {
    for (const begin of this.#head.begins()) {
      const id = this.#head.numbers[begin] ?? 0
      if (!this.#nodes[id] && this.#head.beginOf(id) === begin) yield id
    }
  }
}

/** Remove traces that a later head replaces. Changes the heads. */
function dropOutdated(heads: readonly Head[]): void {
  // Those that were written at once say nothing twice.
  const second = heads.findIndex(({hasExtra}, index) => index > 0 && hasExtra)
  if (second < 0) return
  for (const [index, head] of heads.entries()) {
    const earlier = index < second ? [] : heads.slice(0, index)
    if (earlier.length > 0) for (const begin of head.begins()) dropIn(earlier, head.name(head.numbers[begin] ?? 0))
  }
}

/** Remove the trace of a value, from the last head that has it. */
function dropIn(heads: readonly Head[], id: string): void {
  const sought = soughtAt(...partsOf(id))
  const last = heads.findLast(head => head.find(sought) >= 0)
  last?.drop(last.find(sought))
}
