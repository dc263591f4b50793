import {resolve} from 'node:path'
import {parseReport, type MailReport} from '../../io/mailbox/parse-report.js'
import {readMailbox} from '../../io/mailbox/read-mailbox.js'
import {parseAddress} from '../../model/address.js'
import type {PostOptions} from './options.js'
import {personIdOf, readToken} from './person.js'
import {withLedger, type LedgerContext} from './with-ledger.js'

/** Counts of reports in a mailbox. */
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
 * a Message-ID that we sent, which nobody can guess: else anybody could silence anybody. Whoever it is about is suppressed
 * only where it names their very address. Reading twice changes nothing.
 */
export function importBounces(options: PostOptions & {readonly from: string}): Promise<BounceReport> {
  return withLedger(options, async context => {
    const counts: Record<Count, number> = {messages: 0, bounced: 0, suppressed: 0, optedOut: 0, unknown: 0, other: 0}
    for await (const bytes of readMailbox(resolve(options.directory, options.from))) {
      counts.messages++
      for (const count of await take(context, await parseReport(bytes))) counts[count]++
    }
    return counts
  })
}

/** A list that passed the message on reports a member's mailbox, a forwarder another address: neither says that ours is gone. */
function isPerson({keyring}: LedgerContext, text: string, person: string): boolean {
  const address = parseAddress(text)
  return typeof address !== 'string' && personIdOf(keyring, address) === person
}

/** Whether the person was not suppressed yet. */
async function suppress({ledger, at}: LedgerContext, person: string): Promise<boolean> {
  if (await ledger.isSuppressed(person)) return false
  await ledger.suppress({person, reason: 'bounce', since: at})
  return true
}

type Takers = {
  readonly [K in MailReport['kind']]: (
    context: LedgerContext,
    report: Extract<MailReport, {readonly kind: K}>,
  ) => Promise<readonly Count[]>
}

const takers: Takers = {
  failed: async (context, {ids, status, isHard, addresses}) => {
    const {ledger, at} = context
    const found = await Promise.all(ids.map(id => ledger.byMessageId(id)))
    const delivery = found.find(candidate => candidate !== undefined)
    if (!delivery) return ['unknown']
    const step = await ledger.step('bounce', delivery, {run: '', at, reply: status})
    // What was not sent cannot come back, whoever knows its id.
    if (!step && delivery.state !== 'bounced') return ['unknown']
    const isTheirs = addresses.some(address => isPerson(context, address, delivery.person))
    const isNew = isHard && isTheirs && (await suppress(context, delivery.person))
    return [...(step ? (['bounced'] as const) : []), ...(isNew ? (['suppressed'] as const) : [])]
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
  context: LedgerContext,
  report: Extract<MailReport, {readonly kind: K}>,
): Promise<readonly Count[]> {
  // The table has a taker for exactly this kind, which TypeScript does not follow through the union.
  const taker = takers[report.kind] as (context: LedgerContext, report: MailReport) => Promise<readonly Count[]>
  return taker(context, report)
}
