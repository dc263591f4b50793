import PostalMime from 'postal-mime'
import {joined} from '../../model/bytes.js'
import {addressText, maskedAddress} from '../../model/address.js'
import {personalMessage} from '../../render/message/personal-message.js'
import type {PreparedMessage} from '../../render/message/prepare-message.js'
import type {PlannedPerson} from './planner.js'
import {hiddenId} from './person.js'
import {wordsFor, type WordsDesk} from './prepare.js'

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
  readonly desk: WordsDesk
  readonly messageId: string
  readonly date: Date
  /** Whether the person is shown, instead of a mask. */
  readonly isShown: boolean
}

/** Put a message together and read it back. */
export async function previewOf({person, message, desk, messageId, date, isShown}: PreviewInput): Promise<Preview> {
  const {address} = person.recipient
  const words = isShown ? {...wordsFor(desk, person), messageId} : hiddenWords(desk, person, messageId)
  const bytes = joined([...personalMessage(message, {...words, date})])
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

/**
 * The words of a message that name nobody: neither the person nor where their address came from, and nothing by which somebody who reads
 * a plan could take them off the list or report a failure in the name of their server.
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

/** A mask in letters that a head may have as they are. */
const masked = (text: string): string => text.replaceAll('•', '*')

/** Stands for the mark of a message. */
const hiddenMark = masked('•••')
