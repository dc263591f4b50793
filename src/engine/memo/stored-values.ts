import type {Held, Node} from './node.js'
import type {Place} from './trace.js'

/** Bytes of a short value. */
const shortBytes = 64
const mostShort = 256

/**
 * Values of nodes, where they are held or a store has them. Short ones are read once, whatever they are values of: most findings are
 * empty, and to read a thousand empty lists takes longer than to look whether they hold.
 */
export class StoredValues {
  readonly #readPlace: (place: Place) => string | undefined
  /** By print. */
  readonly #short = new Map<string, Held>()

  /** @param readPlace The text at a place of the store; undefined where it is gone or damaged. */
  constructor(readPlace: (place: Place) => string | undefined = () => undefined) {
    this.#readPlace = readPlace
  }

  /** The value that was made last; undefined where nobody has it. Changes the node: it holds what was read. */
  heldBy(node: Node): Held | undefined {
    const {askable, held, place, print} = node
    if (held || !place || askable.kind === 'input' || askable.keep !== 'value') return held
    // A print of a query's own may be another's, too.
    node.held = this.#at(place, askable.print || place.length > shortBytes ? undefined : print)
    if (!node.held) node.place = undefined
    return node.held
  }

  #at(place: Place, print: string | undefined): Held | undefined {
    const known = print === undefined ? undefined : this.#short.get(print)
    if (known) return known
    const text = this.#readPlace(place)
    const held = text === undefined ? undefined : {value: JSON.parse(text) as unknown}
    if (held && print !== undefined && this.#short.size < mostShort) this.#short.set(print, held)
    return held
  }
}
