/** Record of a computed value, for a store or another process. */
export interface Trace {
  /** Name of the query and key. */
  readonly id: string
  readonly print: string
  /** Ids of dependencies in the order of asking: later ones may depend on earlier ones. */
  readonly deps: readonly string[]
  /** Their prints when asked. */
  readonly seen: readonly string[]
  /** JSON, if the query keeps values and none is stored. */
  readonly value?: string | undefined
  /** Place of the value in a store. */
  readonly place?: Place | undefined
}

/** Whether a value is still useful; `isCurrent` if asked for in this revision. */
export type IsWanted = (name: string, key: string, isCurrent: boolean) => boolean

/** Selects useful values; `lasting` those that are besides what was asked for in this revision. */
export type Wanted = IsWanted | {readonly lasting: (name: string, key: string) => boolean}

/** Whether a value is wanted; decodes name and key only if needed. */
export const isWantedBy = (
  wanted: Wanted,
  isCurrent: boolean,
  parts: () => readonly [name: string, key: string],
): boolean => {
  if (typeof wanted === 'function') return wanted(...parts(), isCurrent)
  return isCurrent || wanted.lasting(...parts())
}

/** A trace as a plain object, which can be sent to a thread. */
export function plainTrace({id, print, deps, seen, value, place}: Trace): Trace {
  return {id, print, deps, seen, value, place}
}

/** Byte range in a store. */
export interface Place {
  readonly file: string
  readonly offset: number
  readonly length: number
  /** Checksum, to detect damage, as a signed 32-bit number. */
  readonly sum: number
}

/** Separator of query name and key; names do not contain it. */
const between = '\u0000'

/** Id of a value. */
export const idOf = (name: string, key: string): string => (key === '' ? name : name + between + key)

/** Name and key of an id. */
export function partsOf(id: string): readonly [name: string, key: string] {
  const gap = id.indexOf(between)
  return gap < 0 ? [id, ''] : [id.slice(0, gap), id.slice(gap + 1)]
}
