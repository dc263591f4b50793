/** Limits of a request in a sandbox. */
export interface Limits {
  /** Of a processor, which passes as fast on a busy machine; all threads together. */
  readonly cpuMs: number
  /** Of the whole process, in MiB. */
  readonly memoryMb: number
  /** Of the wall clock, for a process that does not even work. */
  readonly wallMs: number
}

/** Drawings of a page take some milliseconds and 60 MiB; the largest picture that is let through takes 400 MiB. */
export const usualLimits: Limits = {cpuMs: 10_000, memoryMb: 1024, wallMs: 600_000}

/** By which a watchdog ends its process where a limit is passed; Linux and macOS give an end by any of them no other meaning here. */
export const signals = {time: 'SIGXCPU', memory: 'SIGUSR2'} as const
