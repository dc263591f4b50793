import {unpackIndex} from '../../model/search/pack-index.js'
import type {SearchIndex} from '../../model/search/search-index.js'

/**
 * Load an index. It is compressed in its file, whatever the host does, and its address stays: the host is asked each time
 * whether it changed.
 *
 * @throws If the host does not answer or gives something else.
 */
async function loadIndex<Row>(address: string): Promise<SearchIndex<Row>> {
  const response = await fetch(address, {cache: 'no-cache'})
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`)
  const inflated = response.body.pipeThrough(new DecompressionStream('deflate-raw'))
  return unpackIndex<Row>(new Uint8Array(await new Response(inflated).arrayBuffer()))
}

/** The indexes of a page, and whether some of them are missing. */
export interface LoadedIndexes<Row> {
  /** The reader's own first. */
  readonly indexes: readonly [SearchIndex<Row>, ...SearchIndex<Row>[]]
  readonly isComplete: boolean
}

/**
 * Load the index of the reader's language and those of the others, all at once. Without one of the others there is still
 * something to search in.
 *
 * @throws If the host does not give the first.
 */
export async function loadIndexes<Row>([first, ...others]: readonly [string, ...string[]]): Promise<
  LoadedIndexes<Row>
> {
  const waiting = Promise.allSettled(others.map(address => loadIndex<Row>(address)))
  const own = await loadIndex<Row>(first)
  const loaded = (await waiting).flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  return {indexes: [own, ...loaded], isComplete: loaded.length === others.length}
}
