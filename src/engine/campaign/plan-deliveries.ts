import type {Keyring} from '../../io/keyring.js'
import {maskedAddress} from '../../model/address.js'
import type {PlannedDelivery} from '../../model/ledger/delivery.js'
import {UsageError} from '../../model/usage-error.js'
import {messageIdOf} from './person.js'
import type {PlannedPerson} from './planner.js'

/** The domain of an address. */
export const domainOf = (address = ''): string => address.slice(address.lastIndexOf('@') + 1)

/** A person's message as a row of the ledger. `domain` is the sender's. Who waits for a translation gets its language. */
export const plannedDelivery = (
  keyring: Keyring,
  {key, edition, form, groups, recipient, waitsFor = edition.lang}: PlannedPerson,
  domain: string,
): PlannedDelivery & {readonly messageId: string} => ({
  ...key,
  lang: waitsFor,
  groups,
  form,
  masked: maskedAddress(recipient.address),
  messageId: messageIdOf(keyring, key, domain),
})

/** A campaign goes on only with `--resume`. */
export const alreadyBegun = () =>
  new UsageError({
    en: 'This version of the note has already been sent to some of these people, or sending has begun; `--resume` continues with the others. `cess log` shows who has it',
    fr: "Cette version de la note a déjà été envoyée à certaines de ces personnes, ou l'envoi en a commencé ; `--resume` continue avec les autres. `cess log` montre qui l'a reçue",
  })
