import type {Edge} from './edges.js'
import {IoError, NonRepeatableRead} from './error.js'

/**
 * Prints of inputs that a revision has seen, by edge and key. What was decided by a print is of that very value: an input that reads
 * otherwise later is refused, unless `isFollowing`.
 */
export class SeenPrints {
  readonly #prints = new Map<string, Map<string, string>>()
  readonly #isFollowing: boolean

  /** @param isFollowing Whether what is read last counts, as for whoever is told of each change. */
  constructor(isFollowing = false) {
    this.#isFollowing = isFollowing
  }

  /**
   * An edge whose print is asked once.
   *
   * @returns Reading it throws `NonRepeatableRead` where its value is another by now.
   */
  over<Value>(edge: Edge<Value>): Edge<Value> {
    const {name} = edge
    const known = (key: string) => this.#prints.get(name)?.get(key)
    const remember = (key: string, print: string): string => {
      this.#prints.set(name, (this.#prints.get(name) ?? new Map<string, string>()).set(key, print))
      return print
    }
    return {
      ...edge,
      print: key => known(key) ?? remember(key, edge.print(key)),
      read: key => {
        const print = this.#isFollowing ? undefined : known(key)
        const given = print === undefined ? edge.read(key) : readAgain(edge, key, print)
        remember(key, given.print)
        return given
      },
    }
  }

  /** Forget the prints of an edge, or of all. */
  forget(name?: string): void {
    if (name === undefined) this.#prints.clear()
    else this.#prints.delete(name)
  }
}

function readAgain<Value>(edge: Edge<Value>, key: string, print: string): ReturnType<Edge<Value>['read']> {
  try {
    const given = edge.read(key)
    if (given.print === print) return given
  } catch (error) {
    // What is gone is another, too, but for what was not there before.
    if (!(error instanceof IoError) || error.code !== 'ENOENT' || print === 'missing') throw error
  }
  throw new NonRepeatableRead(key)
}
