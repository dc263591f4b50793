/** Values by their keys, from pairs of both: keys in the order of their first pairs, the values of each in that of theirs. */
export function multimap<K, V>(pairs: Iterable<readonly [K, V]>): Map<K, V[]> {
  const all = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const known = all.get(key)
    if (known) known.push(value)
    else all.set(key, [value])
  }
  return all
}
