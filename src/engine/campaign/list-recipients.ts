import {findPublication} from '../../io/find-publication.js'
import {addressText, isRole, maskedAddress} from '../../model/address.js'
import type {Recipient} from '../../model/address-book.js'
import type {Message} from '../../model/message.js'
import {nameIn} from '../../model/text.js'
import type {TlpLabel} from '../../model/tlp.js'
import {messagesOf} from '../messages/message-of.js'
import {readPublication} from '../context/read-publication.js'
import {counted} from './audience.js'
import {openBook} from './open-book.js'
import type {PostOptions} from './options.js'
import {personIdOf} from './person.js'
import {withLedger} from './with-ledger.js'

/** Report of `cess recipients`. */
export interface RecipientsReport {
  readonly root: string
  readonly book: string
  readonly persons: number
  readonly suppressed: number
  readonly groups: readonly ListedGroup[]
  readonly messages: readonly Message[]
}

export interface ListedGroup {
  readonly id: string
  readonly name: string
  readonly ceiling: TlpLabel
  /** Languages of the group, after its members' own. */
  readonly order: readonly string[]
  /** Members by first language; `–` for those without one. */
  readonly languages: Readonly<Record<string, number>>
  readonly persons: number
  /** Its members, generated lazily: there may be a million. */
  readonly people: () => Iterable<ListedPerson>
}

export interface ListedPerson {
  /** Masked unless the full address was asked for. */
  readonly address: string
  readonly name?: string
  readonly languages?: readonly string[] | undefined
  readonly isRole: boolean
  readonly isSuppressed: boolean
}

/** Read the address book, and who in it is suppressed. */
export async function listRecipients(options: PostOptions & {readonly isShown: boolean}): Promise<RecipientsReport> {
  const root = findPublication(options.directory)
  const {publication, file} = readPublication(root)
  const nothing = {root, book: '', persons: 0, suppressed: 0, groups: []}
  if (!publication) return {...nothing, messages: messagesOf(file)}
  const {shown, recipients, messages} = openBook(root, options, publication)
  const suppressed = await suppressedOf(options, recipients)
  const groups = publication.vocabularies.recipients.flatMap(
    ({id, names, ceiling, languages: order = []}): readonly ListedGroup[] => {
      const members = recipients.filter(recipient => recipient.groups.includes(id))
      if (members.length === 0) return []
      const people = function* () {
        for (const member of members)
          yield listed(member, {isShown: options.isShown, isSuppressed: suppressed.has(member)})
      }
      const facts = {id, name: nameIn(names, options.language), ceiling, order, persons: members.length}
      return [{...facts, languages: counted(members.map(({languages = order}) => languages[0] ?? '–')), people}]
    },
  )
  return {root, book: shown, persons: recipients.length, suppressed: suppressed.size, groups, messages}
}

const suppressedOf = (options: PostOptions, recipients: readonly Recipient[]): Promise<ReadonlySet<Recipient>> =>
  withLedger(options, async ({ledger, keyring}) => {
    const known = await ledger.suppressions()
    if (known.size === 0) return new Set()
    return new Set(recipients.filter(({address}) => known.has(personIdOf(keyring, address))))
  })

const listed = (
  {address, name, languages}: Recipient,
  {isShown, isSuppressed}: {readonly isShown: boolean; readonly isSuppressed: boolean},
): ListedPerson => ({
  address: isShown ? addressText(address) : maskedAddress(address),
  ...(isShown && name !== undefined && {name}),
  languages,
  isRole: isRole(address),
  isSuppressed,
})
