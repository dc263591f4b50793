import {Integer, Sequence, fromBER} from 'asn1js'

/** The two numbers of an ECDSA signature side by side (RFC 9053, 2.1), of one in DER (RFC 3279, 2.2.3); undefined where it is none. */
export function sidesOf(der: Uint8Array, length: number): Uint8Array | undefined {
  const {result} = fromBER(Uint8Array.from(der))
  if (!(result instanceof Sequence)) return undefined
  const sides = new Uint8Array(length)
  const numbers = result.valueBlock.value
  if (numbers.length !== 2) return undefined
  for (const [index, number] of numbers.entries()) {
    if (!(number instanceof Integer)) return undefined
    const digits = number.valueBlock.valueHexView
    const plain = digits[0] === 0 ? digits.subarray(1) : digits
    if (plain.length > length / 2) return undefined
    sides.set(plain, ((index + 1) * length) / 2 - plain.length)
  }
  return sides
}

/** The same in DER. */
export function derOf(sides: Uint8Array): Uint8Array {
  const half = sides.length / 2
  const numbers = [sides.subarray(0, half), sides.subarray(half)].map(side => {
    const first = side.findIndex(byte => byte !== 0)
    const digits = side.subarray(first === -1 ? half - 1 : first)
    return new Integer({valueHex: Uint8Array.from((digits[0] ?? 0) > 127 ? [0, ...digits] : digits)})
  })
  return new Uint8Array(new Sequence({value: numbers}).toBER())
}
