/** Charset of vCard 2.1 when unspecified, in practice. */
const oldCharset = 'windows-1252'

/** Text of a vCard file, and a decoder for values whose line names a charset. */
export interface CardText {
  readonly text: string
  readonly recode: Recode
}

/** Decodes a value in the charset of its line, if any. */
export type Recode = (value: string, charset?: string) => string

/** Decoder for text that needs none. */
export const asTheyAre: Recode = value => value

/**
 * Decode a vCard file. Versions 3.0 and 4.0 are UTF-8 (RFC 6350, 3.1); another file is read byte by byte as characters, and its values are
 * decoded in the charset that version 2.1 names.
 */
export function readCardText(bytes: Uint8Array): CardText {
  const text = inCharset(bytes, 'utf-8')
  if (text !== undefined) return {text, recode: asTheyAre}
  const recode: Recode = (value, charset) => inOneOf(Buffer.from(value, 'latin1'), charset)
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), recode}
}

/** Decode bytes in the named charset, else in the first one that fits. */
export function inOneOf(bytes: Uint8Array, charset?: string): string {
  const charsets = [...(charset === undefined ? [] : [charset]), 'utf-8', oldCharset]
  for (const name of charsets) {
    const text = inCharset(bytes, name)
    if (text !== undefined) return text
  }
  return ''
}

/** Decode bytes, keeping a byte order mark; undefined for an unknown charset or invalid bytes. */
export function inCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
