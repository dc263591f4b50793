import {nodeId, type Node} from './node.js'
import {NumberList} from './number-list.js'

/** Characters per conversion to bytes. */
const batchLength = 1 << 16

/** Unique names as bytes, for packing. Ids of the memo's values are built when needed and not held, since there are a hundred per thing. Grows. */
export class NameList {
  /** End of each name in the text. */
  readonly ends = new NumberList()
  count = 0
  readonly #numbers = new Map<string, number>()
  /** Number of each node's id, plus one, by the node's number. */
  #nodes = new Uint32Array(1 << 12)
  readonly #encoder = new TextEncoder()
  readonly #text: Uint8Array[] = []
  #batch: string[] = []
  #batched = 0
  #end = 0

  /** Number of a print, or of the id of a value outside this memo. */
  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const added = this.#add(name)
    this.#numbers.set(name, added)
    return added
  }

  /** Number of the id of a value. */
  ofNode(node: Node): number {
    const {number} = node
    if (number >= this.#nodes.length) this.#grow(number)
    const known = this.#nodes[number] ?? 0
    if (known > 0) return known - 1
    const added = this.#add(nodeId(node))
    this.#nodes[number] = added + 1
    return added
  }

  /** All names, concatenated. */
  text(): readonly Uint8Array[] {
    this.#encode()
    return this.#text
  }

  #grow(number: number): void {
    const larger = new Uint32Array(Math.max(number + 1, 2 * this.#nodes.length))
    larger.set(this.#nodes)
    this.#nodes = larger
  }

  #add(name: string): number {
    this.#batch.push(name)
    this.#batched += name.length
    this.ends.push((this.#end += name.length))
    if (this.#batched >= batchLength) this.#encode()
    return this.count++
  }

  #encode(): void {
    this.#text.push(this.#encoder.encode(this.#batch.join('')))
    this.#batch = []
    this.#batched = 0
  }
}
