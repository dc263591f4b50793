import type {Head} from './head.js'
import type {Memo} from './memo.js'
import {pack, unpack, type Places} from './pack.js'
import type {Trace, Wanted} from './trace.js'

type HeadsOf = (places: Places) => Iterable<readonly Uint8Array[]>

/** A store of values as text, and of heads; see `io/trace-file.ts`. */
export interface Keeper {
  readonly heads: () => readonly Uint8Array[]
  /** Append values and heads; undefined if all must be saved anew. */
  readonly add: (values: Iterable<Trace>, headsOf: HeadsOf) => Places | undefined
  readonly save: (values: Iterable<Trace>, headsOf: HeadsOf) => Places
}

/** State of a memo and its consumer to keep. */
export interface Keeping {
  /** Identity of the program; other programs ignore its store. */
  readonly key: string
  /** Plain data of the consumer: all of its state, or the news since the last save. */
  readonly extra: (which: 'whole' | 'news') => unknown
  /** Values to keep; all if absent. */
  readonly wanted?: Wanted | undefined
  /** Whether memo and store agree, so that news can be appended. */
  readonly isKnown: boolean
}

/** Heads in order, with the consumer's state: first whole, then the news of each. */
export interface StoredHeads {
  readonly heads: readonly Head[]
  readonly extras: readonly unknown[]
}

/** Read the heads of a store; undefined if another program wrote it. */
export function readHeads(keeper: Keeper, key: string): StoredHeads | undefined {
  const heads = keeper.heads().flatMap(head => unpack(key, head) ?? [])
  const extras = heads.flatMap(({hasExtra, extra}) => (hasExtra ? [extra] : []))
  return extras.length > 0 ? {heads, extras} : undefined
}

/**
 * Save a memo: heads and values. If something stored is no longer wanted, all is saved anew, to erase it.
 *
 * @throws Whatever the keeper throws; the memo then knows all that it knew.
 */
export function keep(keeper: Keeper, memo: Memo, {key, extra, wanted, isKnown}: Keeping): void {
  const put = (traces: Iterable<Trace>, way: 'add' | 'save') => {
    const places = keeper[way](traces, stored =>
      pack(key, {extra: extra(way === 'add' ? 'news' : 'whole'), traces}, stored),
    )
    let index = 0
    if (places) for (const trace of traces) memo.kept(trace, places[index++])
    return places !== undefined
  }
  const news = isKnown ? memo.news(wanted) : undefined
  if (news && put(news, 'add')) return
  put(memo.traces(wanted), 'save')
}
