import type {Outcome} from '../../io/smtp/outcome.js'
import type {IoError} from '../../io/error.js'
import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import type {RetryPolicy} from './retry.js'
import type {Dispatch, DispatchContext} from './dispatch.js'
import type {PostSource} from './post-queue.js'

/** Messages of a run by outcome. `waiting`: deferred, still to be sent. */
export interface Tally {
  readonly sent: number
  readonly refused: number
  readonly uncertain: number
  readonly waiting: number
  readonly withheld: number
  readonly elsewhere: number
}

/** Why a run ended early. `server` is `host:port`. */
export type Halt =
  | {readonly by: 'person'}
  /** The server declines or is unreachable. */
  | {readonly by: 'server'; readonly reply: string; readonly server?: string}
  /** The server refuses all recipients. `words`: the common text of its replies, or empty. */
  | {readonly by: 'policy'; readonly reply: string; readonly words: string; readonly server?: string}
  /** The window of a group is closed. `opens`: local time; absent if not within two weeks. */
  | {readonly by: 'window'; readonly opens?: string}
  /** The ledger cannot be written. */
  | {readonly by: 'ledger'; readonly error: IoError}

/** Outcome of a run. */
export interface RunResult {
  readonly tally: Tally
  readonly halt?: Halt | undefined
}

interface Server {
  readonly host: string
  readonly port: number
}

/** Add the server's name to the end of a run that it ended. */
export function nameServer(run: RunResult, server: Server): RunResult {
  const {tally, halt} = run
  return halt?.by === 'server' || halt?.by === 'policy' ? {tally, halt: {...halt, server: nameOf(server)}} : run
}

/** A server's name and port, never who logs in. */
export const nameOf = ({host, port}: Server): string => `${host}:${port}`

/** Options of `runLines`. */
export interface RunOptions {
  readonly source: PostSource<Dispatch>
  readonly context: DispatchContext
  readonly openLine: () => SmtpLine
  readonly lines: number
  /** Time between two messages of all processes; 0 for no limit. */
  readonly intervalMs: number
  readonly retry: RetryPolicy
  /** Aborted to stop; messages in flight are finished. */
  readonly signal: AbortSignal
  /** Whether the run waits for closed windows or ends. */
  readonly whenClosed?: 'wait' | 'end'
  readonly onProgress: (done: number) => void
  /** Called with the last reply when the server becomes unreachable, and without one when it is back. */
  readonly onOutage?: (reply?: string) => void
}

/** How the outcome of a try is counted. */
export const counted: Readonly<Record<Exclude<Outcome['kind'], 'deferred'>, keyof Tally>> = {
  accepted: 'sent',
  refused: 'refused',
  lost: 'uncertain',
  closed: 'waiting',
}
