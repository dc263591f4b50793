import type {Askable, Input, Printed} from './query.js'
import {idOf, type Place} from './trace.js'

/** State of one value of one query. Changes. */
export interface Node {
  readonly askable: Askable
  readonly key: string
  /** Index in its memo. */
  readonly number: number
  print: string
  /** Where its edges stand, and at which index there; see `edgesOf`. */
  edgesIn: EdgeSource
  edgesAt: number
  /** Whether print and edges are valid; false after an error. */
  isMade: boolean
  held: Held | undefined
  /** Place of the value in a store. */
  place: Place | undefined
  /** Whether the store has the current trace. */
  isKept: boolean
  /** Revision in which it is known to be current; 0 for none. */
  at: number
  /** Revision in which its edges were found outdated, as far as known without computing; 0 for none. */
  doubtedAt: number
  /** Computation or validation in progress. */
  work: Work | undefined
}

/**
 * Dependencies in the order of asking, each with its print at that time. Accessed by index, since a large memo has hundreds of thousands,
 * and objects would cost more than all accesses.
 */
export interface Edges {
  readonly source: EdgeSource
  /** Index in the source. */
  readonly at: number
  readonly length: number
  /** Dependency at an index below the length. */
  depAt(index: number): Node
  seenAt(index: number): string
  /** Whether it is known to be unchanged in a revision, without computing or awaiting anything. */
  isAsSeen(index: number, revision: number): boolean
}

/** Edges of many values. A value has an index in it, and no object: there are dozens for each note. */
export interface EdgeSource {
  readonly edgesAt: (at: number) => Edges
}

/** Current edges of a value. */
export const edgesOf = ({edgesIn, edgesAt}: Pick<Node, 'edgesIn' | 'edgesAt'>): Edges => edgesIn.edgesAt(edgesAt)

/** Give a value other edges. */
export const setEdges = (node: Node, {source, at}: Edges): void =>
  void Object.assign(node, {edgesIn: source, edgesAt: at})

export interface Held {
  readonly value: unknown
}

/** A computation or validation in progress. Changes. */
export interface Work {
  /** Resolves at the end, also after failures, which callers inspect. */
  readonly ended: Promise<Failure | undefined>
  /** Nodes that it currently awaits. */
  readonly waits: Set<Node>
}

export interface Failure {
  readonly error: unknown
  /** Whether it was only aborted by its first caller. */
  readonly isAborted: boolean
}

/** Print of a failed dependency, which no value has, so that dependents are always recomputed. */
export const failed = '\u0000failed'

/** Id in traces; not held, since ids of a hundred thousand values are long. */
export const nodeId = ({askable, key}: Node): string => idOf(askable.name, key)

/** Invalidate a value. Print and place stay, in case it is recomputed with the same result. */
export const unmake = (node: Node): void => void Object.assign(node, {isMade: false, held: undefined, at: 0})

/** Release a value that can be read or computed again. */
export function letGo(node: Node): void {
  const {askable, place} = node
  if (askable.kind !== 'input' && (askable.keep !== 'value' || place)) node.held = undefined
}

/** Read the current value of an input. Changes the node, with the print of exactly this value. */
export function readInput(node: Node, input: Input<unknown>): Printed<unknown> {
  const read = input.read(node.key)
  node.print = read.print
  return read
}

/** Work of synchronous computations, which nobody can await. */
export const nobodyWaits: Work = {ended: Promise.resolve(undefined), waits: new Set()}

/** Start the work on a node, for this caller and concurrent ones; the result ends it. */
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

/** Wait for the work on a node by another caller. */
export async function waitFor(node: Node, by: Node | undefined): Promise<Failure | undefined> {
  if (by && isWaitingFor(node, by)) throw circle(node)
  by?.work?.waits.add(node)
  try {
    return await node.work?.ended
  } finally {
    by?.work?.waits.delete(node)
  }
}

/** Whether a node in progress awaits another, directly or indirectly. */
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

/** Error of a cycle of queries. */
export const circle = (node: Node): Error => new Error(`${named(node)} asks for itself`)

/** Name of a value in errors. */
export const named = (node: Node): string => nodeId(node).replace('\u0000', ' ')
