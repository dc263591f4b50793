import {resolve} from 'node:path'
import {isImap, readImapSettings} from '../../io/mailbox/imap-settings.js'
import {parseMail} from '../../io/mailbox/parse-mail.js'
import {readMailbox, type MailboxMessage} from '../../io/mailbox/read-mailbox.js'
import {classify} from '../../model/returns/classify.js'
import type {PostOptions} from './options.js'
import {takeReturn, type ReturnCount} from './take-return.js'
import {withLedger} from './with-ledger.js'

/** Counts of messages in a mailbox. */
export type BounceReport = Readonly<Record<'messages' | ReturnCount, number>>

/**
 * Read delivery reports, complaints and requests to unsubscribe into the ledger. A report counts only with a Message-ID or token of ours and
 * the person's own address; others go to the tray. Reading a mailbox twice changes nothing.
 */
export const importBounces = (options: ImportOptions): Promise<BounceReport> =>
  withLedger(options, async context => {
    const counts: Record<keyof BounceReport, number> = {
      messages: 0,
      bounced: 0,
      suppressed: 0,
      complained: 0,
      optedOut: 0,
      kept: 0,
      unknown: 0,
      other: 0,
    }
    for await (const {bytes, done} of messagesIn(options)) {
      counts.messages++
      const mail = await parseMail(bytes)
      for (const count of await takeReturn(context, mail, classify(mail))) counts[count]++
      await done()
    }
    return counts
  })

/** The messages of a mailbox, on a server or on the disk. */
async function* messagesIn({from, directory, environment}: ImportOptions): AsyncGenerator<MailboxMessage> {
  if (isImap(from)) {
    const settings = readImapSettings(from, environment)
    yield* (await import('../../io/mailbox/read-imap.js')).readImap(settings)
    return
  }
  for await (const bytes of readMailbox(resolve(directory, from))) yield {bytes, done: async () => {}}
}

type ImportOptions = PostOptions & {readonly from: string}
