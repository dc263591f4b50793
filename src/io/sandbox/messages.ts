/** A question to a sandbox. */
export interface Question {
  readonly name: string
  readonly input: unknown
  /** Of a processor, for this question alone; or `unwatched`. */
  readonly cpuMs: number
}

/** In the place of a limit: nothing in the input was made by others, so nobody has to watch what it does. */
export const unwatched = 0

/** Outcome of a question. */
export type Reply =
  {readonly kind: 'done'; readonly output: unknown} | {readonly kind: 'refusal' | 'memory'; readonly detail: string}

/** Messages of allocators and V8 when there is no more memory. */
export const outOfMemory = /memory allocation|out of memory|allocation failed|failed to allocate|bad_alloc/i

/** First message of a sandbox: it can be asked now. */
export const ready = 'ready'

/** Handlers by name: each makes an output of an input that was copied to it; `never` because each has its own. */
export type Handlers = Readonly<Record<string, (input: never) => unknown>>
