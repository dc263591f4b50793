import {resolve} from 'node:path'
import {parseReport, type MailReport} from '../../io/mailbox/parse-report.js'
import {readMailbox} from '../../io/mailbox/read-mailbox.js'
import type {PostOptions} from './options.js'
import {readToken} from './person.js'
import {withLedger, type LedgerDesk} from './with-ledger.js'

/** What a mailbox said. */
export interface BounceReport {
  readonly messages: number
  /** Messages of ours that did not arrive, told now for the first time. */
  readonly bounced: number
  /** Persons whose address is no more, suppressed for it. */
  readonly suppressed: number
  readonly optedOut: number
  /** Reports on messages that this ledger does not know, and links that are not ours. */
  readonly unknown: number
  readonly other: number
}

type Count = keyof BounceReport

/**
 * Read reports of failed delivery (RFC 3464) and requests to be left alone into the ledger. A report counts only if it names
 * a Message-ID that we sent, which nobody can guess: else anybody could silence anybody. Reading twice changes nothing.
 */
export function importBounces(options: PostOptions & {readonly from: string}): Promise<BounceReport> {
  return withLedger(options, async desk => {
    const counts: Record<Count, number> = {messages: 0, bounced: 0, suppressed: 0, optedOut: 0, unknown: 0, other: 0}
    for await (const bytes of readMailbox(resolve(options.directory, options.from))) {
      counts.messages++
      for (const count of await take(desk, await parseReport(bytes))) counts[count]++
    }
    return counts
  })
}

type Takers = {
  readonly [K in MailReport['kind']]: (
    desk: LedgerDesk,
    report: Extract<MailReport, {readonly kind: K}>,
  ) => Promise<readonly Count[]>
}

const takers: Takers = {
  failed: async ({ledger, at}, {ids, status, isHard}) => {
    const found = await Promise.all(ids.map(id => ledger.byMessageId(id)))
    const delivery = found.find(candidate => candidate !== undefined)
    if (!delivery) return ['unknown']
    const step = await ledger.step('bounce', delivery, {run: '', at, reply: status})
    if (!isHard) return step ? ['bounced'] : []
    const {person} = delivery
    const known = await ledger.isSuppressed(person)
    if (!known) await ledger.suppress({person, reason: 'bounce', since: at})
    return [...(step ? (['bounced'] as const) : []), ...(known ? [] : (['suppressed'] as const))]
  },
  'opt-out': async ({ledger, keyring, at}, {token}) => {
    const known = readToken(keyring, token)
    if (!known) return ['unknown']
    await ledger.suppress({person: known.person, reason: 'opt-out', since: at})
    return ['optedOut']
  },
  other: async () => ['other'],
}

function take<K extends MailReport['kind']>(
  desk: LedgerDesk,
  report: Extract<MailReport, {readonly kind: K}>,
): Promise<readonly Count[]> {
  // The table has a taker for exactly this kind, which TypeScript does not follow through the union.
  const taker = takers[report.kind] as (desk: LedgerDesk, report: MailReport) => Promise<readonly Count[]>
  return taker(desk, report)
}
