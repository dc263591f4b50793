import PostalMime from 'postal-mime'
import type {DeskMail} from '../../model/desk.js'

interface MailFacts extends Omit<DeskMail, 'htmlBytes'> {
  readonly text: string
  readonly html: string
}

/** An encoded message, as a mail program reads it. */
export async function mailFacts(bytes: Uint8Array): Promise<MailFacts> {
  const {headers, subject = '', attachments, text = '', html = ''} = await PostalMime.parse(bytes)
  return {
    headers: headers
      .filter(({key}) => key !== 'content-type' && key !== 'mime-version')
      .map(({key, originalKey, value}) => ({name: originalKey, value: key === 'subject' ? subject : value})),
    attachments: attachments
      .filter(({disposition}) => disposition === 'attachment')
      .map(({filename, content}) => ({
        name: filename ?? '',
        sizeBytes: typeof content === 'string' ? content.length : content.byteLength,
      })),
    sizeBytes: bytes.length,
    ...{text, html},
  }
}
