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
import type {PersonalWords} from './prepare.js'
import {isOpenable, type MailProtection, type Signing} from './mail-protection.js'

/** A message to send: its key, its letter and the ledger step that claims it. */
export interface Dispatch extends SendRules {
  readonly key: DeliveryKey
  /** Its letter; called after the message is claimed. */
  readonly letterOf: (claimed: Delivery) => Promise<Letter> | Letter
  readonly by: 'claim' | 'reclaim'
  readonly signing: Signing
  /** Whether an earlier run could not tell if a refusal meant this person. */
  readonly isDoubted?: boolean
}

/** A message body with the words of one person. */
export interface Letter {
  readonly message: PreparedMessage
  readonly words: PersonalWords
}

/** Result of a dispatch. `elsewhere`: another process has the message; `withheld`: the person is suppressed by now, or it was recalled. */
export type DispatchResult =
  | {readonly kind: 'elsewhere' | 'withheld'}
  | {
      readonly kind: 'tried'
      readonly outcome: Outcome
      /** Settles once the outcome is in the ledger; the next message on this line waits for it. */
      readonly recorded: Promise<unknown>
    }

/** The connection that sends a message, and the pending write of its last outcome. */
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
}

/** A refusal for good. */
export type Refusal = Extract<Outcome, {readonly kind: 'refused'}>

/** Whether a refusal certainly means the person, since it was decided here, without a reply of the server; others are doubts. */
export const isSure = ({shape, reply}: Refusal): boolean => shape === '' && !/^\d/.test(reply)

/**
 * Ledger step after each outcome. A message that the server did not take stays planned, and so does a refused one until it is known whom the
 * server means.
 */
const steps: Readonly<Record<Outcome['kind'], TransitionId>> = {
  accepted: 'accept',
  refused: 'defer',
  deferred: 'defer',
  closed: 'defer',
  lost: 'lose',
}

/**
 * Claim a message, send it and record the outcome. The claim is durable before the server is contacted, and fails if the person is
 * suppressed, or another version of the note stands.
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
  const step = outcome.kind === 'refused' && isSure(outcome) ? 'refuse' : steps[outcome.kind]
  const recorded = ledger.step(step, job.key, {run, at: at(), reply: outcome.reply})
  // Whoever waits for it meets the error; until somebody does, it must not end the process.
  recorded.catch(() => {})
  return {kind: 'tried', outcome, recorded}
}

/**
 * Claim a message in the same commit as the last outcome of its line.
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

/** Message-ID and date of a claimed message. */
const datesOf = ({messageId, datedAt, changedAt}: Delivery) => ({messageId, date: new Date(datedAt ?? changedAt)})

/** Whether a message could not be claimed because it was recalled, or its person is suppressed; records that. Otherwise another process has it. */
async function isWithheld({ledger, run}: DispatchContext, key: DeliveryKey, at: string): Promise<boolean> {
  if (await ledger.withholdRecalled(key, at)) return true
  if (!(await ledger.isSuppressed(key.person))) return false
  await ledger.step('withhold', key, {run, at})
  return true
}
