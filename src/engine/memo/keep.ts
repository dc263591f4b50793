import type {Head} from './head.js'
import type {Memo} from './memo.js'
import {pack, unpack, type Places} from './pack.js'
import type {Trace, Wanted} from './trace.js'

type HeadsOf = (places: Places) => Iterable<readonly Uint8Array[]>

/** Holds values as texts, and heads that are read whole: see `io/trace-file.ts`. */
export interface Keeper {
  readonly heads: () => readonly Uint8Array[]
  /** Undefined where a whole saving is due. */
  readonly add: (values: Iterable<Trace>, headsOf: HeadsOf) => Places | undefined
  readonly save: (values: Iterable<Trace>, headsOf: HeadsOf) => Places
}

/** A value to keep, and its owner. */
export interface Keeping {
  /** Of the program: no other understands what it keeps. */
  readonly key: string
  /** Plain data of the consumer's: all that it remembers, or what is new since it was last kept. */
  readonly extra: (which: 'whole' | 'news') => unknown
  /** All where it is absent. */
  readonly wanted?: Wanted | undefined
  /** Whether the memo began with what the keeper has, or gave it all that it has: then what is new since may be added. */
  readonly isKnown: boolean
}

/** Heads as they were written, and what the consumer remembered with them: all of it, then what was new each time. */
export interface Recalled {
  readonly heads: readonly Head[]
  readonly extras: readonly unknown[]
}

/** Read back heads that were kept under a key; undefined where another program kept them. */
export function recall(keeper: Keeper, key: string): Recalled | undefined {
  const heads = keeper.heads().flatMap(head => unpack(key, head) ?? [])
  const extras = heads.flatMap(({hasExtra, extra}) => (hasExtra ? [extra] : []))
  return extras.length > 0 ? {heads, extras} : undefined
}

/**
 * Keep what a memo knows: heads name it, values of its own stand beside them. Where something is of no use any more, all is
 * saved without it: of what is gone nothing may stay.
 *
 * @throws Whatever the keeper throws; the memo then knows all that it knew.
 */
export function keep(keeper: Keeper, memo: Memo, {key, extra, wanted, isKnown}: Keeping): void {
  const put = (traces: Iterable<Trace>, way: 'add' | 'save') => {
    const places = keeper[way](traces, standing =>
      pack(key, {extra: extra(way === 'add' ? 'news' : 'whole'), traces}, standing),
    )
    let index = 0
    if (places) for (const trace of traces) memo.kept(trace, places[index++])
    return places !== undefined
  }
  const news = isKnown ? memo.news(wanted) : undefined
  if (news && put(news, 'add')) return
  put(memo.traces(wanted), 'save')
}
