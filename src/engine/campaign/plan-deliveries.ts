import {systemClock} from '../../io/clock.js'
import {maskedAddress} from '../../model/address.js'
import type {PlannedDelivery} from '../../model/ledger/delivery.js'
import {UsageError} from '../../model/usage-error.js'
import type {Campaign} from './open-campaign.js'
import {messageIdOf} from './person.js'
import {isDoubted} from './plan.js'
import type {PlannedPerson} from './planner.js'
import {sendRules} from './send-gate.js'

/**
 * Write a plan into the ledger. Whoever waits for a translation gets its language.
 *
 * @param sender Address whose domain ids of messages have; empty where nobody is written to.
 * @param keptOf What the ledger keeps of each message for workers.
 */
export function writePlan(
  {plan, keyring, ledger}: Pick<Campaign, 'plan' | 'keyring' | 'ledger'>,
  sender = '',
  keptOf: (person: PlannedPerson) => Partial<PlannedDelivery> = () => ({}),
): Promise<void> {
  const domain = sender.slice(sender.lastIndexOf('@') + 1)
  const rowOf = ({key, edition, form, groups, recipient, waitsFor = edition.lang}: PlannedPerson) => ({
    ...key,
    lang: waitsFor,
    groups,
    form,
    masked: maskedAddress(recipient.address),
    messageId: messageIdOf(keyring, key, domain),
  })
  const rows = [...plan.next.map(person => ({...rowOf(person), ...keptOf(person)})), ...plan.later.map(rowOf)]
  return ledger.plan(rows, new Date(systemClock.nowMs()).toISOString(), plan.superseded)
}

/** How the message of a person is claimed and sent. */
export const sendingOf = ({note, keyring}: Campaign, person: PlannedPerson) => ({
  by: person.before?.state === 'uncertain' ? ('reclaim' as const) : ('claim' as const),
  isDoubted: isDoubted(person),
  ...sendRules(note.publication, keyring, person),
})

/** A campaign goes on only with `--resume`. */
export const alreadyBegun = () =>
  new UsageError({
    en: 'This version of the note has already been sent to some of these people, or sending has begun; `--resume` continues with the others. `cess log` shows who has it',
    fr: "Cette version de la note a déjà été envoyée à certaines de ces personnes, ou l'envoi en a commencé ; `--resume` continue avec les autres. `cess log` montre qui l'a reçue",
  })
