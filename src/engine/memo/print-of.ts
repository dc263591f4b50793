import {depsOf, seenOf} from './edges.js'
import {failed, type Edges} from './node.js'
import type {AsyncQuery, Query} from './query.js'

/** Print of a computed value. */
export function printOf(
  query: Query<unknown> | AsyncQuery<unknown>,
  value: unknown,
  {edges, hash}: {readonly edges: Edges; readonly hash: (text: string) => string},
): string {
  if (query.keep === 'through') {
    const seen = seenOf(edges)
    if (!seen.includes(failed)) return hash(JSON.stringify(depsOf(edges).map((dep, index) => [dep, seen[index]])))
  }
  return query.print ? query.print(value) : hash(JSON.stringify(value) ?? '')
}
