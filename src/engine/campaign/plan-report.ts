import {systemClock} from '../../io/clock.js'
import type {Message} from '../../model/message.js'
import type {MailForm} from '../../model/mailing.js'
import {deliveryStates, type DeliveryState} from '../../model/ledger/states.js'
import type {ChosenLanguage} from '../../model/reading-order.js'
import {nameIn} from '../../model/text.js'
import type {TlpLabel} from '../../model/tlp.js'
import {findTerm} from '../../model/vocabularies/term.js'
import {ownRecommendations} from '../../render/mail-parts.js'
import {withCampaign, type Campaign, type Refused} from './open-campaign.js'
import {type Audience, counted, type LeftOut} from './audience.js'
import {closedWindows, type ClosedWindow} from './closed-windows.js'
import type {CampaignOptions} from './options.js'
import type {MailSigner} from './mail-protection.js'
import {messageIdOf, hiddenId} from './person.js'
import type {PlannedPerson} from './planner.js'
import {prepareVariants, wordsFor, type WordsDesk} from './prepare.js'
import {readUnsubscribeUrl} from './read-unsubscribe-url.js'
import {own} from '../../model/own.js'
import {mailFacts} from '../../io/mailbox/mail-facts.js'
import {joined} from '../../model/bytes.js'
import {addressText, maskedAddress} from '../../model/address.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'

/** Plan of `cess send`, and what went out before. */
export interface PlanReport {
  readonly status: 'planned'
  readonly root: string
  readonly reference: string
  readonly version: string
  readonly title: string
  readonly tlp: TlpLabel
  readonly embargo?: string | undefined
  readonly groups: readonly PlannedGroup[]
  /** Persons who get a message now, by form. */
  readonly forms: Readonly<Partial<Record<MailForm, number>>>
  /** The same persons by language. */
  readonly languages: Readonly<Record<string, number>>
  /** The same persons by language and its reason. */
  readonly reasons: readonly LanguageReason[]
  /** Languages whose translation is not ready: their readers get the original. */
  readonly left: readonly string[]
  /** Whether it goes to the groups or only to earlier readers. */
  readonly audience: Audience
  readonly isWithdrawal: boolean
  /** Groups that may not be written to now, or when it is to begin. */
  readonly closed: readonly ClosedWindow[]
  /** Persons who wait for their translation, by its language. */
  readonly held: Readonly<Record<string, number>>
  /** Persons to whom it would be sent now. */
  readonly next: number
  /** Those of them whom no earlier version reached; 0 if it goes to the groups. */
  readonly first: number
  /** Persons of an earlier version who do not get this one. */
  readonly leftOut: LeftOut
  /** Persons beyond the limit. */
  readonly beyondLimit: number
  /** Whether it was begun and needs `--resume`. */
  readonly isBegun: boolean
  /** Messages of this version by state. */
  readonly before: Readonly<Partial<Record<DeliveryState, number>>>
  readonly suppressed: number
  /** Who signs the messages; absent if nobody does. */
  readonly signer?: MailSigner | undefined
  /** Persons whose message is encrypted, and those who lack a certificate; absent if no group asks for encryption. */
  readonly secrecy?: {readonly enciphered: number; readonly lacking: number} | undefined
  readonly preview?: Preview | undefined
  readonly messages: readonly Message[]
}

/** Persons who get a language for the same reason. */
export interface LanguageReason extends Pick<ChosenLanguage, 'by' | 'rather'> {
  readonly lang: string
  readonly persons: number
}

/** A group that the note is for. A person in two groups counts in both, and gets one message. */
export interface PlannedGroup {
  readonly id: string
  readonly name: string
  readonly ceiling: TlpLabel
  readonly persons: number
  /** Numbers of the recommendations to them, which they get first. */
  readonly recommendations: readonly number[]
}

/** Plan a campaign and send nothing. */
export const reportPlan = (options: CampaignOptions & {readonly isShown: boolean}): Promise<PlanReport | Refused> =>
  withCampaign(options, async campaign => {
    const {note, plan, messages, protection, isSecret} = campaign
    const {metadata, original} = note
    const [first] = plan.next
    const {embargo} = metadata
    return {
      status: 'planned',
      root: note.context.root,
      reference: metadata.id,
      version: metadata.version,
      title: original.document.masthead.titleText,
      tlp: original.document.masthead.tlp,
      embargo,
      groups: groupsOf(campaign, options),
      forms: counted(plan.next.map(({form}) => form)),
      languages: counted(plan.next.map(({edition}) => edition.lang)),
      reasons: reasonsOf(plan.next),
      left: note.left,
      audience: plan.audience,
      isWithdrawal: metadata.status === 'withdrawn',
      closed: closedWindows(campaign, options.at === undefined ? systemClock.nowMs() : Date.parse(options.at)),
      held: counted(plan.people.flatMap(({waitsFor}) => waitsFor ?? [])),
      next: plan.next.length,
      first: plan.audience === 'groups' ? 0 : plan.next.filter(({isFirst}) => isFirst).length,
      leftOut: plan.leftOut,
      beyondLimit: plan.beyondLimit,
      isBegun: plan.isBegun,
      before: statesOf(plan.people),
      suppressed: plan.people.filter(({isSuppressed}) => isSuppressed).length,
      signer: protection.signer,
      ...(isSecret && {secrecy: secrecyOf(plan)}),
      preview: first && (await firstMessage(campaign, first, options)),
      messages,
    }
  })

const secrecyOf = ({next, people}: Campaign['plan']) => ({
  enciphered: next.filter(({certificate}) => certificate).length,
  lacking: people.filter(({lack}) => lack).length,
})

function groupsOf({note, plan}: Campaign, {language, onlyGroups}: CampaignOptions): readonly PlannedGroup[] {
  const {recipients} = note.publication.vocabularies
  const counts = counted(plan.people.flatMap(({groups}) => groups))
  return (onlyGroups ?? note.metadata.recipients).flatMap(id => {
    const group = findTerm(recipients, id)
    if (!group) return []
    const recommendations = ownRecommendations(note.original.document, [id]).map(({number}) => number)
    return [
      {id, name: nameIn(group.names, language), ceiling: group.ceiling, persons: own(counts, id) ?? 0, recommendations},
    ]
  })
}

function statesOf(people: readonly PlannedPerson[]): Readonly<Partial<Record<DeliveryState, number>>> {
  const states = people.flatMap(({before}) => before?.state ?? [])
  const counts = counted(states)
  return Object.fromEntries(deliveryStates.flatMap(state => (counts[state] ? [[state, counts[state]]] : [])))
}

function reasonsOf(people: readonly PlannedPerson[]): readonly LanguageReason[] {
  const reasons = new Map<string, LanguageReason>()
  for (const {edition, language} of people) {
    const {by, rather} = language
    const key = [edition.lang, by, ...rather].join(' ')
    reasons.set(key, {lang: edition.lang, by, rather, persons: (reasons.get(key)?.persons ?? 0) + 1})
  }
  return [...reasons.values()].toSorted((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : b.persons - a.persons))
}

async function firstMessage(
  campaign: Campaign,
  person: PlannedPerson,
  {environment, isShown}: {readonly environment: CampaignOptions['environment']; readonly isShown: boolean},
): Promise<Preview> {
  const {note, keyring} = campaign
  const message = (await prepareVariants(note, [person])).of(person)
  return previewOf({
    person,
    message,
    desk: {note, keyring, server: readUnsubscribeUrl(environment)},
    messageId: person.before?.messageId ?? messageIdOf(keyring, person.key, message.from.split('@').at(-1) ?? ''),
    date: new Date(person.before?.datedAt ?? systemClock.nowMs()),
    isShown,
  })
}

/** One message as it would arrive, read back from its bytes. */
export interface Preview {
  /** Header fields in order. */
  readonly head: readonly {readonly name: string; readonly value: string}[]
  readonly text: string
  readonly attachments: readonly {readonly name: string; readonly sizeBytes: number}[]
  readonly sizeBytes: number
}

/** Input of a preview. */
interface PreviewInput {
  readonly person: PlannedPerson
  readonly message: PreparedMessage
  readonly desk: WordsDesk
  readonly messageId: string
  readonly date: Date
  /** Whether addresses and tokens are shown unmasked. */
  readonly isShown: boolean
}

/** Encode a message and read it back. */
async function previewOf({person, message, desk, messageId, date, isShown}: PreviewInput): Promise<Preview> {
  const {address} = person.recipient
  const words = isShown ? {...wordsFor(desk, person), messageId} : hiddenWords(desk, person, messageId)
  const bytes = joined([...personalMessage(message, {...words, date})])
  const {headers, text, attachments, sizeBytes} = await mailFacts(bytes)
  const hide = (shown: string) => (isShown ? shown : shown.replaceAll(addressText(address), maskedAddress(address)))
  const head = headers.map(({name, value}) => ({name, value: hide(value).replaceAll('***', '•••')}))
  return {head, text: hide(text), attachments, sizeBytes}
}

/**
 * The words of a message with the person masked, and without the tokens and ids that would allow a reader of the plan to unsubscribe them or
 * forge a report.
 */
function hiddenWords(desk: WordsDesk, person: PlannedPerson, messageId: string) {
  const {name, salutation, address, source: _, ...recipient} = person.recipient
  const mask = {
    ...(name !== undefined && name !== '' && {name: `${[...name][0]}•••`}),
    ...(salutation !== undefined && {salutation: '•••'}),
  }
  const hidden = {...person, recipient: {...recipient, ...mask, address, source: '•••'}}
  const thread = person.thread.map(hiddenId)
  const words = wordsFor({...desk, token: hiddenMark}, {...hidden, thread})
  return {...words, to: {name: '', address: masked(maskedAddress(address))}, messageId: hiddenId(messageId)}
}

/** A mask in ASCII, for header fields. */
const masked = (text: string): string => text.replaceAll('•', '*')

/** Replaces the token of a message. */
const hiddenMark = masked('•••')
