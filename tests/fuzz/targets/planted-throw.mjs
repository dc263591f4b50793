/** Four bytes in a row that no seed has: found only by watching comparisons. Guards `npm run fuzz` itself. */
export function fuzz(bytes) {
  const word = Buffer.from(bytes).toString('latin1', 0, 4)
  if (word === 'cess') throw new TypeError('planted')
}
