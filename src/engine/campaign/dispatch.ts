import type {Clock} from '../../io/now.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import type {SmtpLine} from '../../io/smtp/smtp-line.js'
import type {Delivery, DeliveryKey} from '../../model/ledger/delivery.js'
import type {TransitionId} from '../../model/ledger/states.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {PersonalWords} from './letter.js'

/** One message that may go: which, what it says, and by which step it is taken. */
export interface Dispatch {
  readonly key: DeliveryKey
  readonly message: PreparedMessage
  /** What it says to the person; asked once the message is claimed. */
  readonly wordsOf: (claimed: Delivery) => PersonalWords
  readonly by: 'claim' | 'reclaim'
}

/** What became of it. `elsewhere`: another process has it, or had it; `withheld`: the person is suppressed by now. */
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

/** What a message is sent with. */
export interface DispatchDesk {
  readonly ledger: Ledger
  readonly run: string
  readonly clock: Clock
}

/** The step that follows each outcome; a closed server had nothing, so the message stays to be sent. */
const steps: Readonly<Record<Outcome['kind'], TransitionId>> = {
  accepted: 'accept',
  refused: 'refuse',
  deferred: 'defer',
  closed: 'defer',
  lost: 'lose',
}

/**
 * Send one message: claim it, give it to the server, write down what came of it. The claim is durable before the server
 * is spoken to, and asks again whether the person is suppressed.
 */
export async function dispatch(
  desk: DispatchDesk,
  job: Dispatch,
  {line, before}: DispatchLine,
): Promise<DispatchResult> {
  const {ledger, run, clock} = desk
  const at = () => new Date(clock.nowMs()).toISOString()
  // What came of the last message and the claim of this one share a commit, and this waits for both.
  const [claimed] = await Promise.all([ledger.step(job.by, job.key, {run, at: at()}), before])
  if (!claimed) return {kind: (await isWithheld(desk, job.key, at())) ? 'withheld' : 'elsewhere'}
  const words = job.wordsOf(claimed)
  const outcome = await line.send({
    from: job.message.from,
    to: words.to.address,
    needsUtf8: words.needsUtf8,
    pieces: personalMessage(job.message, {...words, ...datesOf(claimed)}),
  })
  const recorded = ledger.step(steps[outcome.kind], job.key, {run, at: at(), reply: outcome.reply})
  // Whoever waits for it meets the error; until somebody does, it must not end the process.
  recorded.catch(() => {})
  return {kind: 'tried', outcome, recorded}
}

const datesOf = ({messageId, plannedAt}: Delivery) => ({messageId, date: new Date(plannedAt)})

/** A message that cannot be claimed is another's, or for somebody who is suppressed: that is written down. */
async function isWithheld({ledger, run}: DispatchDesk, key: DeliveryKey, at: string): Promise<boolean> {
  if (!(await ledger.isSuppressed(key.person))) return false
  return (await ledger.step('withhold', key, {run, at})) !== undefined
}
