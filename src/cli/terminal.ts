/** Parts of its process that the command needs; `process` itself fits. */
export interface Terminal {
  /** With the interpreter and the script first. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly stdout: Output
  readonly stderr: Output
  /** Keys that a person presses; questions are asked only where it is a terminal. */
  readonly stdin?: Input
  /** Called when a person or the system wants the command to end. */
  readonly once?: (event: StopSignal, listener: () => void) => unknown
  readonly off?: (event: StopSignal, listener: () => void) => unknown
  /** Set where output is lost after the command has ended. */
  exitCode?: number | string | null | undefined
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** A stream of keys; a terminal where `isTTY`. */
export interface Input {
  readonly isTTY?: boolean | undefined
  readonly setRawMode?: (isRaw: boolean) => unknown
  readonly resume?: () => unknown
  readonly pause?: () => unknown
  readonly once: (event: 'data', listener: (data: unknown) => void) => unknown
}

/** A stream of text; a terminal where `isTTY`. */
export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
  readonly on?: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown
}
