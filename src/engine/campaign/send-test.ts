import {systemClock} from '../../io/clock.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import type {Address} from '../../model/address.js'
import type {Message} from '../../model/message.js'
import {boundNoteStep} from '../messages/note-bug.js'
import type {Refused} from './open-campaign.js'
import {nameOf} from './run-result.js'
import {openEncipherment} from './encipherment.js'
import {openMailProtection} from './mail-protection.js'
import {bookPath} from './open-book.js'
import {openNote, type CampaignNote} from './open-note.js'
import type {CampaignOptions} from './options.js'
import {demandPublic, isInHouse, makeTestMessage, sendTestMessage, testAddress} from './test-message.js'

/** Outcome of a test. */
export interface TestReport {
  readonly status: 'tested'
  readonly outcome: Outcome
  /** Host and port. */
  readonly server: string
}

/**
 * Send a test message to an address, without a record in the ledger. It is encrypted if a group of the note asks for that and there is a
 * certificate. Addresses outside the house get only a public note that may be sent.
 *
 * @throws {UsageError} If the text is no address, or the message cannot be signed as it is to be.
 */
export async function sendTest(options: CampaignOptions & {readonly to: string}): Promise<TestReport | Refused> {
  const settings = readSmtpSettings(options.environment)
  const protection = await openMailProtection(options.environment, options.askPassphrase)
  const address = testAddress(options.to)
  const opened = await openNote(options, systemClock.nowMs())
  if (opened.status === 'wrong') return {status: 'refused', root: opened.context.root, messages: opened.messages}
  const {note} = opened
  const against = refusalsFor(address, note, opened.refusals)
  if (against.length > 0) return {status: 'refused', root: note.context.root, messages: against}
  const {original: edition, publication} = note
  demandPublic(address, publication, edition.document)
  const {form = edition.document.mail.form, onlyGroups: groups = []} = options
  return boundNoteStep<TestReport | Refused>(
    note.context.root,
    edition.path,
    async () => {
      const {root} = note.context
      const book = bookPath(root, options.directory, options.book)
      const {recipients} = note.metadata
      const {of} = openEncipherment(publication, root, book, systemClock.nowMs())
      const {certificate} = of(address, recipients, edition.document.masthead.tlp)
      const message = await makeTestMessage(note, address, {edition, form, groups}, {protection, certificate})
      const outcome = await sendTestMessage(message, settings)
      return {status: 'tested', outcome, server: nameOf(settings)}
    },
    bug => ({status: 'refused', root: note.context.root, messages: [bug]}),
  )
}

/** Refusals of a test: in the house, drafts and notes under embargo may be tested, but must be built. */
const refusalsFor = (
  address: Address,
  {publication}: CampaignNote,
  refusals: readonly Message[],
): readonly Message[] =>
  isInHouse(address, publication) ? refusals.filter(({ruleId}) => ruleId === 'send-stale') : refusals
