import {nodeId, type Node} from './node.js'
import {NumberList} from './number-list.js'

/** So many characters become bytes at once. */
const batchLength = 1 << 16

/**
 * Names of what is packed, each once, as bytes. Ids of a memo's own values are made once, and held by nobody: there are a hundred for each
 * thing that is asked about. Grows.
 */
export class NameList {
  /** For each, where it ends in the text. */
  readonly ends = new NumberList()
  count = 0
  readonly #numbers = new Map<string, number>()
  /** One more than the number of its id, by the number of a node. */
  #nodes = new Uint32Array(1 << 12)
  readonly #encoder = new TextEncoder()
  readonly #text: Uint8Array[] = []
  #batch: string[] = []
  #batched = 0
  #end = 0

  /** Number of a print, or of the id of what is in no memo here. */
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

  /** All of them without anything between. */
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
