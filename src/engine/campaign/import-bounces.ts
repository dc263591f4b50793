import {resolve} from 'node:path'
import {parseMail} from '../../io/mailbox/parse-mail.js'
import {readMailbox} from '../../io/mailbox/read-mailbox.js'
import {classify} from '../../model/returns/classify.js'
import type {PostOptions} from './options.js'
import {takeReturn, type ReturnCount} from './take-return.js'
import {withLedger} from './with-ledger.js'

/** Counts of messages in a mailbox. */
export type BounceReport = Readonly<Record<'messages' | ReturnCount, number>>

/**
 * Read what came back into the ledger: reports of failed delivery, complaints, wishes to be left alone. A report
 * suppresses somebody only if it bears a mark of ours, which nobody can guess, and is about their very address: else
 * anybody could silence anybody. Reading twice changes nothing.
 */
export function importBounces(options: PostOptions & {readonly from: string}): Promise<BounceReport> {
  return withLedger(options, async context => {
    const counts: Record<keyof BounceReport, number> = {
      ...{messages: 0, bounced: 0, suppressed: 0, complained: 0, optedOut: 0},
      ...{kept: 0, unknown: 0, other: 0},
    }
    for await (const bytes of readMailbox(resolve(options.directory, options.from))) {
      counts.messages++
      const mail = await parseMail(bytes)
      for (const count of await takeReturn(context, mail, classify(mail))) counts[count]++
    }
    return counts
  })
}
