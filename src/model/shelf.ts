/**
 * A place for what is dear to make of one thing and is asked for again: a note that is printed again and again, a brand. A query holds it and gives it to
 * pure functions, so that they keep nothing themselves.
 */
export class Shelf {
  readonly #kept = new Map<new () => object, object>()

  /** The one of a kind that stands here; made where it is first asked for. */
  of<Kept extends object>(kind: new () => Kept): Kept {
    const known = this.#kept.get(kind)
    if (known instanceof kind) return known
    const made = new kind()
    this.#kept.set(kind, made)
    return made
  }
}
