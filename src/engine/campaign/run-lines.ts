import {IoError} from '../../io/error.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import {delayAfter, Outage, usualOutage} from './retry.js'
import {CircuitBreaker, isSilent} from './circuit-breaker.js'
import {dispatch, isSure, type Dispatch, type DispatchLine, type DispatchResult} from './dispatch.js'
import {blamesSender, Doubts, type Doubt} from './doubts.js'
import {SendGate, openingOf} from './send-gate.js'
import type {Queued} from './post-queue.js'
import {counted, type RunOptions, type Halt, type RunResult} from './run-result.js'

/**
 * Send the messages of a source over several connections. If the ledger fails, each line finishes its message and the run ends.
 *
 * @throws What is no fault of the world.
 */
export async function runLines(options: RunOptions): Promise<RunResult> {
  const crew = new Crew(options)
  const lines = Array.from({length: options.lines}, () => options.openLine())
  const work = lines.map(line => crew.work(line))
  // Also where one fails: a line that is closed while it gives a message would say QUIT in the middle of it.
  await Promise.allSettled(work)
  for (const line of lines) line.close()
  await Promise.all(work)
  await crew.settle().catch((error: unknown) => crew.fail(error))
  return crew.result()
}

/** State shared by the lines of a run. */
class Crew {
  readonly #options: RunOptions
  readonly #breaker = new CircuitBreaker()
  readonly #doubts = new Doubts()
  readonly #gate: SendGate
  readonly #outage: Outage
  readonly #stop = new AbortController()
  readonly #counts = {sent: 0, refused: 0, uncertain: 0, waiting: 0, withheld: 0, elsewhere: 0}
  #halt: Halt | undefined
  /** Counts starts and refusals. */
  #order = 0
  /** In ticks of the clock, like all waits. */
  #pausedUntilMs = 0

  constructor(options: RunOptions) {
    this.#options = options
    this.#gate = new SendGate(options.context.ledger, options.context.clock)
    this.#outage = new Outage(options.retry.outage ?? usualOutage)
    const stop = () => this.#end({by: 'person'})
    if (options.signal.aborted) stop()
    else options.signal.addEventListener('abort', stop, {once: true})
  }

  result(): RunResult {
    return {tally: {...this.#counts}, halt: this.#halt}
  }

  async work(line: SmtpLine): Promise<void> {
    const {context, source} = this.#options
    const {clock} = context
    let recorded: Promise<unknown> = Promise.resolve()
    try {
      while (!this.#stop.signal.aborted) {
        const next = await source.take(clock.tickMs())
        if (next === 'done') break
        if ('waitMs' in next) {
          if (next.isIdle) await this.settle()
          await clock.sleep(next.waitMs, this.#stop.signal)
        } else if ((await this.#isRecalled(next)) || !(await this.#mayGo(next))) continue
        else if (await this.#turn()) ({recorded} = await this.#try(next, {line, before: recorded}))
        else await source.putOff({...next, notBeforeMs: clock.tickMs()})
      }
      await recorded
    } catch (error) {
      this.fail(error)
    }
  }

  /** Whether a message was recalled: it takes no turn, which is for those that go. */
  async #isRecalled(queued: Queued<Dispatch>): Promise<boolean> {
    const {context, intervalMs, source} = this.#options
    // Where nothing waits for a turn, the claim tells.
    if (intervalMs === 0) return false
    const at = new Date(context.clock.nowMs()).toISOString()
    if (!(await context.ledger.withholdRecalled(queued.job.key, at))) return false
    this.#counts.withheld++
    await source.finish(queued)
    return true
  }

  /** Whether a message may go now; otherwise it is put off, or the run ends if it does not wait for windows. */
  async #mayGo(queued: Queued<Dispatch>): Promise<boolean> {
    const {source, context, whenClosed = 'wait'} = this.#options
    const opensMs = this.#gate.opening(queued.job)
    const waitMs = opensMs === undefined ? await this.#gate.turn(queued.job) : opensMs - context.clock.nowMs()
    if (waitMs === 0) return true
    if (opensMs !== undefined && whenClosed === 'end') this.#end({by: 'window', ...openingOf(queued.job, opensMs)})
    const isPlaced = queued.job.isPlaced === true || opensMs === undefined
    const notBeforeMs = context.clock.tickMs() + Math.min(waitMs, longestWaitMs)
    await source.putOff({...queued, job: {...queued.job, isPlaced}, notBeforeMs})
    return false
  }

  /** End the run because the ledger failed. */
  fail(error: unknown): void {
    this.#stop.abort()
    if (!(error instanceof IoError)) throw error
    this.#end({by: 'ledger', error})
  }

  /** Count a message as uncertain whose outcome could not be recorded. */
  #untell({kind}: Outcome): void {
    if (kind !== 'deferred' && kind !== 'refused') this.#counts[counted[kind]]--
    this.#counts.uncertain++
  }

  /** Wait for the common rate limit and for a pause of the server; false if the run was stopped. */
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

  /** Send a message; the result has the pending write of its outcome. */
  async #try(queued: Queued<Dispatch>, line: DispatchLine): Promise<{readonly recorded: Promise<unknown>}> {
    const begun = ++this.#order
    const result = await dispatch(this.#options.context, queued.job, line)
    if (result.kind === 'tried') {
      await this.#judge(result, queued, begun)
      result.recorded.catch(() => this.#untell(result.outcome))
    } else {
      this.#counts[result.kind]++
      await this.#options.source.finish(queued)
    }
    const {sent, refused, uncertain, withheld, elsewhere, waiting} = this.#counts
    this.#options.onProgress(sent + refused + uncertain + withheld + elsewhere + waiting)
    return {recorded: result.kind === 'tried' ? result.recorded : Promise.resolve()}
  }

  async #judge({outcome, recorded}: Tried, queued: Queued<Dispatch>, begun: number): Promise<void> {
    const isAway = outcome.kind === 'deferred' && (outcome.isBusy || isSilent(outcome))
    if (!isAway && this.#outage.end()) this.#options.onOutage?.()
    if (this.#breaker.opensAt(outcome, this.#outage.wasThere)) this.#end({by: 'server', reply: outcome.reply})
    if (outcome.kind === 'deferred') return this.#defer(outcome, queued, isAway)
    if (outcome.kind === 'refused' && !isSure(outcome)) {
      if (this.#doubts.add({queued, refusal: outcome, recorded, order: ++this.#order}, this.#counts.sent > 0))
        this.#end({by: 'policy', reply: outcome.reply, words: outcome.shape})
      return this.#options.source.doubt(queued)
    }
    this.#counts[counted[outcome.kind]]++
    // A message that was on its way says nothing of refusals that came meanwhile, be it that they ended the run.
    if (outcome.kind === 'accepted' && this.#halt?.by !== 'policy') await this.#believe(this.#doubts.take(begun))
    // What a closed server did not get stays to be sent, by another worker or later.
    if (outcome.kind !== 'closed') return this.#options.source.finish(queued)
    return this.#options.source.putOff(this.#later(queued))
  }

  async #defer(outcome: Deferred, queued: Queued<Dispatch>, isAway: boolean): Promise<void> {
    const {retry, context, source} = this.#options
    const tickMs = context.clock.tickMs()
    // The first failure may be this message's; those that follow without a reply between them are the server's.
    const isServers = isAway && this.#outage.isOn
    if (isAway) this.#waitFor(outcome, tickMs)
    const tries = queued.tries + (isServers ? 0 : 1)
    const delayMs = isServers ? retry.firstMs : delayAfter(tries, retry)
    if (delayMs !== undefined) return source.putOff({...this.#later(queued), tries, notBeforeMs: tickMs + delayMs})
    this.#counts.waiting++
    return source.finish(queued)
  }

  /** Pause while the server is unreachable or busy; give it up after the limit. */
  #waitFor(outcome: Deferred, tickMs: number): void {
    const {retry, onOutage} = this.#options
    if (!outcome.isBusy && !this.#outage.wasThere) return
    const isNew = !this.#outage.isOn
    const untilMs = this.#outage.goOn(tickMs, outcome.isBusy ? retry.busyMs : 0)
    if (untilMs === undefined) return this.#end({by: 'server', reply: outcome.reply})
    this.#pausedUntilMs = untilMs
    if (isNew) onOutage?.(outcome.reply)
  }

  /** The same message, to be claimed anew after a pause. */
  #later(queued: Queued<Dispatch>): Queued<Dispatch> {
    const {retry, context} = this.#options
    return {...queued, job: {...queued.job, by: 'claim'}, notBeforeMs: context.clock.tickMs() + retry.busyMs}
  }

  /** Settle doubts when no more outcomes come. If no message was accepted, a reply that blames the sender ends the run. */
  async settle(): Promise<void> {
    const blame = this.#counts.sent === 0 ? this.#doubts.blame() : undefined
    if (blame) this.#end({by: 'policy', reply: blame.reply, words: ''})
    const isMeant = this.#halt === undefined || this.#halt.by === 'person'
    const all = this.#doubts.take()
    // A block may have begun with the last messages: who was refused for it comes again, in a run that others are taken in.
    const isRepeated = ({queued: {job, tries}}: Doubt) => job.isDoubted === true && tries === 0 && this.#counts.sent > 0
    const meant = isMeant ? all.filter(doubt => !blamesSender(doubt) || isRepeated(doubt)) : []
    await this.#believe(meant)
    await this.#release(all.filter(doubt => !meant.includes(doubt)))
  }

  /** Record doubtful refusals as refusals of the persons. */
  async #believe(doubts: readonly Doubt[]): Promise<void> {
    const {source, context} = this.#options
    const {ledger, run, clock} = context
    for (const {queued, refusal, recorded} of doubts) {
      if (!(await isDone(recorded))) continue
      const at = new Date(clock.nowMs()).toISOString()
      const refused = await ledger.step('refuse', queued.job.key, {run, at, reply: refusal.reply})
      this.#counts[refused ? 'refused' : 'elsewhere']++
      await source.settle(queued, 'finished')
    }
  }

  /** Put doubtful refusals off; `--resume` sends those with no tries left. */
  async #release(doubts: readonly Doubt[]): Promise<void> {
    for (const {queued, recorded} of doubts) {
      if (!(await isDone(recorded))) continue
      this.#counts.waiting++
      const tries = queued.tries + 1
      const delayMs = delayAfter(tries, this.#options.retry)
      const later = {...this.#later(queued), tries, notBeforeMs: this.#options.context.clock.tickMs() + (delayMs ?? 0)}
      await this.#options.source.settle(later, delayMs === undefined ? 'finished' : 'again')
    }
  }

  #end(halt: Halt): void {
    this.#halt ??= halt
    this.#stop.abort()
  }
}

/** Longest wait in ms before the rules are read again. */
const longestWaitMs = 86_400_000

const isDone = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  )

type Deferred = Extract<Outcome, {readonly kind: 'deferred'}>

/** Result of a dispatch that reached the server. */
type Tried = Extract<DispatchResult, {readonly kind: 'tried'}>
