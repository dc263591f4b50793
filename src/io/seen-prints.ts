import type {Edge} from './edges.js'
import {IoError, NonRepeatableRead, unlessRefused} from './error.js'

type Given<Value> = ReturnType<Edge<Value>['read']>

/**
 * Prints of inputs that a revision has seen, by edge and key. What was decided by a print is of that very value: an input that reads
 * otherwise later is refused, unless `isFollowing`. Of an input that was refused, later revisions hold the value that they see first:
 * whoever saves every second keeps no revision from its end.
 */
export class SeenPrints {
  readonly #prints = new Map<string, Map<string, string>>()
  /** Inputs that were refused, each with its value in this revision once it is seen. */
  readonly #restless = new Map<string, Map<string, Given<unknown> | undefined>>()
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
    const restless = new Map<string, Given<Value> | undefined>()
    this.#restless.set(name, restless)
    const see = (key: string): Given<Value> => {
      const print = this.#isFollowing ? undefined : known(key)
      const given = restless.get(key) ?? (print === undefined ? edge.read(key) : readAgain(edge, key, print))
      if (given === undefined || restless.has(key)) restless.set(key, given)
      if (given === undefined) throw new NonRepeatableRead(key)
      remember(key, given.print)
      return given
    }
    const printOf = (key: string): string =>
      (restless.has(key) ? unlessRefused(() => see(key))?.print : undefined) ?? remember(key, edge.print(key))
    return {...edge, print: key => known(key) ?? printOf(key), read: see}
  }

  /** Begin another revision of an edge, or of all. */
  forget(name?: string): void {
    for (const [edge, held] of this.#restless)
      if (name === undefined || name === edge) for (const key of held.keys()) held.set(key, undefined)
    if (name === undefined) this.#prints.clear()
    else this.#prints.delete(name)
  }
}

/** Undefined where the value is another. */
function readAgain<Value>(edge: Edge<Value>, key: string, print: string): Given<Value> | undefined {
  try {
    const given = edge.read(key)
    return given.print === print ? given : undefined
  } catch (error) {
    // What is gone is another, too, but for what was not there before.
    if (!(error instanceof IoError) || error.code !== 'ENOENT' || print === 'missing') throw error
    return undefined
  }
}
