import PostalMime from 'postal-mime'
import type {DeskMail} from '../../model/desk.js'

/** An encoded message, as a mail program reads it. */
export async function mailFacts(
  bytes: Uint8Array,
): Promise<Omit<DeskMail, 'htmlBytes'> & {readonly text: string; readonly html: string}> {
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
    text,
    html,
  }
}

/** A file in a message. */
interface AttachedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Files that are attached to a message; none where no parser can read it. */
export async function attachedFiles(message: Uint8Array): Promise<readonly AttachedFile[]> {
  try {
    const {attachments} = await PostalMime.parse(message, {attachmentEncoding: 'arraybuffer'})
    return attachments.flatMap(({filename, mimeType, content}) =>
      typeof content === 'string'
        ? []
        : [{name: filename ?? '', mediaType: mimeType.toLowerCase(), bytes: new Uint8Array(content)}],
    )
  } catch {
    // It refuses what is nested deeper, or has longer heads, than any mail.
    return []
  }
}
