import {createHash, timingSafeEqual} from 'node:crypto'

/** SHA-256 in Base64, as content security policies name what they allow (CSP 3, 2.3.1). */
export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64')

/** SHA-256 in 64 hexadecimal digits, as `sha256sum` prints it. */
export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** SHA-256 of parts one after the other, 32 bytes. */
export function hashOfParts(parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** Compare two texts in constant time. */
export const isSameText = (a: string, b: string): boolean =>
  timingSafeEqual(hashOfParts([Buffer.from(a)]), hashOfParts([Buffer.from(b)]))
