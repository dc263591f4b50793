type Defined<T> = {readonly [K in keyof T]?: Exclude<T[K], undefined>}

/** An object without its undefined entries. */
export const defined = <T extends object>(values: T): Defined<T> =>
  // Entries that are kept have a value; their keys are those of `T`.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
