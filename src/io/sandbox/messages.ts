/** A question to a sandbox. */
export interface Question {
  readonly name: string
  readonly input: unknown
  /** Limit of processor time for this question, or `unwatched`. */
  readonly cpuMs: number
}

/** No limit: the input is entirely ours. */
export const unwatched = 0

/** Reply to a question. */
export type Reply =
  {readonly kind: 'done'; readonly output: unknown} | {readonly kind: 'refusal' | 'memory'; readonly detail: string}

/** Messages of allocators and V8 when there is no more memory. */
export const outOfMemory = /memory allocation|out of memory|allocation failed|failed to allocate|bad_alloc/i

/** First message of a sandbox. */
export const ready = 'ready'

/** Handlers by name, each a function of a copied input; `never` because inputs differ. */
export type Handlers = Readonly<Record<string, (input: never) => unknown>>
