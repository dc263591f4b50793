import {depsOf, seenOf} from './edges.js'
import {edgesOf, nodeId, type Node} from './node.js'
import type {Place, Trace} from './trace.js'

/** Trace of a node that is not an input. Lists and value are made on demand, since most traces are only iterated. */
export class NodeTrace implements Trace {
  constructor(readonly node: Node) {}

  get id(): string {
    return nodeId(this.node)
  }

  get print(): string {
    return this.node.print
  }

  get deps(): readonly string[] {
    return depsOf(edgesOf(this.node))
  }

  get seen(): readonly string[] {
    return seenOf(edgesOf(this.node))
  }

  get place(): Place | undefined {
    return this.#isWhole ? this.node.place : undefined
  }

  get value(): string | undefined {
    const {held, place} = this.node
    return this.#isWhole && held && !place ? JSON.stringify(held.value) : undefined
  }

  /** Whether the value is kept; large ones are not, since serializing costs more than computing. */
  get #isWhole(): boolean {
    const {askable} = this.node
    return askable.kind !== 'input' && askable.keep === 'value'
  }
}
