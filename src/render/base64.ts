/** Base64 (RFC 4648, 4) of some bytes; pieces keep the argument list of `fromCharCode` short. */
export function base64(bytes: Uint8Array): string {
  const known = encoded.get(bytes)
  if (known !== undefined) return known
  let binary = ''
  for (let start = 0; start < bytes.length; start += pieceBytes)
    binary += String.fromCharCode(...bytes.subarray(start, start + pieceBytes))
  const text = btoa(binary)
  encoded.set(bytes, text)
  return text
}

const pieceBytes = 0x2000

/** Fonts are the same bytes on every page of a build. */
const encoded = new WeakMap<Uint8Array, string>()

/** A `data:` address (RFC 2397). */
export const dataUri = (mediaType: string, bytes: Uint8Array): string => `data:${mediaType};base64,${base64(bytes)}`
