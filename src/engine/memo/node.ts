import type {Askable, Input, Printed} from './query.js'
import {idOf, type Place} from './trace.js'

/** One value of one query, as far as it is known. Changes. */
export interface Node {
  readonly askable: Askable
  readonly key: string
  /** Its place among those of its memo. */
  readonly number: number
  print: string
  edges: Edges
  /** Whether print and edges say how it was made; an error leaves nothing. */
  isMade: boolean
  held: Held | undefined
  /** Where a store holds the value that the print is of. */
  place: Place | undefined
  /** Whether the store has its trace as it is now. */
  isKept: boolean
  /** The revision for which it is known to hold; 0 for none. */
  at: number
  /** The revision in which its edges were seen not to hold, as far as that shows without making anything; 0 for none. */
  doubtedAt: number
  /** While it is looked at or made. */
  work: Work | undefined
}

/**
 * The values that a value was made from, in the order of asking, each with its print at that moment. One by one: a large memo has
 * hundreds of thousands, and as objects they would cost more than all looks at them.
 */
export interface Edges {
  readonly length: number
  /** The value at an index below the length. */
  depAt(index: number): Node
  seenAt(index: number): string
  /** Whether it is sure to be as it was in a revision, as far as that shows without making or waiting for anything. */
  isAsSeen(index: number, revision: number): boolean
}

export interface Held {
  readonly value: unknown
}

/** A value that is being looked at or made. Changes. */
export interface Work {
  /** Ends with it. Nobody's promise is rejected here: whoever waits looks at what came of it. */
  readonly ended: Promise<Failure | undefined>
  /** The nodes that it waits for at this moment. */
  readonly waits: Set<Node>
}

export interface Failure {
  readonly error: unknown
  /** Whether only those who began it gave it up. */
  readonly isAborted: boolean
}

/** No value prints so: what asked for a value in vain, and went on, is made again whenever it is asked for. */
export const failed = '\u0000failed'

/** Its identity in traces. Nobody holds it: the names of a hundred thousand values are long. */
export const nodeId = ({askable, key}: Node): string => idOf(askable.name, key)

/** Forget that a value is made. Print and place stay, for when it comes out the same. */
export const unmake = (node: Node): void => void Object.assign(node, {isMade: false, held: undefined, at: 0})

/** Let go of a value that can be read or made again. */
export function letGo(node: Node): void {
  const {askable, place} = node
  if (askable.kind !== 'input' && (askable.keep !== 'value' || place)) node.held = undefined
}

/** The value that stands there now. Changes the node: its print is of that very value, whatever was printed before. */
export function readInput(node: Node, input: Input<unknown>): Printed<unknown> {
  const read = input.read(node.key)
  node.print = read.print
  return read
}

/** Work that never hands over to anybody else. */
export const nobodyWaits: Work = {ended: Promise.resolve(undefined), waits: new Set()}

/**
 * Begin the work on a node, for whoever asks and those who come while it lasts.
 *
 * @returns Ends it.
 */
export function beginWork(node: Node, by: Node | undefined): (failure?: Failure) => Failure | undefined {
  let end: (failure: Failure | undefined) => void = () => {}
  node.work = {waits: new Set(), ended: new Promise(resolve => (end = resolve))}
  by?.work?.waits.add(node)
  return failure => {
    node.work = undefined
    by?.work?.waits.delete(node)
    end(failure)
    return failure
  }
}

/** Wait for the work that somebody else began on a node. */
export async function waitFor(node: Node, by: Node | undefined): Promise<Failure | undefined> {
  if (by && isWaitingFor(node, by)) throw circle(node)
  by?.work?.waits.add(node)
  try {
    return await node.work?.ended
  } finally {
    by?.work?.waits.delete(node)
  }
}

/** Whether a value that is worked on waits for another, perhaps through others. */
function isWaitingFor(from: Node, target: Node): boolean {
  const seen = new Set<Node>()
  const open = [from]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node === target) return true
    if (seen.has(node)) continue
    seen.add(node)
    open.push(...(node.work?.waits ?? []))
  }
  return false
}

/** Queries that ask for each other for ever. */
export const circle = (node: Node): Error => new Error(`${named(node)} asks for itself`)

/** A value's name in errors. */
export const named = (node: Node): string => nodeId(node).replace('\u0000', ' ')
