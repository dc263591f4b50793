/** Base64 (RFC 4648, 4) of some bytes. */
export function base64(bytes: Uint8Array): string {
  const known = encoded.get(bytes)
  if (known !== undefined) return known
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  encoded.set(bytes, text)
  return text
}

/** Fonts are the same bytes on every page of a build. */
const encoded = new WeakMap<Uint8Array, string>()

/** A `data:` address (RFC 2397). */
export const dataUri = (mediaType: string, bytes: Uint8Array): string => `data:${mediaType};base64,${base64(bytes)}`

/** The bytes of Base64. */
export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
