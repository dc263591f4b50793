import PostalMime from 'postal-mime'
import {joinPieces} from '../../io/join-pieces.js'
import {addressText, maskedAddress} from '../../model/address.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {PersonalWords} from './letter.js'
import type {PlannedPerson} from './planner.js'

/** One message as it would arrive, read back from its bytes. */
export interface Preview {
  /** Fields of the head, in their order. */
  readonly head: readonly {readonly name: string; readonly value: string}[]
  readonly text: string
  readonly attachments: readonly {readonly name: string; readonly sizeBytes: number}[]
  readonly sizeBytes: number
}

/** Input of a preview. */
export interface PreviewInput {
  readonly person: PlannedPerson
  readonly message: PreparedMessage
  readonly words: PersonalWords
  readonly messageId: string
  readonly date: Date
  /** Whether the person is shown, instead of a mask. */
  readonly isShown: boolean
}

/** Put a message together and read it back. */
export async function previewOf({person, message, words, messageId, date, isShown}: PreviewInput): Promise<Preview> {
  const {address} = person.recipient
  const to = isShown ? words.to : {name: '', address: masked(maskedAddress(address))}
  const bytes = joinPieces(personalMessage(message, {...words, to, messageId, date}))
  const mail = await PostalMime.parse(bytes)
  const hide = (text: string) => (isShown ? text : text.replaceAll(addressText(address), maskedAddress(address)))
  return {
    head: mail.headers
      .filter(({key}) => key !== 'content-type' && key !== 'mime-version')
      .map(({key, originalKey, value}) => ({
        name: originalKey,
        value: hide(key === 'subject' ? (mail.subject ?? '') : value).replaceAll('***', '•••'),
      })),
    text: hide(mail.text ?? ''),
    attachments: mail.attachments
      .filter(({disposition}) => disposition === 'attachment')
      .map(({filename, content}) => ({
        name: filename ?? '',
        sizeBytes: typeof content === 'string' ? content.length : content.byteLength,
      })),
    sizeBytes: bytes.length,
  }
}

/** A mask in letters that a head may have as they are. */
const masked = (text: string): string => text.replaceAll('•', '*')
