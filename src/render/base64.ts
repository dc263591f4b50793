/** Base64 (RFC 4648, 4) of some bytes. */
export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** A `data:` address (RFC 2397). */
export const dataUri = (mediaType: string, bytes: Uint8Array): string => `data:${mediaType};base64,${base64(bytes)}`

/** The bytes of Base64. */
export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
