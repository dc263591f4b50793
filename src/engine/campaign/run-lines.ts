import type {Outcome} from '../../io/smtp/outcome.js'
import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import {delayAfter, type RetryPolicy} from './backoff.js'
import {dispatch, type Dispatch, type DispatchContext, type DispatchLine} from './dispatch.js'
import type {PostSource, Queued} from './post-queue.js'

/** So many in a row, and the fault is not in the persons: a blocked sender, a server that drops what it gets. */
const limits: Readonly<Record<Outcome['kind'], number>> = {
  accepted: Infinity,
  refused: 10,
  deferred: Infinity,
  lost: 5,
  closed: 1,
}
/** Lost or unreachable servers, without a reply. */
const unreachableLimit = 4

/** A circuit breaker: opens after too many failures of one kind in a row; any success begins anew. */
class CircuitBreaker {
  readonly #counts = new Map<string, number>()

  /** Whether to stop after this outcome. */
  opensAt(outcome: Outcome): boolean {
    if (outcome.kind === 'accepted') {
      this.#counts.clear()
      return false
    }
    const unreachable = outcome.kind === 'deferred' && !/^\d/.test(outcome.reply)
    const kind = unreachable ? 'unreachable' : outcome.kind
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    return count >= (unreachable ? unreachableLimit : limits[outcome.kind])
  }
}

/** Counts of the messages of one run, by outcome. `waiting`: put off by the server, still to be sent. */
export interface Tally {
  readonly sent: number
  readonly refused: number
  readonly uncertain: number
  readonly waiting: number
  readonly withheld: number
  readonly elsewhere: number
}

/** Why a run ended before its work did: a person asked, or a server (its last reply) wants no more. */
export type Halt =
  | {readonly by: 'person'}
  /** `server` is `host:port`, where the run knows it. */
  | {readonly by: 'server'; readonly reply: string; readonly server?: string}

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
  readonly onProgress: (done: number) => void
}

export interface RunResult {
  readonly tally: Tally
  readonly halt?: Halt
}

/** Send over several lines at once. */
export async function runLines(options: RunOptions): Promise<RunResult> {
  const crew = new Crew(options)
  const lines = Array.from({length: options.lines}, () => options.openLine())
  const work = lines.map(line => crew.work(line))
  // Also where one fails: a line that is closed while it gives a message would say QUIT in the middle of it.
  await Promise.allSettled(work)
  for (const line of lines) line.close()
  await Promise.all(work)
  return crew.result()
}

/** State that the lines of a run share. */
class Crew {
  readonly #options: RunOptions
  readonly #breaker = new CircuitBreaker()
  readonly #stop = new AbortController()
  readonly #counts = {sent: 0, refused: 0, uncertain: 0, waiting: 0, withheld: 0, elsewhere: 0}
  #halt: Halt | undefined
  /** Of the clock's ticks, as are all times that are waited for. */
  #pausedUntilMs = 0

  constructor(options: RunOptions) {
    this.#options = options
    const stop = () => this.#end({by: 'person'})
    if (options.signal.aborted) stop()
    else options.signal.addEventListener('abort', stop, {once: true})
  }

  result(): RunResult {
    return {tally: {...this.#counts}, ...(this.#halt && {halt: this.#halt})}
  }

  async work(line: SmtpLine): Promise<void> {
    const {context, source} = this.#options
    const {clock} = context
    let recorded: Promise<unknown> = Promise.resolve()
    try {
      while (!this.#stop.signal.aborted) {
        const next = await source.take(clock.tickMs())
        if (next === 'done') break
        if ('waitMs' in next) await clock.sleep(next.waitMs, this.#stop.signal)
        else if (await this.#turn()) ({recorded} = await this.#try(next, {line, before: recorded}))
        else await source.putOff({...next, notBeforeMs: clock.tickMs()})
      }
      await recorded
    } catch (error) {
      // The ledger failed: no line may go on without it.
      this.#stop.abort()
      throw error
    }
  }

  /** Wait for this line's turn: the pace of all processes, and a server that wants to be left alone. */
  async #turn(): Promise<boolean> {
    const {context, intervalMs} = this.#options
    const {clock, ledger} = context
    const slotMs = intervalMs > 0 ? clock.tickMs() + (await ledger.pace(clock.nowMs(), intervalMs)) : 0
    for (;;) {
      const waitMs = Math.max(slotMs, this.#pausedUntilMs) - clock.tickMs()
      if (this.#stop.signal.aborted) return false
      if (waitMs <= 0) return true
      await clock.sleep(waitMs, this.#stop.signal)
    }
  }

  /** Gives back what is not durable yet. */
  async #try(queued: Queued<Dispatch>, line: DispatchLine): Promise<{readonly recorded: Promise<unknown>}> {
    const result = await dispatch(this.#options.context, queued.job, line)
    if (result.kind === 'tried') await this.#judge(result.outcome, queued)
    else {
      this.#counts[result.kind]++
      await this.#options.source.finish(queued)
    }
    const {sent, refused, uncertain, withheld, elsewhere, waiting} = this.#counts
    this.#options.onProgress(sent + refused + uncertain + withheld + elsewhere + waiting)
    return {recorded: result.kind === 'tried' ? result.recorded : Promise.resolve()}
  }

  async #judge(outcome: Outcome, queued: Queued<Dispatch>): Promise<void> {
    const {retry, context, source} = this.#options
    const {job, tries} = queued
    if (this.#breaker.opensAt(outcome)) this.#end({by: 'server', reply: outcome.reply})
    const tickMs = context.clock.tickMs()
    // What was put off is planned again, whatever it was taken from.
    const again = {...queued, job: {...job, by: 'claim' as const}}
    if (outcome.kind !== 'deferred') {
      this.#counts[counted[outcome.kind]]++
      // What a closed server did not get stays to be sent, by another worker or later.
      if (outcome.kind === 'closed') await source.putOff({...again, notBeforeMs: tickMs + retry.busyMs})
      else await source.finish(queued)
      return
    }
    if (outcome.isBusy) this.#pausedUntilMs = tickMs + retry.busyMs
    const delayMs = delayAfter(tries + 1, retry)
    if (delayMs !== undefined) {
      await source.putOff({...again, tries: tries + 1, notBeforeMs: tickMs + delayMs})
      return
    }
    this.#counts.waiting++
    await source.finish(queued)
  }

  #end(halt: Halt): void {
    this.#halt ??= halt
    this.#stop.abort()
  }
}

const counted: Readonly<Record<Exclude<Outcome['kind'], 'deferred'>, keyof Tally>> = {
  accepted: 'sent',
  refused: 'refused',
  lost: 'uncertain',
  closed: 'waiting',
}
