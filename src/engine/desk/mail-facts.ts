import PostalMime from 'postal-mime'
import type {DeskMail} from '../../model/desk.js'
import {quotedPrintable, crlf} from '../../render/eml/transfer-encoding.js'

/** A message read back from its bytes, as a mail program reads it. */
export async function mailFacts(bytes: Uint8Array): Promise<DeskMail> {
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
