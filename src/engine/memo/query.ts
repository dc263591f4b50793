/** Asks for a value; whatever a query reads, it asks for, and so depends on. */
export interface Ask extends AskNow {
  <Value>(query: AsyncQuery<Value>, key?: string): Promise<Value>
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal | undefined
}

/** Asks of a query that does not wait: it may ask only what does not wait either. */
export type AskNow = <Value>(query: Query<Value> | Input<Value>, key?: string) => Value

/**
 * How much of a value outlives the process. `value`: all of it, since it is small. `print`: what it is known by; it is
 * made again when somebody asks for it. `through`: nothing; its print is that of what it was made from, so that
 * a change is not cut off here.
 */
export type Keep = 'value' | 'print' | 'through'

/** A value with what it is known by: equal prints, equal values. */
export interface Printed<Value> {
  readonly value: Value
  readonly print: string
}

/** An edge to the world. */
export interface Input<Value> {
  readonly kind: 'input'
  readonly name: string
  /** Says cheaply what stands there now. Asked once a revision. */
  readonly print: (key: string) => string
  /** The value that stands there, with its own print: the world may have changed since it was last printed. */
  readonly read: (key: string) => Printed<Value>
}

/** A named pure function of what it asks. */
export interface Query<Value> {
  readonly kind: 'now'
  readonly name: string
  readonly keep: Keep
  /** How many of its values are held at most, where they are large: the oldest are made or read again. */
  readonly mostHeld?: number
  readonly compute: (ask: AskNow, key: string) => Value
  /** The print of a value; by default a hash of it as JSON. A method, so that queries of all values are of one kind. */
  print?(value: Value): string
}

/** A named pure function of what it asks, which may wait. */
export interface AsyncQuery<Value> {
  readonly kind: 'later'
  readonly name: string
  readonly keep: Keep
  /** How many of its values are held at most, where they are large: the oldest are made or read again. */
  readonly mostHeld?: number
  readonly compute: (ask: Ask, key: string) => Promise<Value>
  print?(value: Value): string
}

/** Anything that can be asked for. */
export type Askable<Value = unknown> = Input<Value> | Query<Value> | AsyncQuery<Value>

/** An edge to the world under a name of its own. */
export const input = <Value>(name: string, parts: Omit<Input<Value>, 'kind' | 'name'>): Input<Value> => ({
  kind: 'input',
  name,
  ...parts,
})

/** A query that does not wait. */
export const query = <Value>(name: string, parts: Omit<Query<Value>, 'kind' | 'name'>): Query<Value> => ({
  kind: 'now',
  name,
  ...parts,
})

/** A query that may wait. */
export const asyncQuery = <Value>(
  name: string,
  parts: Omit<AsyncQuery<Value>, 'kind' | 'name'>,
): AsyncQuery<Value> => ({
  kind: 'later',
  name,
  ...parts,
})
