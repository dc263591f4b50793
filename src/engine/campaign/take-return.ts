import type {Delivery, SuppressionReason} from '../../model/ledger/delivery.js'
import type {Returned} from '../../model/returns/classify.js'
import type {Failure} from '../../model/returns/judge-failure.js'
import {addressesIn, fieldGroups, type ReturnedMail} from '../../model/returns/returned-mail.js'
import {keepReturn, type ToKeep} from './keep-return.js'
import {readToken} from './person.js'
import {personAt, wentOut, whoseMessage, type Found} from './whose-message.js'
import type {LedgerContext} from './with-ledger.js'

/** Counters of `cess bounces`. The first four count news; `kept` counts new items of the tray. */
export type ReturnCount = 'bounced' | 'suppressed' | 'complained' | 'optedOut' | 'kept' | 'unknown' | 'other'

type Taker<R> = (context: LedgerContext, mail: ReturnedMail, returned: R) => Promise<readonly ReturnCount[]>

/** Update the ledger by a returned message. */
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

const takers: {readonly [K in Returned['kind']]: Taker<Extract<Returned, {readonly kind: K}>>} = {
  failed: async (context, mail, {failures, arrivedAt}) => {
    const addresses = failures.flatMap(failure => failure.addresses)
    const found = await whoseMessage(context, mail, {addresses, arrivedAt})
    return found ? bounce(context, mail, found, failures) : ['unknown']
  },
  obscure: async (context, mail) => {
    const found = await whoseMessage(context, mail, {addresses: []})
    return keep(context, mail, {kind: 'failure', delivery: found?.delivery, words: mail.text})
  },
  complaint: async (context, mail) => {
    const found = await whoseMessage(context, mail, {addresses: complainants(mail)})
    if (!found?.isSure) return keep(context, mail, {kind: 'complaint', delivery: found?.delivery, words: mail.text})
    return (await suppress(context, found.delivery.person, 'complaint')) ? ['complained'] : []
  },
  'opt-out': async (context, mail, {token}) => {
    const known = readToken(context.keyring, token)
    if (known) return (await suppress(context, known.person, 'opt-out')) ? ['optedOut'] : []
    // Damaged, or made up: somebody may want to leave all the same.
    const writer = await writerOf(context, mail)
    return [...(await keep(context, mail, {kind: 'reply', person: writer, words: mail.text})), 'unknown']
  },
  reply: async (context, mail, {wish, words}) => {
    const found = await whoseMessage(context, mail, {addresses: []})
    const writer = personAt(context.keyring, mail.from)
    const {delivery} = found?.isSure ? found : {}
    const isTheirs = delivery !== undefined && delivery.person === writer
    if (wish === 'opt-out' && isTheirs) return (await suppress(context, delivery.person, 'opt-out')) ? ['optedOut'] : []
    const person = delivery?.person ?? (await writerOf(context, mail))
    // Letters of strangers are no answers, unless they want to be left alone.
    if (person === undefined && wish === 'none') return ['other']
    return keep(context, mail, {kind: 'reply', delivery, person, words: words === '' ? mail.text : words})
  },
  delayed: ignore,
  automatic: ignore,
  other: ignore,
}

const keep = async (context: LedgerContext, mail: ReturnedMail, what: ToKeep): Promise<readonly ReturnCount[]> =>
  (await keepReturn(context, mail, what)) ? ['kept'] : []

/** Person who wrote a message, if the ledger knows them. */
async function writerOf(context: LedgerContext, {from}: ReturnedMail): Promise<string | undefined> {
  const person = personAt(context.keyring, from)
  if (person === undefined) return undefined
  const isKnown = (await context.ledger.ofPerson(person)).length > 0 || (await context.ledger.isSuppressed(person))
  return isKnown ? person : undefined
}

/** Addresses of the complainants, if the report names them (RFC 5965, 3.2). */
const complainants = ({feedback}: ReturnedMail): readonly string[] =>
  feedback.flatMap(fieldGroups).flatMap(group => addressesIn(group.get('original-rcpt-to') ?? ''))

async function bounce(
  context: LedgerContext,
  mail: ReturnedMail,
  {delivery, isSure}: Found,
  failures: readonly Failure[],
): Promise<readonly ReturnCount[]> {
  const failure = failureOf(context, failures, delivery)
  // What was not sent cannot come back, whoever knows its id.
  if (!wentOut(delivery)) return ['unknown']
  const reason = failure?.status ?? failures[0]?.status ?? ''
  const kept = {kind: 'failure', delivery, words: mail.text, reason} as const
  // Anybody could write it, or it is of somebody to whom the message was passed on: our person may have it.
  if (!isSure || !failure) return delivery.state === 'bounced' ? [] : keep(context, mail, kept)
  // What a person decided stands, however often the report is read.
  const waits = failure.verdict === 'unclear' ? await keep(context, mail, kept) : undefined
  if (waits?.length === 0) return []
  const step = await context.ledger.step('bounce', delivery, {run: '', at: context.at, reply: reason})
  const bounced: readonly ReturnCount[] = [...(step ? (['bounced'] as const) : []), ...(waits ?? [])]
  if (failure.verdict !== 'gone') return bounced
  return (await suppress(context, delivery.person, 'bounce')) ? [...bounced, 'suppressed'] : bounced
}

/**
 * The failure that is about the person's own address: list servers and forwarders report other addresses. A report without addresses is
 * about the person of its message.
 */
const failureOf = (context: LedgerContext, failures: readonly Failure[], {person}: Delivery): Failure | undefined =>
  failures.find(({addresses}) => addresses.some(address => personAt(context.keyring, address) === person)) ??
  failures.find(({addresses}) => addresses.length === 0)

/** Suppress a person; true if they were not suppressed, or only for a failed delivery. */
async function suppress({ledger, at}: LedgerContext, person: string, reason: SuppressionReason): Promise<boolean> {
  const before = await ledger.suppressionOf(person)
  if (before && (before.reason !== 'bounce' || reason === 'bounce')) return false
  await ledger.suppress({person, reason, since: at})
  return true
}
