import type {Held, Node} from './node.js'
import type {Place} from './trace.js'

/** Largest size of a short value. */
const shortBytes = 64
const mostShort = 256

/**
 * Values of nodes, from memory or store. Short ones are cached by print, since most findings are empty lists, and reading a thousand takes
 * longer than validating them.
 */
export class StoredValues {
  readonly #readPlace: (place: Place) => string | undefined
  /** Short values by print. */
  readonly #short = new Map<string, Held>()

  /** @param readPlace Reads a text of the store; undefined if missing or damaged. */
  constructor(readPlace: (place: Place) => string | undefined = () => undefined) {
    this.#readPlace = readPlace
  }

  /** Last value of a node; undefined if lost. Changes the node, which then holds it. */
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
