import {systemClock} from '../../io/clock.js'
import type {Ledger} from '../../io/ledger/ledger.js'
import type {SmtpSettings} from '../../io/smtp/settings.js'
import {openSmtpLine} from '../../io/smtp/smtp-line.js'
import {usualRetry, type RetryPolicy} from './retry.js'
import type {MailProtection} from './mail-protection.js'
import {runLines} from './run-lines.js'
import {type RunOptions, nameServer, type RunResult} from './run-result.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {statusIn} from '../../model/returns/judge-failure.js'
import {markIn} from './keep-return.js'
import {verdictOfStatus} from '../../model/returns/status-codes.js'
import type {IoError} from '../../io/error.js'
import {PatientCalls} from '../../io/ledger/patience.js'

/** How messages are sent, wherever they come from. */
export interface PostRun {
  /** Messages per minute of all processes together; 0 for no limit. */
  readonly ratePerMinute: number
  readonly signal: AbortSignal
  /** When to try again; the usual times if absent. */
  readonly retry?: RetryPolicy | undefined
  readonly onWait?: OnWait | undefined
}

interface Post extends Pick<RunOptions, 'source' | 'lines' | 'whenClosed' | 'onProgress'> {
  readonly ledger: Ledger
  readonly run: string
  readonly protection: MailProtection
  readonly settings: SmtpSettings
}

const minuteMs = 60_000

/** Send messages over a mail server; persons whose address it does not know are suppressed. */
export async function runPost(
  {ratePerMinute, signal, retry = usualRetry, onWait}: PostRun,
  {ledger, run, protection, settings, ...post}: Post,
): Promise<RunResult> {
  const noticing = noticeRefusals(ledger)
  const result = await runLines({
    ...post,
    context: {ledger: noticing, run, clock: systemClock, protection},
    openLine: () => openSmtpLine(settings),
    intervalMs: ratePerMinute > 0 ? minuteMs / ratePerMinute : 0,
    retry,
    signal,
    onOutage: reply => onWait?.(reply === undefined ? {for: 'nothing'} : {for: 'server', reply}),
  })
  if (result.halt?.by !== 'server') await noticing.settle()
  return nameServer(result, settings)
}

/** A ledger that suppresses persons whose address is refused as unknown. */
interface NoticingLedger extends Ledger {
  /** Suppress the persons noticed so far whose message is still refused. */
  readonly settle: () => Promise<void>
}

/**
 * Wrap a ledger so that refusals of unknown addresses suppress their persons. They count once the server accepted another message: one that
 * refuses everybody says nothing about persons.
 */
export function noticeRefusals(ledger: Ledger): NoticingLedger {
  const noticed: (Delivery & {readonly mark: string})[] = []
  const settle = async () => {
    for (const {mark, person, changedAt} of noticed.splice(0)) {
      const now = await ledger.byMark(mark)
      if (now?.state === 'refused') await ledger.suppress({person, reason: 'bounce', since: changedAt})
    }
  }
  return {
    ...ledger,
    settle,
    step: async (transition, key, from) => {
      const delivery = await ledger.step(transition, key, from)
      if (transition === 'refuse' && delivery && isGone(delivery.reply))
        noticed.push({...delivery, mark: markIn(delivery)})
      if (transition === 'accept' && noticed.length > 0) await settle()
      return delivery
    },
  }
}

/** Whether a reply, such as `550 5.1.1`, says that the address does not exist. */
const isGone = (reply = ''): boolean => reply.startsWith('5') && verdictOfStatus(statusIn(reply)) === 'gone'

/** Cause of a wait; `nothing` when the run goes on. */
export type Waiting =
  | {readonly for: 'ledger'; readonly error: IoError}
  | {readonly for: 'server'; readonly reply: string}
  | {readonly for: 'nothing'}

/** Called at the start and end of each wait. */
export type OnWait = (waiting: Waiting) => void

/** Retries of ledger calls: up to half an hour, to free a disk or move a database. */
const usual = {firstMs: 500, mostMs: 15_000, limitMs: 1_800_000}

/** Retries ledger calls of a run until it is stopped. */
export const patientCalls = (signal: AbortSignal, onWait: OnWait | undefined, times = usual): PatientCalls =>
  new PatientCalls({
    ...times,
    sleep: durationMs => systemClock.sleep(durationMs, signal),
    isOver: () => signal.aborted,
    tell: error => onWait?.(error ? {for: 'ledger', error} : {for: 'nothing'}),
  })
