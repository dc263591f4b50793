/** Asks for a value and records it as a dependency. A query reads nothing else. */
export interface Ask extends AskNow {
  <Value>(query: AsyncQuery<Value>, key?: string): Promise<Value>
  /** Aborted when nobody waits for the result. */
  readonly signal: AbortSignal | undefined
}

/** Asks for synchronous values only. */
export type AskNow = <Value>(query: Query<Value> | Input<Value>, key?: string) => Value

/**
 * How much of a value is stored. `value`: all. `print`: only its print; it is recomputed on demand. `through`: nothing; its print is that
 * of its dependencies, so that it does not stop the propagation of a change.
 */
export type Keep = 'value' | 'print' | 'through'

/** A value and its print: equal prints mean equal values. */
export interface Printed<Value> {
  readonly value: Value
  readonly print: string
}

/** An input: access to the world outside of queries. */
export interface Input<Value> {
  readonly kind: 'input'
  readonly name: string
  /** Cheap print of the current value, asked once per revision. */
  readonly print: (key: string) => string
  /** Current value with its own print, since the world may have changed since `print`. */
  readonly read: (key: string) => Printed<Value>
}

/** A named pure function of its dependencies. */
export interface Query<Value> {
  readonly kind: 'now'
  readonly name: string
  readonly keep: Keep
  /** Limit of held values, if they are large; the oldest are recomputed or read again. */
  readonly mostHeld?: number
  readonly compute: (ask: AskNow, key: string) => Value
  /** Print of a value; by default a hash of its JSON. A method, so that queries of different values are assignable. */
  print?(value: Value): string
}

/** A named pure function of its dependencies, which may wait. */
export interface AsyncQuery<Value> {
  readonly kind: 'later'
  readonly name: string
  readonly keep: Keep
  /** Limit of held values, if they are large; the oldest are recomputed or read again. */
  readonly mostHeld?: number
  readonly compute: (ask: Ask, key: string) => Promise<Value>
  print?(value: Value): string
}

/** A query or input. */
export type Askable<Value = unknown> = Input<Value> | Query<Value> | AsyncQuery<Value>

/** Make an input with a unique name. */
export const input = <Value>(name: string, parts: Omit<Input<Value>, 'kind' | 'name'>): Input<Value> => ({
  kind: 'input',
  name,
  ...parts,
})

/** Make a synchronous query. */
export const query = <Value>(name: string, parts: Omit<Query<Value>, 'kind' | 'name'>): Query<Value> => ({
  kind: 'now',
  name,
  ...parts,
})

/** Make an asynchronous query. */
export const asyncQuery = <Value>(
  name: string,
  parts: Omit<AsyncQuery<Value>, 'kind' | 'name'>,
): AsyncQuery<Value> => ({
  kind: 'later',
  name,
  ...parts,
})
