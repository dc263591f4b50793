/** The bytes of numbers of 32 bits, as the machine has them. */
export const bytesOf = ({buffer, byteOffset, byteLength}: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Numbers of 32 bits as text, for a store of texts: Base64 (RFC 4648, section 4) of their bytes. */
export const numbersAsText = (numbers: Int32Array): string => Buffer.from(bytesOf(numbers)).toString('base64')

/** The numbers that `numbersAsText` wrote. */
export function numbersIn(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64')
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}
