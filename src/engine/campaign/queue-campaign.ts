import {openPostJobs, type PostJob} from '../../io/ledger/post-jobs.js'
import {systemClock} from '../../io/now.js'
import {storeMessage} from '../../render/message/store-message.js'
import {withCampaign, type Refused} from './open-campaign.js'
import type {CampaignOptions} from './options.js'
import {alreadyBegun, domainOf, plannedDelivery} from './plan-deliveries.js'
import {wordsFor} from './prepare.js'
import {readUnsubscribeUrl} from './read-unsubscribe-url.js'
import {prepareVariants} from './variants.js'
import {noDatabase} from './work.js'

/** What was handed over. */
export interface QueueReport {
  readonly status: 'queued'
  readonly queued: number
}

/**
 * Hand a campaign over to the workers: bodies and encrypted words into the ledger, a job for each message into the queue.
 *
 * @throws {UsageError} If no PostgreSQL server is named, or the campaign was begun and `resume` is not asked for.
 */
export async function queueCampaign(
  options: CampaignOptions & {readonly resume: boolean},
): Promise<QueueReport | Refused> {
  const url = options.environment['CESS_DATABASE_URL']
  if (!url) throw noDatabase()
  const jobs = await openPostJobs(url)
  try {
    return await withCampaign(options, async ({note, plan, ledger, keyring}) => {
      if (plan.isBegun && !options.resume) throw alreadyBegun()
      const variants = await prepareVariants(note, plan.next)
      const bodies = variants.all.map(message => [message.digest, keyring.seal(storeMessage(message))] as const)
      const putAway = () => Promise.all(bodies.map(([digest, body]) => ledger.putContent(digest, body)))
      await putAway()
      const domain = domainOf(variants.all[0]?.from)
      const desk = {note, keyring, server: readUnsubscribeUrl(options.environment)}
      await ledger.plan(
        plan.next.map(person => ({
          ...plannedDelivery(keyring, person, domain),
          content: variants.of(person).digest,
          sealed: keyring.seal(JSON.stringify(wordsFor(desk, person))),
        })),
        new Date(systemClock.nowMs()).toISOString(),
      )
      // Again: a worker that found nobody waiting for them just before the plan was there took them away.
      await putAway()
      await jobs.put(
        plan.next.map((person): PostJob => {
          const by = person.before?.state === 'uncertain' ? 'reclaim' : 'claim'
          return {...person.key, content: variants.of(person).digest, by, tries: 0}
        }),
      )
      return {status: 'queued', queued: plan.next.length}
    })
  } finally {
    await jobs.close()
  }
}
