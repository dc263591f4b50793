/** Values by key, up to a weight; the least recently used is forgotten first. */
export class LruCache<K, V> {
  readonly #most: number
  readonly #kept = new Map<K, {value: V; weight: number}>()
  #weight = 0

  /** @param most Weight of all that is kept; their number, where none has a weight. */
  constructor(most: number) {
    this.#most = most
  }

  get(key: K): V | undefined {
    const kept = this.#kept.get(key)
    if (kept === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.value
  }

  /** The value of a key; made and kept if it is not known, with the weight that it says. */
  getOrInsertComputed(key: K, make: (key: K) => V, weightOf: (value: V) => number = () => 1): V {
    const known = this.get(key)
    if (known !== undefined) return known
    const value = make(key)
    this.set(key, value, weightOf(value))
    return value
  }

  set(key: K, value: V, weight = 1): void {
    this.delete(key)
    this.#kept.set(key, {value, weight})
    this.#weight += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.#most || oldest === key) return
      this.delete(oldest)
    }
  }

  delete(key: K): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0
    this.#kept.delete(key)
  }

  get size(): number {
    return this.#kept.size
  }
}
