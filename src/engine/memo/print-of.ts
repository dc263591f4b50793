import {failed, type Edge} from './node.js'
import type {AsyncQuery, Query} from './query.js'

/** The print of a value that was just made. */
export function printOf(
  query: Query<unknown> | AsyncQuery<unknown>,
  value: unknown,
  {edges, hash}: {readonly edges: readonly Edge[]; readonly hash: (text: string) => string},
): string {
  const isSure = edges.every(({seen}) => seen !== failed)
  if (query.keep === 'through' && isSure) return hash(JSON.stringify(edges.map(({dep, seen}) => [dep.id, seen])))
  return query.print ? query.print(value) : hash(JSON.stringify(value) ?? '')
}
