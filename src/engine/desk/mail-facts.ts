import PostalMime from 'postal-mime'
import type {DeskMail, DeskMails} from '../../model/desk.js'
import type {MailForm} from '../../model/mailing.js'
import {quotedPrintable, crlf} from '../../render/eml/transfer-encoding.js'
import type {View} from './previews.js'

/** What is known of a note's mail, or that there is nothing to show of it. */
export type MailsView = DeskMails | {readonly status: 'absent'}

/** A note's messages in both forms; none where one of them cannot be made. */
export async function mailsOf(messageIn: (form: MailForm) => Promise<View>): Promise<MailsView> {
  const facts = async (form: MailForm) => {
    const view = await messageIn(form)
    return view.status === 'made' ? mailFacts(view.artifact.bytes) : undefined
  }
  const [full, digest] = [await facts('full'), await facts('digest')]
  return full && digest ? {full, digest} : {status: 'absent'}
}

/** A message read back from its bytes, as a mail program reads it. */
async function mailFacts(bytes: Uint8Array): Promise<DeskMail> {
  const mail = await PostalMime.parse(bytes)
  return {
    headers: mail.headers
      .filter(({key}) => key !== 'content-type' && key !== 'mime-version')
      .map(({key, originalKey, value}) => ({
        name: originalKey,
        value: key === 'subject' ? (mail.subject ?? '') : value,
      })),
    attachments: mail.attachments
      .filter(({disposition}) => disposition === 'attachment')
      .map(({filename, content}) => ({
        name: filename ?? '',
        sizeBytes: typeof content === 'string' ? content.length : content.byteLength,
      })),
    sizeBytes: bytes.length,
    htmlBytes: quotedPrintable(crlf(mail.html ?? '')).length,
  }
}
