import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import type {RetryPolicy} from './backoff.js'
import type {Dispatch, DispatchContext} from './dispatch.js'
import type {PostSource} from './post-queue.js'

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
