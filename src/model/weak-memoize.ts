/**
 * A pure function of an object that never changes, whose answer is kept for as long as that object is: weak memoization. It is
 * for what is dear to make and has no better owner, since the object itself knows nothing of it; what depends on
 * anything else is a query. An error is not kept.
 */
export function weakMemoize<Of extends object, Value extends object | string>(
  make: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<Of, Value>()
  return of => {
    let value = known.get(of)
    if (value === undefined) known.set(of, (value = make(of)))
    return value
  }
}
