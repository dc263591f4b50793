import type {Clock} from '../../io/clock.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {TransitionId} from '../../model/ledger/states.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import {lapsed} from './circuit-breaker.js'
import type {SendRules} from './send-gate.js'
import type {PersonalWords} from './letter.js'
import {isOpenable, type MailProtection, type Signing} from './mail-protection.js'

/** One message that may go: which, what it says, and by which step it is taken. */
export interface Dispatch extends SendRules {
  readonly key: DeliveryKey
  /** Its letter; asked once the message is claimed. */
  readonly letterOf: (claimed: Delivery) => Promise<Letter> | Letter
  readonly by: 'claim' | 'reclaim'
  readonly signing: Signing
  /** Whether an earlier run ended in doubt whom a refusal of it meant. */
  readonly isDoubted?: boolean
}

/** A body, and what it says to one person. */
export interface Letter {
  readonly message: PreparedMessage
  readonly words: PersonalWords
}

/** Outcome of a dispatch. `elsewhere`: another process has it, or had it; `withheld`: the person is suppressed by now. */
export type DispatchResult =
  | {readonly kind: 'elsewhere' | 'withheld'}
  | {
      readonly kind: 'tried'
      readonly outcome: Outcome
      /** Settled once what came of it is durable: the next message over this line waits for it. */
      readonly recorded: Promise<unknown>
    }

/** The line that a message goes over, and what of its last message is not durable yet. */
export interface DispatchLine {
  readonly line: SmtpLine
  readonly before: Promise<unknown>
}

/** Context in which messages are sent. */
export interface DispatchContext {
  readonly ledger: Ledger
  readonly run: string
  readonly clock: Clock
  readonly protection: MailProtection
  /** Whether a refusal is known to mean the person; else it stays in doubt. */
  readonly isSure?: (job: Dispatch, outcome: Refusal) => boolean
}

/** A refusal for good. */
export type Refusal = Extract<Outcome, {readonly kind: 'refused'}>

/**
 * The step that follows each outcome. A closed server had nothing, so the message stays to be sent; so does one that is refused,
 * until it is known whom the server means.
 */
const steps: Readonly<Record<Outcome['kind'], TransitionId>> = {
  accepted: 'accept',
  refused: 'defer',
  deferred: 'defer',
  closed: 'defer',
  lost: 'lose',
}

/**
 * Send one message: claim it, give it to the server, write down what came of it. The claim is durable before the server
 * is spoken to, and asks again whether the person is suppressed.
 *
 * @throws {UsageError} If the message cannot be signed as it is to be; then it is not claimed.
 */
export async function dispatch(
  context: DispatchContext,
  job: Dispatch,
  {line, before}: DispatchLine,
): Promise<DispatchResult> {
  const {ledger, run, clock, protection} = context
  protection.demand(job.signing, clock.nowMs())
  const at = () => new Date(clock.nowMs()).toISOString()
  const claimed = await claim(context, job, at(), before)
  if (!claimed) return {kind: (await isWithheld(context, job.key, at())) ? 'withheld' : 'elsewhere'}
  const {message, words} = await job.letterOf(claimed)
  const pieces = personalMessage(message, {...words, ...datesOf(claimed)})
  const outcome: Outcome = isOpenable(words.certificate, clock.nowMs())
    ? await line.send({
        from: words.envelope ?? message.from,
        to: words.to.address,
        needsUtf8: words.needsUtf8,
        pieces: protection.protect(pieces, message.cover, words.certificate),
      })
    : lapsed
  const isSure = outcome.kind === 'refused' && context.isSure?.(job, outcome)
  const recorded = ledger.step(isSure ? 'refuse' : steps[outcome.kind], job.key, {run, at: at(), reply: outcome.reply})
  // Whoever waits for it meets the error; until somebody does, it must not end the process.
  recorded.catch(() => {})
  return {kind: 'tried', outcome, recorded}
}

/**
 * Claim a message, once what came of the last one is durable: both share a commit, and this waits for both.
 *
 * @throws What the ledger throws; then no message of this line is claimed any more.
 */
async function claim(
  {ledger, run}: DispatchContext,
  {by, key}: Dispatch,
  at: string,
  before: Promise<unknown>,
): Promise<Delivery | undefined> {
  const [claimed, recorded] = await Promise.allSettled([ledger.step(by, key, {run, at}), before])
  if (recorded.status === 'rejected') {
    // No server was spoken to. Where the ledger cannot say so, whoever opens it next calls the message uncertain.
    if (claimed.status === 'fulfilled' && claimed.value) await ledger.step('defer', key, {run, at}).catch(() => {})
    throw recorded.reason
  }
  if (claimed.status === 'rejected') throw claimed.reason
  return claimed.value
}

/** Whoever claimed a message gave it its date. */
const datesOf = ({messageId, datedAt, changedAt}: Delivery) => ({messageId, date: new Date(datedAt ?? changedAt)})

/** A message that cannot be claimed is another's, or for somebody who is suppressed: that is written down, if `cess forget` has not. */
async function isWithheld({ledger, run}: DispatchContext, key: DeliveryKey, at: string): Promise<boolean> {
  if (!(await ledger.isSuppressed(key.person))) return false
  await ledger.step('withhold', key, {run, at})
  return true
}
