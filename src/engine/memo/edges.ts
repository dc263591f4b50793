import {nodeId, type Edges, type Node} from './node.js'

/** Edges of a value that was made here, or came from another memo. */
export class MadeEdges implements Edges {
  readonly length: number

  constructor(
    private readonly deps: readonly Node[],
    private readonly seen: readonly string[],
  ) {
    this.length = deps.length
  }

  depAt(index: number): Node {
    return this.deps[index] ?? outside()
  }

  seenAt(index: number): string {
    return this.seen[index] ?? outside()
  }
}

/** Where nothing was asked for, or nothing is known. */
export const noEdges: Edges = new MadeEdges([], [])

/** The traces of a head: all that they name, each once, and the numbers of names; see `pack`. */
export interface Head {
  readonly names: readonly string[]
  readonly numbers: Uint32Array
}

/** Edges as a head has them. */
export class PackedEdges implements Edges {
  /**
   * @param at Where the first edge stands in the numbers of the head, each as two names.
   * @param nodes Values by the number of their name, of a memo that has all of these edges.
   */
  constructor(
    private readonly head: Head,
    private readonly nodes: readonly (Node | undefined)[],
    private readonly at: number,
    readonly length: number,
  ) {}

  depAt(index: number): Node {
    return this.nodes[this.head.numbers[this.at + 2 * index] ?? -1] ?? outside()
  }

  seenAt(index: number): string {
    return this.head.names[this.head.numbers[this.at + 2 * index + 1] ?? -1] ?? outside()
  }
}

function outside(): never {
  throw new RangeError('No edge has this index')
}

/** Ids of the values of edges, as traces have them. */
export const depsOf = (edges: Edges): readonly string[] => each(edges, index => nodeId(edges.depAt(index)))

/** The prints that were seen, in the same order. */
export const seenOf = (edges: Edges): readonly string[] => each(edges, index => edges.seenAt(index))

const each = ({length}: Edges, at: (index: number) => string): readonly string[] =>
  Array.from({length}, (_, index) => at(index))
