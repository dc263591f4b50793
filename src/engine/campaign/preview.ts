import {mailFacts} from '../../io/mailbox/mail-facts.js'
import {joined} from '../../model/bytes.js'
import {addressText, maskedAddress} from '../../model/address.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {PlannedPerson} from './planner.js'
import {hiddenId} from './person.js'
import {wordsFor, type WordsDesk} from './prepare.js'

/** One message as it would arrive, read back from its bytes. */
export interface Preview {
  /** Header fields in order. */
  readonly head: readonly {readonly name: string; readonly value: string}[]
  readonly text: string
  readonly attachments: readonly {readonly name: string; readonly sizeBytes: number}[]
  readonly sizeBytes: number
}

/** Input of a preview. */
export interface PreviewInput {
  readonly person: PlannedPerson
  readonly message: PreparedMessage
  readonly desk: WordsDesk
  readonly messageId: string
  readonly date: Date
  /** Whether addresses and tokens are shown unmasked. */
  readonly isShown: boolean
}

/** Encode a message and read it back. */
export async function previewOf({person, message, desk, messageId, date, isShown}: PreviewInput): Promise<Preview> {
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
