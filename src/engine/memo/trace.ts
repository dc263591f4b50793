/** The record of one value, as it is stored, or sent by a worker or another machine. */
export interface Trace {
  /** Name of the query and key. */
  readonly id: string
  readonly print: string
  /** Ids of what it was made from, in the order of asking: a later one may have been asked for only because of an earlier one. */
  readonly deps: readonly string[]
  /** Their prints when they were asked. */
  readonly seen: readonly string[]
  /** As JSON, where its query keeps the value and no store holds it yet. */
  readonly value?: string | undefined
  /** Where a store holds the value. */
  readonly place?: Place | undefined
}

/** Whether a value may still be of use; `isCurrent` where somebody asked for it since the world was last renewed. */
export type IsWanted = (name: string, key: string, isCurrent: boolean) => boolean

/** Says which values may still be of use; `current` are those that somebody asked for since the world was last renewed. */
export type Wanted = 'current' | IsWanted

/** Whether a value is wanted; its name and key are asked for only where they count. */
export const isWantedBy = (
  wanted: Wanted,
  isCurrent: boolean,
  parts: () => readonly [name: string, key: string],
): boolean => (wanted === 'current' ? isCurrent : wanted(...parts(), isCurrent))

/** The same as an object that can be sent to another thread. */
export const plainTrace = ({id, print, deps, seen, value, place}: Trace): Trace => ({
  id,
  print,
  deps,
  seen,
  ...(value !== undefined && {value}),
  ...(place && {place}),
})

/** Bytes of a store. */
export interface Place {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** Checksum of the bytes: a store that was damaged gives nothing rather than something else. */
  readonly sum: number
}

/** Between a query's name and its key: names have no such character. */
const between = '\u0000'

/** The identity of a value. */
export const idOf = (name: string, key: string): string => (key === '' ? name : name + between + key)

/** Name and key of an id. */
export function partsOf(id: string): readonly [name: string, key: string] {
  const gap = id.indexOf(between)
  return gap < 0 ? [id, ''] : [id.slice(0, gap), id.slice(gap + 1)]
}
