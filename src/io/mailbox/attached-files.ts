import PostalMime from 'postal-mime'

/** A file in a message. */
export interface AttachedFile {
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
