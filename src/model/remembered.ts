/**
 * A cache of values by what they were worked out from: documents share it, so it must depend on its key alone.
 * Forgets everything when it is full, which keeps a server's memory bounded.
 */
export class Remembered<Value> {
  private readonly values = new Map<string, Value>()

  /** @param most Values kept. */
  constructor(private readonly most: number) {}

  /** The value of a key; made if it is not known. */
  get(key: string, make: () => Value): Value {
    const known = this.values.get(key)
    if (known !== undefined) return known
    const value = make()
    if (this.values.size >= this.most) this.values.clear()
    this.values.set(key, value)
    return value
  }
}
