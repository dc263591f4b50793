/**
 * The entry of a table, if there is one, under a key that somebody wrote: its own entries count, and not what every object inherits
 * (`constructor`, `toString`, `__proto__`).
 */
export const own = <T>(table: Readonly<Partial<Record<string, T>>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
