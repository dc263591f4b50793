import type {Head} from './head.js'
import type {Memo} from './memo.js'
import {pack, unpack, type Places} from './pack.js'
import type {IsWanted, Trace} from './trace.js'

type HeadsOf = (places: Places) => Iterable<readonly Uint8Array[]>

/** Holds values as texts, and heads that are read whole: see `io/trace-file.ts`. */
export interface Keeper {
  readonly heads: () => readonly Uint8Array[]
  /** Undefined where a whole saving is due. */
  readonly add: (values: Iterable<Pick<Trace, 'value' | 'place'>>, headsOf: HeadsOf) => Places | undefined
  readonly save: (values: Iterable<Pick<Trace, 'value' | 'place'>>, headsOf: HeadsOf) => Places
}

/** A value to keep, and its owner. */
export interface Keeping {
  /** Of the program: no other understands what it keeps. */
  readonly key: string
  /** Plain data of the consumer's. */
  readonly extra: unknown
  readonly isWanted?: IsWanted
  /** Whether the memo began with what the keeper has, or gave it all that it has: then what is new since may be added. */
  readonly isKnown: boolean
}

/** Heads as they were written, and what the consumer remembered last. */
export interface Recalled {
  readonly heads: readonly Head[]
  readonly extra: unknown
}

/** Read back heads that were kept under a key; undefined where another program kept them. */
export function recall(keeper: Keeper, key: string): Recalled | undefined {
  const heads = keeper.heads().flatMap(head => unpack(key, head) ?? [])
  const last = heads.findLast(({hasExtra}) => hasExtra)
  return last && {heads, extra: last.extra}
}

/**
 * Keep what a memo knows: heads name it, values of its own stand beside them. Where something is of no use any more, all is
 * saved without it: of what is gone nothing may stay.
 *
 * @throws Whatever the keeper throws; the memo then knows all that it knew.
 */
export function keep(keeper: Keeper, memo: Memo, {key, extra, isWanted, isKnown}: Keeping): void {
  const put = (traces: Iterable<Trace>, way: 'add' | 'save') => {
    const places = keeper[way](traces, standing => pack(key, {extra, traces}, standing))
    let index = 0
    if (places) for (const trace of traces) memo.kept(trace, places[index++])
    return places !== undefined
  }
  const news = isKnown ? memo.news(isWanted) : undefined
  if (!news || !put(news, 'add')) put(memo.traces(isWanted), 'save')
}
