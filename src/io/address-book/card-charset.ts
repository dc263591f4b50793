/** The charset of version 2.1 where it names none, in practice. */
const oldCharset = 'windows-1252'

/** A vCard file as text, and how values are read in the charset that their line names. */
export interface CardText {
  readonly text: string
  readonly recode: Recode
}

/** A value of a line in the charset that the line names, if it names one. */
export type Recode = (value: string, charset?: string) => string

/** Values of a file whose text has its letters already. */
export const asTheyAre: Recode = value => value

/**
 * The text of a vCard file. Versions 3.0 and 4.0 are UTF-8 (RFC 6350, 3.1); where a file is not, its bytes become one sign each, and
 * values are read in the charset that version 2.1 names beside them.
 */
export function readCardText(bytes: Uint8Array): CardText {
  const text = inCharset(bytes, 'utf-8')
  if (text !== undefined) return {text, recode: asTheyAre}
  const recode: Recode = (value, charset) => inOneOf(Buffer.from(value, 'latin1'), charset)
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), recode}
}

/** Bytes in the charset that is named, or in one that they can be in. */
export function inOneOf(bytes: Uint8Array, charset?: string): string {
  const charsets = [...(charset === undefined ? [] : [charset]), 'utf-8', oldCharset]
  for (const name of charsets) {
    const text = inCharset(bytes, name)
    if (text !== undefined) return text
  }
  return ''
}

/** Undefined where nobody knows the charset, or the bytes are not in it. */
function inCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}
