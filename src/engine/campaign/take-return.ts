import type {Delivery, SuppressionReason} from '../../model/ledger/delivery.js'
import type {Returned} from '../../model/returns/classify.js'
import type {Failure} from '../../model/returns/judge-failure.js'
import {addressesIn, fieldGroups, type ReturnedMail} from '../../model/returns/returned-mail.js'
import {readToken} from './person.js'
import {personAt, whoseMessage, type Found} from './whose-message.js'
import type {LedgerContext} from './with-ledger.js'

/** Counts that a message adds one to. `bounced`, `suppressed`, `complained`, `optedOut`: told now for the first time. */
export type ReturnCount = 'bounced' | 'suppressed' | 'complained' | 'optedOut' | 'unknown' | 'other'

type Taker<R> = (context: LedgerContext, mail: ReturnedMail, returned: R) => Promise<readonly ReturnCount[]>
type Takers = {readonly [K in Returned['kind']]: Taker<Extract<Returned, {readonly kind: K}>>}

/** Do in the ledger what follows from one message of the mailbox. */
export function takeReturn<R extends Returned>(
  context: LedgerContext,
  mail: ReturnedMail,
  returned: R,
): Promise<readonly ReturnCount[]> {
  // The table has a taker for exactly this kind, which TypeScript does not follow through the union.
  const taker = takers[returned.kind] as Taker<Returned>
  return taker(context, mail, returned)
}

const ignore = async () => ['other'] as const

const takers: Takers = {
  failed: async (context, mail, {failures, arrivedAt}) => {
    const addresses = failures.flatMap(failure => failure.addresses)
    const found = await whoseMessage(context, mail, {addresses, arrivedAt})
    return found ? bounce(context, found, failures) : ['unknown']
  },
  complaint: async (context, mail) => {
    const found = await whoseMessage(context, mail, {addresses: complainants(mail)})
    if (!found?.isSure) return ['unknown']
    return (await suppress(context, found.delivery.person, 'complaint')) ? ['complained'] : []
  },
  'opt-out': async (context, _, {token}) => {
    const known = readToken(context.keyring, token)
    if (!known) return ['unknown']
    return (await suppress(context, known.person, 'opt-out')) ? ['optedOut'] : []
  },
  obscure: ignore,
  delayed: ignore,
  reply: ignore,
  automatic: ignore,
  other: ignore,
}

/** Whose complaint it is, where the report says (RFC 5965, 3.2). */
const complainants = ({feedback}: ReturnedMail): readonly string[] =>
  feedback.flatMap(fieldGroups).flatMap(group => addressesIn(group.get('original-rcpt-to') ?? ''))

async function bounce(
  context: LedgerContext,
  {delivery, isSure}: Found,
  failures: readonly Failure[],
): Promise<readonly ReturnCount[]> {
  const failure = failureOf(context, failures, delivery)
  const reply = failure?.status ?? failures[0]?.status ?? ''
  const step = await context.ledger.step('bounce', delivery, {run: '', at: context.at, reply})
  // What was not sent cannot come back, whoever knows its id.
  if (!step && delivery.state !== 'bounced') return ['unknown']
  const isNew = isSure && failure?.verdict === 'gone' && (await suppress(context, delivery.person, 'bounce'))
  return [...(step ? (['bounced'] as const) : []), ...(isNew ? (['suppressed'] as const) : [])]
}

/**
 * The failure of this person's own address. A list that passed the message on reports a member's mailbox, a forwarder
 * another address: neither says that ours is gone. A report that names nobody is about whom its mark says.
 */
const failureOf = (context: LedgerContext, failures: readonly Failure[], {person}: Delivery): Failure | undefined =>
  failures.find(({addresses}) => addresses.some(address => personAt(context, address) === person)) ??
  failures.find(({addresses}) => addresses.length === 0)

/** Whether the person was not suppressed yet, or only for a failure, which a wish of theirs outlives. */
async function suppress({ledger, at}: LedgerContext, person: string, reason: SuppressionReason): Promise<boolean> {
  const before = await ledger.suppressionOf(person)
  if (before && (before.reason !== 'bounce' || reason === 'bounce')) return false
  await ledger.suppress({person, reason, since: at})
  return true
}
