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

/** Limits of a question. */
export interface Limits {
  /** Processor time of all threads. */
  readonly cpuMs: number
  /** Memory of the process in MiB. */
  readonly memoryMb: number
  /** Wall time, for a process that hangs. */
  readonly wallMs: number
}

/** Drawings of a page take some milliseconds and 60 MiB; the largest picture that is let through takes 400 MiB. */
export const usualLimits: Limits = {cpuMs: 10_000, memoryMb: 1024, wallMs: 600_000}

/** Signals with which the watchdog ends its process at a limit; they have no other meaning on Linux and macOS. */
export const signals = {time: 'SIGXCPU', memory: 'SIGUSR2'} as const
