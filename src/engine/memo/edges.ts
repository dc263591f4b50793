import {isAsSeen} from './holds.js'
import {failed, nodeId, type Edges, type Node} from './node.js'

/** Values in the order of asking, with the prints that were seen; undefined of what is still waited for. */
export type Seen = ReadonlyMap<Node, string | undefined>

/** Where nothing was asked for, or nothing is known. */
export const noEdges: Edges = {length: 0, depAt: outside, seenAt: outside, isAsSeen: outside}

/** Numbers of a piece of a table: a piece goes once no value has edges in it any more. */
const pieceNumbers = 1 << 14

/** Edges of values that were made here, or came from another memo, as numbers: as lists they would be half of what a memo takes. Grows. */
export class EdgeTable {
  readonly #nodes: readonly Node[]
  #piece: Piece | undefined
  /** Numbers of the prints of the piece. */
  #numberOf = new Map<string, number>()

  /** @param nodes All that edges may lead to, by number. */
  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes
  }

  /** Of what is still waited for, the print is none. */
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

  /** The last piece, or a new one where it is full. */
  #pieceFor(count: number): Piece {
    const last = this.#piece
    if (last && last.end + count <= last.numbers.length) return last
    this.#numberOf = new Map()
    const numbers = new Uint32Array(Math.max(count, pieceNumbers))
    return (this.#piece = {nodes: this.#nodes, prints: [], numbers, end: 0})
  }
}

/** Part of a table: for each value, how many edges it has, then for each the number of a node and that of a print. Changes. */
interface Piece {
  readonly nodes: readonly Node[]
  readonly prints: string[]
  readonly numbers: Uint32Array
  end: number
}

/** Edges as a table has them. */
class MadeEdges implements Edges {
  /** @param at Where their count stands. */
  constructor(
    private readonly piece: Piece,
    private readonly at: number,
  ) {}

  get length(): number {
    return this.piece.numbers[this.at] ?? 0
  }

  depAt(index: number): Node {
    return this.piece.nodes[this.#numberAt(2 * index)] ?? outside()
  }

  seenAt(index: number): string {
    return this.piece.prints[this.#numberAt(2 * index + 1)] ?? outside()
  }

  isAsSeen(index: number, revision: number): boolean {
    return isAsSeen(this.depAt(index), this.seenAt(index), revision)
  }

  #numberAt(index: number): number {
    return this.piece.numbers[this.at + 1 + index] ?? outside()
  }
}

/** The traces of a head, as far as edges ask. */
interface Stored {
  readonly isAsSeen: (at: number, revision: number) => boolean
  readonly depAt: (at: number) => Node
  readonly seenAt: (at: number) => string
}

/** Edges as a head has them. */
export class StoredEdges implements Edges {
  /** @param at Where the first edge stands in the numbers of the head, each as two names. */
  constructor(
    private readonly stored: Stored,
    private readonly at: number,
    readonly length: number,
  ) {}

  depAt(index: number): Node {
    return this.stored.depAt(this.#placeOf(index))
  }

  seenAt(index: number): string {
    return this.stored.seenAt(this.#placeOf(index))
  }

  isAsSeen(index: number, revision: number): boolean {
    return this.stored.isAsSeen(this.#placeOf(index), revision)
  }

  #placeOf(index: number): number {
    return index < this.length ? this.at + 2 * index : outside()
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
