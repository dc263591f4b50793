import {EdgeTable, noEdges, type Seen} from './edges.js'
import type {Head} from './head.js'
import {isAsSeen} from './holds.js'
import {edgesOf, failed, letGo, setEdges, type Edges, type Held, type Node} from './node.js'
import {NodeTrace} from './node-trace.js'
import {input, type Askable} from './query.js'
import {Store, type LastPrint} from './stored-traces.js'
import {isWantedBy, partsOf, plainTrace, type IsWanted, type Place, type Trace, type Wanted} from './trace.js'

/** A query or input, and a key. */
export type Root = readonly [askable: Askable, key: string]

/** All nodes of a memo. */
export class Nodes {
  readonly #askables: ReadonlyMap<string, Askable>
  /** Nodes by name of query and by key. */
  readonly #nodes = new Map<string, Map<string, Node>>()
  /** Nodes by number. */
  readonly #list: Node[] = []
  readonly #edges = new EdgeTable(this.#list)
  /** Nodes that can be removed; undefined if removal is not used. */
  #new: Node[] | undefined
  /** Placeholder of removed nodes in the list; edges to it are always outdated. */
  readonly #forgotten = newNode(input('forgotten', {print: () => nothing.print, read: () => nothing}), '', -1)
  /** Held values of queries with a limit, oldest first. */
  readonly #held = new Map<string, Set<Node>>()
  /** Stored traces; their nodes are created on demand. */
  #store = new Store()

  constructor(askables: Iterable<Askable>) {
    this.#askables = new Map([...askables].map(askable => [askable.name, askable]))
  }

  /**
   * Get or create a node, with what the store knows of it.
   *
   * @throws If the memo was not given the query: no other process would take what was made from it, nor anything that was stored with that.
   */
  of(askable: Askable, key: string): Node {
    const known = this.#nodes.get(askable.name)?.get(key)
    if (known) return known
    const listed = this.#askables.get(askable.name)
    if (!listed) throw new Error(`${askable.name} is not among the queries of this memo`)
    return this.#add(listed, key)
  }

  #add(askable: Askable, key: string): Node {
    const node = newNode(askable, key, this.#list.length)
    this.#list.push(node)
    this.#new?.push(node)
    this.#store.fill(node)
    const others = this.#nodes.get(askable.name)
    if (others) others.set(key, node)
    else this.#nodes.set(askable.name, new Map([[key, node]]))
    return node
  }

  /** Node of an id; undefined for an unknown query. */
  byId(id: string): Node | undefined {
    const [name, key] = partsOf(id)
    const askable = this.#askables.get(name)
    return askable && this.of(askable, key)
  }

  /** Last print of a value, and whether it is current in a revision; undefined if never computed. */
  lastPrint(askable: Askable, key: string, revision: number): LastPrint | undefined {
    const node = this.#nodes.get(askable.name)?.get(key)
    if (!node) return this.#store.lastPrint(askable, key, revision)
    return node.isMade ? {print: node.print, holds: isAsSeen(node, node.print, revision)} : undefined
  }

  /** Last print of a value, current or not; empty or undefined if never computed. */
  printBefore = (askable: Askable, key: string): string | undefined =>
    this.#nodes.get(askable.name)?.get(key)?.print ?? this.#store.printBefore(askable, key)

  /** Load the traces of a store into an empty memo. */
  take(heads: readonly Head[]): void {
    const isOfOurs = heads.every(({queries}) => queries.every(name => this.#askables.has(name)))
    if (isOfOurs && this.#list.length === 0) this.#store = new Store(heads, id => this.byId(id) ?? this.#forgotten)
    else for (const {traces} of heads) this.adopt(traces, 0, true)
  }

  /** Release held values of queries with a limit. */
  shed(isShed: (name: string, key: string) => boolean): void {
    for (const held of this.#held.values())
      for (const node of held)
        if (isShed(node.askable.name, node.key)) {
          held.delete(node)
          letGo(node)
        }
  }

  forgetNew(isForgotten: (key: string) => boolean): void {
    const left: Node[] = []
    for (const node of this.#new ?? [])
      if (isForgotten(node.key)) this.#forget(node)
      else left.push(node)
    this.#new = left
  }

  #forget(node: Node): void {
    const {askable, key, number} = node
    this.#nodes.get(askable.name)?.delete(key)
    this.#held.get(askable.name)?.delete(node)
    this.#list[number] = this.#forgotten
  }

  /** Release all values that a store has. */
  release(): void {
    for (const node of this.#list) if (node.place) letGo(node)
  }

  /** Inputs checked in a revision, with prints; of one that threw, a print that none has. */
  *inputs(revision: number): Iterable<readonly [name: string, key: string, print: string]> {
    for (const {askable, key, print, at} of this.#list)
      if (askable.kind === 'input' && (at === revision || print === failed)) yield [askable.name, key, print]
  }

  /** Note that a value is held; beyond the limit of its query the oldest is released. */
  hold(node: Node): void {
    const {askable} = node
    if (askable.kind === 'input' || askable.mostHeld === undefined) return
    const held = this.#held.get(askable.name) ?? new Set()
    this.#held.set(askable.name, held)
    held.delete(node)
    held.add(node)
    const [oldest] = held
    if (held.size <= askable.mostHeld || !oldest) return
    held.delete(oldest)
    letGo(oldest)
  }

  /** Add traces, except for values current in a revision. Skips those with unknown dependencies. */
  adopt(traces: Iterable<Trace>, revision: number, isKept: boolean): void {
    for (const trace of traces) {
      const node = this.byId(trace.id)
      if (!node || node.work || node.at === revision || node.askable.kind === 'input') continue
      const edges = this.#edgesOf(trace)
      if (!edges) continue
      const {print, value, place} = trace
      setEdges(node, edges)
      node.print = print
      node.isMade = true
      node.at = 0
      node.place = place
      node.isKept = isKept
      node.held = value === undefined ? undefined : {value: JSON.parse(value) as unknown}
    }
  }

  /** Store dependencies in the table. */
  edges(seen: Seen): Edges {
    return this.#edges.add(seen)
  }

  /** Edges of a trace; undefined if a dependency is of an unknown query. */
  #edgesOf({deps, seen}: Trace): Edges | undefined {
    const found = new Map(
      deps.flatMap((id, index) => {
        const node = this.byId(id)
        return node ? [[node, seen[index]] as const] : []
      }),
    )
    return found.size < deps.length ? undefined : this.edges(found)
  }

  /** Iterable of traces, made anew on each iteration; stored values are named by place. */
  traces(wanted: Wanted, revision: number): Iterable<Trace> {
    this.#store.fillAll()
    const nodes = this.#list
    return again(function* () {
      for (const node of nodes) if (hasTrace(node) && isNodeWanted(node, wanted, revision)) yield new NodeTrace(node)
    })
  }

  /** Traces that the store lacks; undefined if it has unwanted ones. All are wanted by default, so that none of the store is looked at. */
  news(wanted: Wanted | undefined, revision: number): Iterable<Trace> | undefined {
    const made: Node[] = []
    if (wanted && !this.#store.isWanted(wanted, revision)) return undefined
    for (const node of this.#list) {
      if (wanted && node.isKept && !isNodeWanted(node, wanted, revision)) return undefined
      if (hasTrace(node) && !node.isKept) made.push(node)
    }
    return again(function* () {
      for (const node of made) yield new NodeTrace(node)
    })
  }

  kept(trace: Trace, place: Place | undefined): void {
    const node = trace instanceof NodeTrace ? trace.node : this.byId(trace.id)
    if (!node) return
    node.isKept = true
    if (place) node.place = place
  }

  /**
   * Traces of some values and all their dependencies, with values; does not descend into unwanted ones.
   *
   * @param heldBy Gives the value of a node, wherever it is; of what was lost there is no trace, so that it is made again.
   */
  tracesBelow(
    roots: readonly Root[],
    isWanted: IsWanted,
    revision: number,
    heldBy: (node: Node) => Held | undefined,
  ): readonly Trace[] {
    const found: Trace[] = []
    const nodes = new Set(roots.map(([askable, key]) => this.of(askable, key)))
    for (const node of nodes) {
      const {askable, key, isMade, at} = node
      if (askable.kind === 'input' || !isMade || !isWanted(askable.name, key, at === revision)) continue
      const edges = edgesOf(node)
      for (let index = 0; index < edges.length; index++) nodes.add(edges.depAt(index))
      const held = heldBy(node)
      if (askable.keep !== 'value' || held) found.push(plainTrace(new NodeTrace({...node, held, place: undefined})))
    }
    return found
  }
}

/** A print that no edge has. */
const nothing = {print: '\u0000forgotten', value: undefined}

/** An iterable that restarts a generator on each iteration. */
const again = <T>(begin: () => Iterator<T>): Iterable<T> => ({[Symbol.iterator]: begin})

const isNodeWanted = ({askable, key, at}: Node, wanted: Wanted, revision: number): boolean =>
  isWantedBy(wanted, at === revision, () => [askable.name, key])

const hasTrace = ({askable, isMade}: Node): boolean => isMade && askable.kind !== 'input'

/** A new node. A literal without spreads, which would take most of the time of validating ten thousand values. */
function newNode(askable: Askable, key: string, number: number): Node {
  return {
    askable,
    key,
    number,
    print: '',
    edgesIn: noEdges.source,
    edgesAt: 0,
    isMade: false,
    held: undefined,
    place: undefined,
    isKept: false,
    at: 0,
    doubtedAt: 0,
    work: undefined,
  }
}
