import PostalMime from 'postal-mime'
import type {DeskMail, DeskMails} from '../../model/desk.js'
import type {MailForm} from '../../model/mailing.js'
import {quotedPrintable, crlf} from '../../render/eml/transfer-encoding.js'
import type {View} from './previews.js'

/** Facts of a note's mail, or that there is none. */
export type MailsView = DeskMails | {readonly status: 'absent'}

/** Mails of a note in both forms; absent if one cannot be made, undefined without a note. */
export async function mailsOf(
  messageIn: (form: MailForm) => Promise<View | undefined>,
): Promise<MailsView | undefined> {
  const [full, digest] = [await messageIn('full'), await messageIn('digest')]
  if (!full || !digest) return undefined
  if (full.status !== 'made' || digest.status !== 'made') return {status: 'absent'}
  return {full: await mailFacts(full.artifact.bytes), digest: await mailFacts(digest.artifact.bytes)}
}

/** Facts of an encoded message, read as a mail program does. */
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
