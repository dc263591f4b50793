/** Numbers of 32 bits as text, for a store of texts: Base64 (RFC 4648, section 4) of their bytes as the machine has them. */
export const numbersAsText = (numbers: Int32Array): string =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

/** The numbers that `numbersAsText` wrote. */
export function numbersIn(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64')
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}
