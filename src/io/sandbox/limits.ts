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
