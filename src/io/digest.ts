import {createHash} from 'node:crypto'

/** SHA-256 in Base64, as content security policies name what they allow (CSP 3, 2.3.1). */
export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64')

/** SHA-256 in 64 hexadecimal digits, as `sha256sum` prints it. */
export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
