/** A table of keys and values, by what it says of itself. */
const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * YAML over other YAML: tables are joined key by key, anything else replaces what it stands over, and where nothing was written
 * all stays.
 *
 * @param base YAML of ours.
 */
export function overlay(base: unknown, over: unknown): unknown {
  if (over === undefined || over === null) return base
  if (!isTable(base) || !isTable(over)) return over
  const kept = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) kept.set(key, overlay(kept.get(key), value))
  // Unlike an assignment, this makes a key of its own even of `__proto__`.
  return Object.fromEntries(kept)
}
