import {openPostJobs, type PostJob, type PostJobs} from '../../io/ledger/post-jobs.js'
import {systemClock} from '../../io/clock.js'
import {isError, type Message} from '../../model/message.js'
import {storeMessage} from '../../render/message/store-message.js'
import {withCampaign, type Campaign, type Refused} from './open-campaign.js'
import {closedWindows, type ClosedWindow} from './closed-windows.js'
import {fixWords} from './earlier-refusals.js'
import type {CampaignOptions} from './options.js'
import {alreadyBegun, sendingOf, writePlan} from './plan-deliveries.js'
import {wordsFor, prepareVariants} from './prepare.js'
import {readUnsubscribeUrl} from './read-unsubscribe-url.js'
import {noDatabase} from './work.js'
import {readSecret} from '../../io/read-secret.js'

/** Report of `cess send --queue`. */
export interface QueueReport {
  readonly status: 'queued'
  readonly queued: number
  /** Groups whose window is closed at the time of sending. */
  readonly closed: readonly ClosedWindow[]
  readonly root: string
  /** Messages on recipients without a usable certificate. */
  readonly messages: readonly Message[]
}

/**
 * Queue a campaign for workers: bodies and encrypted words into the ledger, a job for each message into the queue.
 *
 * @throws {UsageError} If no PostgreSQL server is named, or the campaign was begun and `resume` is not asked for.
 */
export async function queueCampaign(
  options: CampaignOptions & {readonly resume: boolean},
): Promise<QueueReport | Refused> {
  const url = readSecret(options.environment, 'CESS_DATABASE_URL')
  if (!url) throw noDatabase()
  const jobs = await openPostJobs(url)
  try {
    return await withCampaign(options, async campaign => {
      if (campaign.plan.isBegun && !options.resume) throw alreadyBegun()
      await handOver(campaign, jobs, options)
      const beginsMs = options.at === undefined ? systemClock.nowMs() : Date.parse(options.at)
      const {plan, messages, note} = campaign
      return {
        status: 'queued',
        queued: plan.next.length,
        closed: closedWindows(campaign, beginsMs),
        root: note.context.root,
        messages: messages.filter(isError),
      }
    })
  } finally {
    await jobs.close()
  }
}

async function handOver(campaign: Campaign, jobs: PostJobs, {environment, at}: CampaignOptions): Promise<void> {
  const server = readUnsubscribeUrl(environment)
  const {note, plan, ledger, keyring, protection} = campaign
  const variants = await prepareVariants(note, plan.next)
  const bodies = variants.all.map(message => [message.digest, keyring.seal(storeMessage(message))] as const)
  const putAway = () => Promise.all(bodies.map(([digest, body]) => ledger.putContent(digest, body)))
  await ledger.keepRetention(note.publication.retention)
  await fixWords(note, ledger, plan)
  await putAway()
  await writePlan(campaign, variants.all[0]?.from, person => ({
    content: variants.of(person).digest,
    sealed: keyring.seal(JSON.stringify(wordsFor({note, keyring, server}, person))),
  }))
  // Again: a worker that found nobody waiting for them just before the plan was there took them away.
  await putAway()
  await jobs.put(
    plan.next.map((person): PostJob => ({
      ...person.key,
      content: variants.of(person).digest,
      tries: 0,
      ...(protection.signer && {isSigned: true}),
      ...sendingOf(campaign, person),
    })),
    at,
  )
}
