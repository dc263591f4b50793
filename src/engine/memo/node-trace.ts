import {depsOf, seenOf} from './edges.js'
import {nodeId, type Node} from './node.js'
import type {Place, Trace} from './trace.js'

/** The trace of what was made, as it is now; inputs have none. Lists and values are made for whoever asks: most traces are only gone through. */
export class NodeTrace implements Trace {
  constructor(readonly node: Node) {}

  get id(): string {
    return nodeId(this.node)
  }

  get print(): string {
    return this.node.print
  }

  get deps(): readonly string[] {
    return depsOf(this.node.edges)
  }

  get seen(): readonly string[] {
    return seenOf(this.node.edges)
  }

  get place(): Place | undefined {
    return this.#isWhole ? this.node.place : undefined
  }

  get value(): string | undefined {
    const {held, place} = this.node
    return this.#isWhole && held && !place ? JSON.stringify(held.value) : undefined
  }

  /** Large values are not kept: writing them as text would cost more than making them. */
  get #isWhole(): boolean {
    const {askable} = this.node
    return askable.kind !== 'input' && askable.keep === 'value'
  }
}
