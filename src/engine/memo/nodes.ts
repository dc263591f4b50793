import {failed, letGo, newNode, type Edge, type Held, type Node} from './node.js'
import type {Askable} from './query.js'
import {idOf, partsOf, type Place, type Trace} from './trace.js'

/** Whether a value may still be of use; `isCurrent` where somebody asked for it since the world was last renewed. */
export type IsWanted = (name: string, key: string, isCurrent: boolean) => boolean

/** A value that is asked for, by its query and key. */
export type Root = readonly [askable: Askable, key: string]

/** All values that a memo knows of, by what they go by. */
export class Nodes {
  readonly #askables: ReadonlyMap<string, Askable>
  readonly #nodes = new Map<string, Node>()
  /** Values of queries that want only some of them held, oldest first. */
  readonly #held = new Map<string, Set<Node>>()

  constructor(askables: Iterable<Askable>) {
    this.#askables = new Map([...askables].map(askable => [askable.name, askable]))
  }

  /** The node of a query at a key, a new one where there is none. What the memo was given by this name stands for it. */
  of(askable: Askable, key: string): Node {
    const id = idOf(askable.name, key)
    return this.#nodes.get(id) ?? this.#add(id, this.#askables.get(askable.name) ?? askable, key)
  }

  #add(id: string, askable: Askable, key: string): Node {
    const node = newNode(id, askable, key)
    this.#nodes.set(id, node)
    return node
  }

  /** The same by id; undefined where no query has its name. */
  byId(id: string): Node | undefined {
    const known = this.#nodes.get(id)
    if (known) return known
    const [name, key] = partsOf(id)
    const askable = this.#askables.get(name)
    return askable && this.#add(id, askable, key)
  }

  /** Let go of what is held of queries that want only some of their values held. */
  shed(isShed: (name: string, key: string) => boolean): void {
    for (const held of this.#held.values())
      for (const node of held)
        if (isShed(node.askable.name, node.key)) {
          held.delete(node)
          letGo(node)
        }
  }

  /** Inputs that were looked at in a revision, with their prints. */
  *inputs(revision: number): Iterable<readonly [name: string, key: string, print: string]> {
    for (const {askable, key, print, at} of this.#nodes.values())
      if (askable.kind === 'input' && at === revision) yield [askable.name, key, print]
  }

  /** Note that a value is held now; of a query that wants only some of them held, the oldest is let go. */
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

  /**
   * Believe a trace, unless its value is known to hold in a revision already; one of a version that asked for more than there is
   * now is passed over.
   *
   * @param isKept Whether the store has it.
   */
  adopt({id, print, deps, seen, value, place}: Trace, revision: number, isKept: boolean): void {
    const node = this.byId(id)
    if (!node || node.work || node.at === revision || node.askable.kind === 'input') return
    const edges: Edge[] = []
    for (const [index, depId] of deps.entries()) {
      const dep = this.byId(depId)
      if (!dep) return
      edges.push({dep, seen: seen[index] ?? failed})
    }
    node.edges = edges
    node.print = print
    node.isMade = true
    node.at = 0
    node.place = place
    node.isKept = isKept
    node.held = value === undefined ? undefined : {value: JSON.parse(value) as unknown}
  }

  /** Traces of what was made, anew whenever they are gone through; a value that a store holds is named by its place. */
  traces(isWanted: IsWanted, revision: number): Iterable<Trace> {
    const nodes = this.#nodes
    return again(function* () {
      for (const node of nodes.values())
        if (node.isMade && isWanted(node.askable.name, node.key, node.at === revision)) yield* tracesOf(node)
    })
  }

  /** Of what the store does not have as it is; undefined where it has something that is not wanted. */
  news(isWanted: IsWanted, revision: number): Iterable<Trace> | undefined {
    const made: Node[] = []
    for (const node of this.#nodes.values()) {
      if (node.isKept && !isWanted(node.askable.name, node.key, node.at === revision)) return undefined
      if (node.isMade && !node.isKept) made.push(node)
    }
    return again(function* () {
      for (const node of made) yield* tracesOf(node)
    })
  }

  kept(id: string, place: Place | undefined): void {
    const node = this.byId(id)
    if (!node) return
    node.isKept = true
    if (place) node.place = place
  }

  /**
   * Traces of some values and of all that these were made from, with values; where something is not wanted, nothing behind it is
   * looked for either.
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
      const {askable, key, edges, isMade, at} = node
      if (askable.kind === 'input' || !isMade || !isWanted(askable.name, key, at === revision)) continue
      for (const {dep} of edges) nodes.add(dep)
      const held = heldBy(node)
      if (askable.keep !== 'value' || held) found.push(...tracesOf({...node, held, place: undefined}))
    }
    return found
  }
}

/** The values of a generator, from the beginning whenever somebody goes through it. */
const again = <T>(begin: () => Iterator<T>): Iterable<T> => ({[Symbol.iterator]: begin})

/** The trace of what was made; inputs have none. Its value becomes a text when somebody asks for it. */
function tracesOf({askable, edges, id, print, place, held}: Node): readonly Trace[] {
  if (askable.kind === 'input') return []
  const [deps, seen] = [edges.map(({dep}) => dep.id), edges.map(one => one.seen)]
  // Large values are not kept: writing them as text would cost more than making them.
  if (askable.keep !== 'value') return [{id, print, deps, seen}]
  if (place) return [{id, print, deps, seen, place}]
  return [
    {
      ...{id, print, deps, seen},
      get value() {
        return held && JSON.stringify(held.value)
      },
    },
  ]
}
