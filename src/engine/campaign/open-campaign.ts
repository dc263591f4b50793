import type {Ledger} from '../../io/ledger/ledger.js'
import {openLedger, type OpenLedger} from '../../io/ledger/open-ledger.js'
import {systemClock} from '../../io/clock.js'
import type {PatientCalls} from '../../io/ledger/patience.js'
import type {MailForm} from '../../model/mailing.js'
import {isError, type Message} from '../../model/message.js'
import {compareVersions} from '../../model/compare-versions.js'
import {isRole} from '../../model/address.js'
import {UsageError} from '../../model/usage-error.js'
import {nearest, orMeant} from '../../model/nearest.js'
import {messageFor} from '../messages/message-for.js'
import {StoppedByBug, boundNoteStep} from '../messages/note-bug.js'
import type {Memo} from '../memo/memo.js'
import {raisedVersion} from '../record/note-life.js'
import {mailFindings, mailKey} from '../queries/editions.js'
import {records} from '../queries/life.js'
import {mayGo} from './recall.js'
import {twoPersonRefusals} from './refusals.js'
import {earlierRefusals} from './earlier-refusals.js'
import {lackMessages, openEncipherment} from './encipherment.js'
import {bookPath, openBook, type Book} from './open-book.js'
import {openMailProtection, type MailProtection} from './mail-protection.js'
import {openNote, type CampaignNote, type CampaignEdition} from './open-note.js'
import type {CampaignOptions} from './options.js'
import {planCampaign, type Plan} from './plan.js'
import type {PlannedPerson} from './planner.js'

/** A note to be sent, its recipients and the ledger. */
export interface Campaign extends OpenLedger {
  readonly note: CampaignNote
  readonly book: Book
  readonly plan: Plan
  readonly protection: MailProtection
  /** Whether any group asks for encryption. */
  readonly isSecret: boolean
  /** Messages on the address book and certificates that do not stop the campaign. */
  readonly messages: readonly Message[]
}

/** Refusal of a campaign; paths of the messages start at `root`. */
export interface Refused {
  readonly status: 'refused'
  readonly root: string
  readonly messages: readonly Message[]
}

/**
 * Open a campaign, use it, and close its ledger whatever happens.
 *
 * @throws {UsageError} If the options fit no note, or groups that it is not for, or the key of mail may not sign it.
 * @throws {IoError} If the address book or the ledger cannot be read.
 */
export async function withCampaign<T>(
  options: CampaignOptions,
  use: (campaign: Campaign) => Promise<T>,
  patient?: PatientCalls,
): Promise<T | Refused> {
  const atMs = options.at === undefined ? systemClock.nowMs() : Date.parse(options.at)
  const opened = await openNote(options, atMs)
  if (opened.status === 'wrong') return {status: 'refused', root: opened.context.root, messages: opened.messages}
  const {note, refusals} = opened
  const {root} = note.context
  const book = openBook(root, options, note.publication)
  const path = bookPath(root, options.directory, options.book)
  const secrecy = openEncipherment(note.publication, root, path, atMs)
  const against = [...refusals, ...book.messages]
  if (against.some(isError)) return {status: 'refused', root, messages: against}
  const groups = chosenGroups(note, options.onlyGroups)
  const protection = await openMailProtection(options.environment, options.askPassphrase)
  const from = note.publication.sender.email
  protection.demand({from, isWanted: false, house: note.publication}, atMs)
  const open = await openLedger(root, options.environment, patient)
  try {
    await bringUpToDate(note, open.ledger, new Date(systemClock.nowMs()).toISOString())
    const {form, limit, resendUncertain = false, everybody = false, sendOriginal = false} = options
    const choice = {groups, form, limit, resendUncertain, everybody, sendOriginal, secrecy: secrecy.of}
    const plan = await planCampaign({note, recipients: book.recipients}, open, {
      ...choice,
      isNarrowed: options.onlyGroups !== undefined,
    })
    const refused = await refusalsFor(note, book, plan, groups, open.ledger)
    if (refused.length > 0) return {status: 'refused', root, messages: [...book.messages, ...refused]}
    const messages = [...book.messages, ...secrecy.messages, ...lackMessages(book.shown, plan.people)]
    return await use({...open, note, book, plan, protection, messages, isSecret: secrecy.isAsked})
  } catch (error) {
    if (error instanceof StoppedByBug) return {status: 'refused', root, messages: [error.told]}
    throw error
  } finally {
    await open.ledger.close()
  }
}

/** Know what became of dead processes. Let no other version be sent of a note that is withdrawn, or of which versions before this one were recalled, or should have been. */
async function bringUpToDate({memo, metadata, references}: CampaignNote, ledger: Ledger, at: string): Promise<void> {
  await ledger.reap(at)
  const {id, status, version} = metadata
  const standing = await ledger.standing(references)
  const isNext = standing.length > 0 && standing.every(one => compareVersions(one, version) < 0)
  const {byReference} = await memo.get(records)
  const since = raisedVersion((byReference.get(id) ?? []).map(({record}) => record))
  if (status === 'withdrawn' || isNext || (since !== undefined && (await mayGo(ledger, {references, since}))))
    await ledger.recall(
      references.map(note => ({note, version})),
      at,
    )
}

/** Refusals because of the plan, its recipients or earlier mailings. */
const refusalsFor = async (
  note: CampaignNote,
  book: Book,
  plan: Plan,
  groups: readonly string[],
  ledger: Ledger,
): Promise<readonly Message[]> => [
  ...(await earlierRefusals(note, ledger)),
  ...peopleRefusals(note, book, plan.people, groups),
  ...(await formRefusals(note.context, note.memo, plan.next)),
  ...(await twoPersonRefusals(
    note.memo,
    [...new Set(plan.next.map(({edition}) => edition))],
    new Set(plan.next.flatMap(one => one.groups)),
  )),
]

function chosenGroups({metadata}: CampaignNote, only: readonly string[] | undefined): readonly string[] {
  const {recipients} = metadata
  const unknown = only?.find(group => !recipients.includes(group))
  if (unknown !== undefined) throw foreignGroup(unknown, recipients)
  return only ?? recipients
}

/** Refusals because of the recipients. */
function peopleRefusals(
  {original, metadata}: CampaignNote,
  {shown}: Book,
  people: readonly PlannedPerson[],
  groups: readonly string[],
): readonly Message[] {
  if (people.length === 0 && metadata.status === 'withdrawn')
    return [messageFor(original.path, 'send-withdrawn', {fact: neverSent})]
  if (people.length === 0) {
    const asked = groups.map(group => `\`${group}\``).join(', ')
    return [
      messageFor(shown, 'send-nobody', {
        expected: {en: `somebody in ${asked}`, fr: `quelqu'un dans ${asked}`},
      }),
    ]
  }
  if (original.document.masthead.tlp !== 'TLP:RED') return []
  const nameless = people.filter(({recipient}) => recipient.name === undefined || isRole(recipient.address))
  return nameless.map(({recipient}) => {
    const actual =
      recipient.name === undefined
        ? {en: 'address without a name', fr: 'une adresse sans nom'}
        : {en: 'address of an office', fr: "l'adresse d'un service"}
    return messageFor(shown, 'send-red-named', {place: {line: recipient.line, column: 1}, actual})
  })
}

const neverSent = {
  en: 'The note is withdrawn, and nobody in the address book has received any version of it.',
  fr: "La note est retirée, et personne dans le carnet d'adresses n'en a reçu de version.",
}

function foreignGroup(group: string, groups: readonly string[]): UsageError {
  const meant = orMeant(nearest(group, groups))
  const list = groups.map(id => `\`${id}\``).join(', ')
  return new UsageError({
    en: `The note is not for \`${group}\`, but for ${list}${meant.en}`,
    fr: `La note ne s'adresse pas à \`${group}\`, mais à ${list}${meant.fr}`,
  })
}

/** Errors of mails in the form that the build did not check: the full mail of a note that is built as a digest may be longer than Gmail shows. */
export async function formRefusals(
  context: CampaignNote['context'],
  memo: Memo,
  people: readonly Pick<PlannedPerson, 'edition' | 'form'>[],
): Promise<readonly Message[]> {
  // There are two forms, so that an edition has at most one beside its own.
  const unseen = new Map<CampaignEdition, MailForm>(
    people.flatMap(({edition, form}) => (form === edition.document.mail.form ? [] : [[edition, form] as const])),
  )
  const found: Message[] = []
  for (const [{path}, form] of unseen)
    found.push(
      ...(await boundNoteStep(
        context.root,
        path,
        () => memo.get(mailFindings, mailKey(path, form)),
        bug => [bug],
      )),
    )
  return found.filter(isError)
}
