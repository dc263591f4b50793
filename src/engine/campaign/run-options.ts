import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import type {RetryPolicy} from './backoff.js'
import type {Dispatch, DispatchContext} from './dispatch.js'
import type {PostSource} from './post-queue.js'

/** Messages to send, over how many lines, how fast. */
export interface RunOptions {
  readonly source: PostSource<Dispatch>
  readonly context: DispatchContext
  readonly openLine: () => SmtpLine
  readonly lines: number
  /** Between two messages of all processes together; 0 for no limit. */
  readonly intervalMs: number
  readonly retry: RetryPolicy
  /** Aborted when a person wants to stop: what is in flight is finished. */
  readonly signal: AbortSignal
  /** Whether it waits for the windows of groups to open, or ends. */
  readonly whenClosed?: 'wait' | 'end'
  readonly onProgress: (done: number) => void
  /** Called when the run begins to wait for a server that is away, with its last reply; without one once it goes on. */
  readonly onOutage?: (reply?: string) => void
}
