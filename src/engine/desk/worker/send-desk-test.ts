import {instantAt, momentIn} from '../../../model/moment.js'
import {systemClock} from '../../../io/clock.js'
import type {Outcome} from '../../../io/smtp/outcome.js'
import {readSmtpSettings} from '../../../io/smtp/settings.js'
import type {TestAnswer, TestRequest} from '../../../model/desk.js'
import type {Message} from '../../../model/message.js'
import type {Text} from '../../../model/text.js'
import {UsageError} from '../../../model/usage-error.js'
import {refusalsOf} from '../../campaign/refusals.js'
import {openMailProtection} from '../../campaign/mail-protection.js'
import {
  demandPublic,
  isInHouse,
  makeTestMessage,
  sendTestMessage,
  testAddress,
  type TestMessage,
} from '../../campaign/test-message.js'
import {messageFor} from '../../messages/message-for.js'
import {noteBug} from '../../messages/note-bug.js'
import type {ToSend} from './previews.js'

type Environment = Readonly<Record<string, string | undefined>>

/** A requested test, and the environment with the settings of signatures. */
export type LetterWanted = TestRequest & {readonly environment: Environment}

type Refused = Extract<TestAnswer, {readonly status: 'refused'}>

/** The mail of a test, or why there is none. */
export type TestLetter = {readonly status: 'written'; readonly message: TestMessage} | Refused

/** A note's mail as shown for one address, by the rules of `cess send --test`. */
export async function writeDeskTest(
  {root, path, document, pdf, shared}: ToSend,
  {to, form, environment}: LetterWanted,
): Promise<TestLetter> {
  const {publication} = shared
  try {
    const protection = await openMailProtection(environment)
    const address = testAddress(to)
    demandPublic(address, publication, document)
    const against = refusalsOf(document.metadata, momentIn(publication.timeZone, instantAt(systemClock.nowMs())))
    if (against.length > 0 && !isInHouse(address, publication))
      return refused(against.map(([rule, finding]) => textOf(messageFor(path, rule, finding))))
    const choice = {edition: {lang: document.lang, document, pdf}, form, groups: []}
    return {status: 'written', message: await makeTestMessage(shared, address, choice, {protection})}
  } catch (error) {
    if (error instanceof UsageError) return refused([error.text])
    return refused([textOf(noteBug(root, path, error))])
  }
}

/** Send the mail of a test to its address; nothing is written. */
export async function sendDeskTest(letter: TestLetter, environment: Environment): Promise<TestAnswer> {
  if (letter.status === 'refused') return letter
  try {
    const outcome = await sendTestMessage(letter.message, readSmtpSettings(environment))
    return outcome.kind === 'accepted' ? {status: 'sent'} : refused([notTaken(outcome)])
  } catch (error) {
    if (error instanceof UsageError) return refused([error.text])
    throw error
  }
}

const refused = (reasons: readonly Text[]): Refused => ({status: 'refused', reasons})

const textOf = ({reason, remedy}: Message): Text => ({
  en: `${reason.en}. ${remedy.en}`,
  fr: `${reason.fr}. ${remedy.fr}`,
})

const notTaken = ({reply}: Outcome): Text => ({
  en: `The mail server did not take it (${reply})`,
  fr: `Le serveur de courrier ne l'a pas accepté (${reply})`,
})

/** A note that exceeds its time cannot be sent. */
export const refusedFor = (message: Message): TestAnswer => refused([textOf(message)])

/** A note with errors cannot be sent. */
export const noteHasErrors: TestLetter = refused([
  {en: 'Correct the errors of the note first', fr: "Corrigez d'abord les erreurs de la note"},
])
