import {systemClock} from '../../io/clock.js'
import {IoError} from '../../io/error.js'
import {saveMemory} from '../../io/save-memory.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import type {DeliveryState} from '../../model/ledger/states.js'
import {isError, type Message} from '../../model/message.js'
import type {Dispatch} from './dispatch.js'
import {fixWords} from './earlier-refusals.js'
import {closedRefusals} from './closed-windows.js'
import {withCampaign, type Campaign, type Refused} from './open-campaign.js'
import type {CampaignOptions} from './options.js'
import {alreadyBegun, sendingOf, writePlan} from './plan-deliveries.js'
import {wordsFor, prepareVariants} from './prepare.js'
import {runPost, type PostRun, patientCalls} from './run-post.js'
import type {Halt, RunResult, Tally} from './run-result.js'
import type {Plan} from './plan.js'
import {PostQueue} from './post-queue.js'
import {readUnsubscribeUrl} from './read-unsubscribe-url.js'

/** How a campaign is sent. */
export interface SendOptions extends CampaignOptions, PostRun {
  /** Go on with a campaign that was begun. */
  readonly resume: boolean
  readonly onProgress: (done: number, total: number) => void
}

/** Outcome of a run. */
export interface SendReport {
  readonly status: 'done'
  readonly tally: Tally
  readonly total: number
  /** Messages that were to be sent and were not tried, since the run was ended. */
  readonly left: number
  /** How many more it could be sent to, but for the limit that was asked for. */
  readonly beyondLimit: number
  readonly halt?: Halt | undefined
  /** Everybody of the plan, by where their message stands now, earlier runs included. */
  readonly standing: DeliveryCounts
  readonly root: string
  /** Findings on those who were not written to, since nothing can be enciphered for them. */
  readonly messages: readonly Message[]
}

/**
 * Send a campaign: plan what is not planned, then send what is.
 *
 * @throws {UsageError} If it was begun before and `resume` is not asked for, or there is no mail server.
 * @throws {IoError} If the ledger fails before anything is sent.
 */
export function sendCampaign(options: SendOptions): Promise<SendReport | Refused> {
  saveMemory()
  const settings = readSmtpSettings(options.environment)
  const patient = patientCalls(options.signal, options.onWait)
  const send = async (campaign: Campaign): Promise<SendReport | Refused> => {
    const {plan, ledger, protection, note, messages} = campaign
    if (plan.isBegun && !options.resume) throw alreadyBegun()
    const closed = closedRefusals(campaign, systemClock.nowMs())
    if (closed.length > 0) return {status: 'refused', root: campaign.note.context.root, messages: closed}
    const jobs = await planJobs(campaign, options)
    const run = await campaign.begin()
    options.onProgress(0, jobs.length)
    const {tally, halt} = await runPost(options, {
      source: new PostQueue(jobs),
      ledger,
      run,
      protection,
      settings,
      lines: Math.max(1, Math.min(settings.connections, jobs.length)),
      whenClosed: 'end',
      onProgress: done => options.onProgress(done, jobs.length),
    })
    const done = Object.values(tally).reduce((sum, count) => sum + count, 0)
    const standing = await standingNow(campaign, {tally, halt})
    const counts = {total: jobs.length, left: jobs.length - done, beyondLimit: plan.beyondLimit, standing}
    const {root} = note.context
    return {status: 'done', tally, ...counts, halt, root, messages: messages.filter(isError)}
  }
  return withCampaign(options, send, patient)
}

/**
 * The state of everybody by the ledger, or as far as known without it where it ended the run, or is away when somebody
 * ends it.
 */
async function standingNow({plan, ledger, note}: Campaign, {tally, halt}: RunResult): Promise<DeliveryCounts> {
  const {sent, refused, uncertain} = tally
  if (halt?.by === 'ledger') return {sent, refused, uncertain}
  const {references, metadata} = note
  try {
    return standingOf(plan, await ledger.list({notes: references, version: metadata.version}))
  } catch (error) {
    if (error instanceof IoError) return {sent, refused, uncertain}
    throw error
  }
}

/** Write the plan into the ledger, and make a job of each message that is to go. */
async function planJobs(campaign: Campaign, options: CampaignOptions): Promise<readonly Dispatch[]> {
  const {note, plan, keyring, ledger, protection} = campaign
  const variants = await prepareVariants(note, plan.next)
  const signing = {from: note.publication.sender.email, isWanted: protection.signer !== undefined}
  const context = {note, keyring, server: readUnsubscribeUrl(options.environment)}
  await fixWords(note, ledger, plan)
  await writePlan(campaign, variants.all[0]?.from)
  return plan.next.map(person => ({
    key: person.key,
    letterOf: () => ({message: variants.of(person), words: wordsFor(context, person)}),
    signing,
    ...sendingOf(campaign, person),
  }))
}

/** Persons of a plan by where their message stands. */
export type DeliveryCounts = Readonly<Partial<Record<DeliveryState, number>>>

/** Whoever is suppressed and has no message is withheld, and whoever else has none is to be sent to; who waits for a translation is in no count. */
function standingOf({people}: Plan, deliveries: readonly Delivery[]): DeliveryCounts {
  const states = new Map(deliveries.map(({note, person, state}) => [`${note} ${person}`, state]))
  const counts: Partial<Record<DeliveryState, number>> = {}
  for (const {key, isSuppressed, waitsFor} of people) {
    if (waitsFor !== undefined) continue
    const state = states.get(`${key.note} ${key.person}`) ?? (isSuppressed ? 'withheld' : 'planned')
    counts[state] = (counts[state] ?? 0) + 1
  }
  return counts
}
