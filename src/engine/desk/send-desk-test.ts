import {instantAt, momentIn} from '../../model/moment.js'
import {systemClock} from '../../io/clock.js'
import type {Outcome} from '../../io/smtp/outcome.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import type {FinishedDocument} from '../../model/document.js'
import type {TestAnswer, TestRequest} from '../../model/desk.js'
import type {Message} from '../../model/message.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {refusalsOf} from '../campaign/refusals.js'
import {openMailProtection} from '../campaign/mail-protection.js'
import {demandPublic, isInHouse, sendTestMessage, testAddress} from '../campaign/test-message.js'
import {messageFor} from '../messages/message-for.js'
import {noteBug} from '../messages/note-bug.js'
import type {DeskOptions} from './options.js'
import type {ToSend} from './previews.js'

/** The document that the desk shows, and its PDF. */
export interface TestSubject extends ToSend {
  readonly document: FinishedDocument
  readonly pdf: Uint8Array | undefined
}

/** Send a note's mail as shown to one address, by the rules of `cess send --test`; nothing is written. */
export async function sendDeskTest(
  {root, path, document, pdf, shared}: TestSubject,
  {to, form}: TestRequest,
  environment: DeskOptions['environment'],
): Promise<TestAnswer> {
  const {publication} = shared
  try {
    const settings = readSmtpSettings(environment)
    const protection = await openMailProtection(environment)
    const address = testAddress(to)
    demandPublic(address, publication, document)
    const against = refusalsOf(document.metadata, momentIn(publication.timeZone, instantAt(systemClock.nowMs())))
    if (against.length > 0 && !isInHouse(address, publication))
      return refused(against.map(([rule, finding]) => textOf(messageFor(path, rule, finding))))
    const choice = {edition: {lang: document.lang, document, pdf}, form, groups: []}
    const outcome = await sendTestMessage(shared, address, choice, {settings, protection})
    return outcome.kind === 'accepted' ? {status: 'sent'} : refused([notTaken(outcome)])
  } catch (error) {
    if (error instanceof UsageError) return refused([error.text])
    return refused([textOf(noteBug(root, path, error))])
  }
}

const refused = (reasons: readonly Text[]): TestAnswer => ({status: 'refused', reasons})

const textOf = ({reason, remedy}: Message): Text => ({
  en: `${reason.en}. ${remedy.en}`,
  fr: `${reason.fr}. ${remedy.fr}`,
})

const notTaken = ({reply}: Outcome): Text => ({
  en: `The mail server did not take it (${reply})`,
  fr: `Le serveur de courrier ne l'a pas accepté (${reply})`,
})

/** A note with errors cannot be sent. */
export const noteHasErrors: TestAnswer = refused([
  {en: 'Correct the errors of the note first', fr: "Corrigez d'abord les erreurs de la note"},
])
