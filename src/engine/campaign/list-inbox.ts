import {maskedAddress} from '../../model/address.js'
import type {Delivery, Suppression, SuppressionReason} from '../../model/ledger/delivery.js'
import type {Text} from '../../model/text.js'
import {choicesFor, type TrayKind} from '../../model/tray/choices.js'
import type {Decision, Evidence, KeptReturn, TrayItem} from '../../model/tray/tray-item.js'
import {exists} from '../../io/exists.js'
import {readPublication} from '../context/read-publication.js'
import {markIn} from './keep-return.js'
import {bookPath, openBook} from './open-book.js'
import type {PostOptions} from './options.js'
import {personIdOf} from './person.js'
import {withLedger, type LedgerContext} from './with-ledger.js'

/** An item with the delivery or person that a decision applies to. */
export interface OpenItem extends TrayItem {
  readonly person?: string | undefined
  readonly delivery?: Delivery
}

/** Open items, the oldest first. Messages of dead processes are among them as uncertain. */
export const listInbox = (options: PostOptions): Promise<readonly TrayItem[]> =>
  withLedger(options, async context => (await openItems(context, options)).map(itemOf))

/** An item without the keys of the ledger. */
const itemOf = ({id, kind, at, masked, note, version, evidence, choices}: OpenItem): TrayItem => ({
  id,
  kind,
  at,
  masked,
  evidence,
  choices,
  note,
  version,
})

/** Decisions that were taken, the oldest first. */
export const listDecisions = (options: PostOptions): Promise<readonly Decision[]> =>
  withLedger(options, async ({ledger, keyring}) =>
    (await ledger.decisions()).map(({why, ...decision}) => ({
      ...decision,
      why: why === undefined ? undefined : (keyring.unseal(why) ?? ''),
    })),
  )

/** Open items, with what a decision needs. */
export async function openItems(context: LedgerContext, options: PostOptions): Promise<readonly OpenItem[]> {
  const {ledger, at} = context
  await ledger.reap(at)
  const decided = new Set((await ledger.decisions()).map(({id}) => id))
  const deliveries = await ledger.list({})
  const suppressions = await ledger.suppressions()
  // Where the refusal suppressed the person, it is decided.
  const isOpen = ({state, person}: Delivery) => state !== 'refused' || !suppressions.has(person)
  const items = [
    ...deliveries.filter(isOpen).flatMap(delivery => ofDelivery(context, delivery)),
    ...(await ledger.keptReturns()).map(kept => ofReturn(context, kept, deliveries)),
    ...suppressedInBook(context, options, suppressions),
  ]
  return items.filter(({id}) => !decided.has(id)).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** Id of an item: stable while its state is the same, so that a decision is not asked for twice. */
const idOf = ({keyring}: LedgerContext, ...what: readonly string[]): string =>
  keyring.digest('message', JSON.stringify(['tray', ...what]))

function ofDelivery(context: LedgerContext, delivery: Delivery): readonly OpenItem[] {
  const {state, person, note, version, masked, reply = '', changedAt} = delivery
  if (state !== 'uncertain' && state !== 'refused') return []
  const item = {note, version, masked, person, delivery, at: changedAt, evidence: {reason: reply}}
  return [
    {id: idOf(context, state, markIn(delivery), changedAt), kind: state, ...item, choices: choicesFor(state, true)},
  ]
}

function ofReturn(
  {keyring}: LedgerContext,
  {id, kind, person, mark, evidence = '', foundAt}: KeptReturn,
  deliveries: readonly Delivery[],
): OpenItem {
  const delivery = deliveries.find(candidate => markIn(candidate) === mark)
  const known = delivery ?? deliveries.find(candidate => candidate.person === person)
  return {
    id,
    kind,
    at: foundAt,
    masked: known?.masked ?? '',
    ...(delivery && {note: delivery.note, version: delivery.version, delivery}),
    person,
    // Sealed by `keepReturn`, and the seal proves it; nothing is left of who was forgotten.
    evidence: JSON.parse(keyring.unseal(evidence) ?? '{}') as Evidence,
    choices: choicesFor(kind, person !== undefined),
  }
}

/** Age after which a suppression for a failed delivery is offered for review. */
const expiryMs = 183 * 24 * 60 * 60_000

/** Suppressed persons who are in the address book. */
function suppressedInBook(
  context: LedgerContext,
  options: PostOptions,
  suppressions: ReadonlyMap<string, Suppression>,
): readonly OpenItem[] {
  const {root, keyring, at} = context
  const {publication} = suppressions.size > 0 ? readPublication(root) : {}
  // A machine that only sends has no book.
  if (!publication || !exists(bookPath(root, options.directory, options.book))) return []
  const {recipients} = openBook(root, options, publication)
  return recipients.flatMap(({address}): readonly OpenItem[] => {
    const person = personIdOf(keyring, address)
    const suppression = suppressions.get(person)
    const kind = suppression && kindOf(suppression, at)
    if (!suppression || !kind) return []
    const {reason, since} = suppression
    const evidence = {reason: suppressionWords[reason][options.language]}
    return [
      {
        id: idOf(context, kind, person, since),
        kind,
        at: since,
        masked: maskedAddress(address),
        person,
        evidence,
        choices: choicesFor(kind, true),
      },
    ]
  })
}

/** Reasons of a suppression in words. */
const suppressionWords: Readonly<Record<SuppressionReason, Text>> = {
  bounce: {en: 'a message to them came back', fr: 'un message pour elle est revenu'},
  'opt-out': {en: 'they left the list', fr: "s'est désinscrite"},
  complaint: {en: 'they complained', fr: "s'est plainte"},
  forgotten: {en: 'they were forgotten', fr: 'a été effacée'},
  'by-hand': {en: 'somebody of the organisation decided it', fr: "quelqu'un de l'organisation l'a décidé"},
}

/** Kind of item for a suppression; none for an opt-out. */
function kindOf({reason, since}: Suppression, at: string): TrayKind | undefined {
  if (reason === 'opt-out' || reason === 'complaint') return undefined
  return reason === 'bounce' && Date.parse(at) - Date.parse(since) > expiryMs ? 'expired' : 'returning'
}
