import {relative, sep} from 'node:path'
import type {ToolLanguage} from '../model/text.js'

/** Parts of a process that the command uses; `process` fits. */
export interface Terminal {
  /** With the interpreter and the script first. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly stdout: Output
  readonly stderr: Output
  /** Input; questions are asked only at a terminal. */
  readonly stdin?: Input
  /** Adds a listener for signals. */
  readonly once?: (event: StopSignal, listener: () => void) => unknown
  readonly off?: (event: StopSignal, listener: () => void) => unknown
  /** Set if output is lost after the end of the command. */
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

/** Options of every command. */
export interface GlobalOptions {
  readonly directory?: string
  readonly lang?: ToolLanguage
}

/** Terminal, language, folder and version of a run. */
export interface Session {
  readonly terminal: Terminal
  readonly language: ToolLanguage
  /** Current folder, or that of `--directory`; absolute. */
  readonly directory: string
  readonly version: string
}

/** An absolute path as seen from the current folder, with `/`. */
export const shownPath = (path: string, {cwd}: Terminal): string => relative(cwd(), path).split(sep).join('/') || '.'
