/** What a sandbox is asked. */
export interface Question {
  readonly name: string
  readonly input: unknown
  /** Of a processor, for this question alone. */
  readonly cpuMs: number
}

/** What comes of a question. */
export type Reply =
  {readonly kind: 'done'; readonly output: unknown} | {readonly kind: 'refusal' | 'memory'; readonly detail: string}

/** What allocators and V8 say when there is no more memory. */
export const outOfMemory = /memory allocation|out of memory|allocation failed|failed to allocate|bad_alloc/i

/** What a sandbox says first: it can be asked now, and is watched. */
export const ready = 'ready'

/** Handlers by name: each makes an output of an input that was copied to it; `never` because each has its own. */
export type Handlers = Readonly<Record<string, (input: never) => unknown>>
