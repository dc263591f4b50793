import type {Memo} from './memo.js'
import type {IsWanted} from './nodes.js'
import {pack, unpack, type Packed} from './pack.js'
import type {Place} from './trace.js'

/** Holds values as texts, and a head that is read whole: see `io/trace-file.ts`. */
export interface Keeper {
  readonly head: () => Uint8Array | undefined
  readonly save: (
    texts: readonly (string | Place)[],
    headOf: (places: readonly Place[]) => Uint8Array,
  ) => readonly Place[]
}

/** What to keep, and for whom. */
export interface Keeping {
  /** Of the program: no other understands what it keeps. */
  readonly key: string
  /** Plain data of the consumer's. */
  readonly extra: unknown
  readonly isWanted?: IsWanted
}

/** What was kept under a key; nothing where another program kept it. */
export function recall(keeper: Keeper, key: string): Packed | undefined {
  const head = keeper.head()
  return head && unpack(key, head)
}

/**
 * Keep what a memo knows: the head names it, values of its own stand beside it.
 *
 * @throws Whatever the keeper throws; the memo then knows all that it knew.
 */
export function keep(keeper: Keeper, memo: Memo, {key, extra, isWanted}: Keeping): void {
  const traces = [...memo.traces(isWanted)]
  const valued = traces.flatMap(({id, value, place}) => {
    const text = value ?? place
    return text === undefined ? [] : [{id, text}]
  })
  const texts = valued.map(({text}) => text)
  const places = keeper.save(texts, standing => {
    const placeOf = new Map(valued.map(({id}, index) => [id, standing[index]]))
    return pack(key, {extra, traces: traces.map(trace => ({...trace, place: placeOf.get(trace.id)}))})
  })
  for (const [index, {id}] of valued.entries()) {
    const place = places[index]
    if (place) memo.placed(id, place)
  }
}
