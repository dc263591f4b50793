import {isAsSeen} from './holds.js'
import {traceStart} from './head.js'
import {failed, nodeId, type Edges, type EdgeSource, type Node} from './node.js'

/** Dependencies in the order of asking, with their prints; undefined while awaited. */
export type Seen = ReadonlyMap<Node, string | undefined>

/** Edges of a value without dependencies, or with unknown ones. */
export const noEdges: Edges = {
  source: {edgesAt: () => noEdges},
  at: 0,
  length: 0,
  depAt: outside,
  seenAt: outside,
  isAsSeen: outside,
}

/** Numbers per chunk; a chunk is freed once no value has edges in it. */
const pieceNumbers = 1 << 14

/** Edges of values as numbers in chunks; as objects they would take half of a memo's size. Grows. */
export class EdgeTable {
  readonly #nodes: readonly Node[]
  #piece: Piece | undefined
  /** Numbers of prints in the current chunk. */
  #numberOf = new Map<string, number>()

  /** @param nodes All possible dependencies, by number. */
  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
  }

  /** Store edges; awaited values have no print. */
  add(seen: Seen): Edges {
    if (seen.size === 0) return noEdges
    const piece = this.#pieceFor(1 + 2 * seen.size)
    const {numbers, prints, end: at} = piece
    numbers[piece.end++] = seen.size
    for (const [{number}, print = failed] of seen) {
      const known = this.#numberOf.get(print) ?? prints.push(print) - 1
      this.#numberOf.set(print, known)
      numbers[piece.end++] = number
      numbers[piece.end++] = known
    }
    return new MadeEdges(piece, at)
  }

  /** Current chunk, or a new one if it is full. */
  #pieceFor(count: number): Piece {
    const last = this.#piece
    if (last && last.end + count <= last.numbers.length) return last
    this.#numberOf = new Map()
    const numbers = new Uint32Array(Math.max(count, pieceNumbers))
    return (this.#piece = new Piece(this.#nodes, numbers))
  }
}

/** Chunk of a table: for each value the number of edges, then for each edge the numbers of its node and print. Changes. */
class Piece implements EdgeSource {
  readonly prints: string[] = []
  end = 0

  constructor(
    readonly nodes: readonly Node[],
    readonly numbers: Uint32Array,
  ) {}

  edgesAt = (at: number): Edges => new MadeEdges(this, at)
}

/** Edges in a table. */
class MadeEdges implements Edges {
  /** @param at Index of the number of edges. */
  constructor(
    readonly source: Piece,
    readonly at: number,
  ) {}

  get length(): number {
    return this.source.numbers[this.at] ?? 0
  }

  depAt(index: number): Node {
    return this.source.nodes[this.#numberAt(2 * index)] ?? outside()
  }

  seenAt(index: number): string {
    return this.source.prints[this.#numberAt(2 * index + 1)] ?? outside()
  }

  isAsSeen(index: number, revision: number): boolean {
    return isAsSeen(this.depAt(index), this.seenAt(index), revision)
  }

  #numberAt(index: number): number {
    return this.source.numbers[this.at + 1 + index] ?? outside()
  }
}

/** Parts of a head's traces that edges use. */
interface Stored extends EdgeSource {
  readonly isAsSeen: (at: number, revision: number) => boolean
  readonly depAt: (at: number) => Node
  readonly seenAt: (at: number) => string
}

/** Edges in a head. */
export class StoredEdges implements Edges {
  /** @param at Index of the trace in the head's numbers. */
  constructor(
    readonly source: Stored,
    readonly at: number,
    readonly length: number,
  ) {}

  depAt(index: number): Node {
    return this.source.depAt(this.#placeOf(index))
  }

  seenAt(index: number): string {
    return this.source.seenAt(this.#placeOf(index))
  }

  isAsSeen(index: number, revision: number): boolean {
    return this.source.isAsSeen(this.#placeOf(index), revision)
  }

  #placeOf(index: number): number {
    return index < this.length ? this.at + traceStart + 2 * index : outside()
  }
}

function outside(): never {
  throw new RangeError('No edge has this index')
}

/** Ids of dependencies, as in traces. */
export const depsOf = (edges: Edges): readonly string[] => each(edges, index => nodeId(edges.depAt(index)))

/** Prints of dependencies, in order. */
export const seenOf = (edges: Edges): readonly string[] => each(edges, index => edges.seenAt(index))

const each = ({length}: Edges, at: (index: number) => string): readonly string[] =>
  Array.from({length}, (_, index) => at(index))
