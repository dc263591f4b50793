import {unpackIndex} from '../../model/search/pack-index.js'
import type {SearchIndex} from '../../model/search/search-index.js'

/**
 * Load an index. It is compressed in its file, whatever the host does, and its address stays: the host is asked each time
 * whether it changed.
 *
 * @throws If the host does not answer or gives something else.
 */
export async function loadIndex<Row>(address: string): Promise<SearchIndex<Row>> {
  const response = await fetch(address, {cache: 'no-cache'})
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`)
  const inflated = response.body.pipeThrough(new DecompressionStream('deflate-raw'))
  return unpackIndex<Row>(new Uint8Array(await new Response(inflated).arrayBuffer()))
}
