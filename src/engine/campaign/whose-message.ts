import type {Keyring} from '../../io/keyring.js'
import {parseAddress} from '../../model/address.js'
import type {Delivery} from '../../model/ledger/delivery.js'
import {referencesIn} from '../../model/returns/references.js'
import {fieldOf, type ReturnedMail} from '../../model/returns/returned-mail.js'
import {personIdOf, readReturnToken, readToken} from './person.js'
import type {LedgerContext} from './with-ledger.js'

/** A delivery that a returned message is about. */
export interface Found {
  readonly delivery: Delivery
  /** Whether it was found by an id or token that cannot be guessed, not only by recipient and time. */
  readonly isSure: boolean
}

/** Details that identify a delivery without an id or token. */
interface Hints {
  readonly addresses: readonly string[]
  /** When the reporting server received the message; empty if unknown. */
  readonly arrivedAt?: string
}

/** Find the delivery that a returned message is about: by an id or token in any of its parts, else by recipient and time. */
export async function whoseMessage(
  context: LedgerContext,
  mail: ReturnedMail,
  hints: Hints,
): Promise<Found | undefined> {
  const {ledger, keyring} = context
  const {marks, returnTokens, tokens} = referencesIn(mail)
  // Where a report was sent to says more than what somebody quoted in it.
  const returned = returnTokens.flatMap(token => readReturnToken(keyring, token) ?? [])
  const persons = hints.addresses.flatMap(text => personAt(keyring, text) ?? [])
  const named = (await Promise.all([...returned, ...marks].map(ledger.byMark))).filter(
    delivery => delivery !== undefined,
  )
  const delivery = named.find(({person}) => persons.includes(person)) ?? named[0]
  if (delivery) return {delivery, isSure: true}
  const known = tokens.map(token => readToken(keyring, token)).find(token => token !== undefined)
  const [latest] = known ? (await ledger.ofPerson(known.person)).filter(wentOut) : []
  if (latest) return {delivery: latest, isSure: true}
  // A mark that is not ours is about a message that is not ours.
  return marks.length + tokens.length > 0 ? undefined : byTime(context, mail, persons, hints.arrivedAt ?? '')
}

/** Pseudonym of an address; undefined if the text is no address. */
export function personAt(keyring: Keyring, text: string): string | undefined {
  const address = parseAddress(text)
  return typeof address === 'string' ? undefined : personIdOf(keyring, address)
}

/** Whether a server has or had the message, or may have. */
export const wentOut = ({state}: Delivery): boolean => state === 'sent' || state === 'uncertain' || state === 'bounced'

const minuteMs = 60_000
/** Tolerance for clock differences and relays. */
const toleranceMs = 15 * minuteMs
/** Servers give up after five days at the latest (RFC 5321, 4.5.4.1). */
const longestMs = 5 * 24 * 60 * minuteMs + toleranceMs

/** The only delivery to these persons within the time that a report allows. */
async function byTime(
  {ledger}: LedgerContext,
  mail: ReturnedMail,
  persons: readonly string[],
  arrivedAt: string,
): Promise<Found | undefined> {
  const [arrivedMs, toldMs] = [arrivedAt, fieldOf(mail, 'date')].map(text => Date.parse(text.replace(/\([^)]*\)/g, '')))
  const fits = ({changedAt}: Delivery): boolean => {
    const sentMs = Date.parse(changedAt)
    if (arrivedMs !== undefined && !Number.isNaN(arrivedMs)) return Math.abs(arrivedMs - sentMs) <= toleranceMs
    return toldMs !== undefined && toldMs - sentMs <= longestMs && sentMs - toldMs <= toleranceMs
  }
  const sent = (await Promise.all(persons.map(ledger.ofPerson))).flat().filter(wentOut).filter(fits)
  const [delivery, another] = sent
  return delivery && !another ? {delivery, isSure: false} : undefined
}
