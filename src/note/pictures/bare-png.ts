/** Chunks that draw, and those that say in which colours and sizes (PNG 3rd edition, 11.2 and 11.3). */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
)
const signatureLength = 8
/** Length, type and checksum, around a chunk's content. */
const frameLength = 12

/** A PNG without texts, dates, Exif and whatever else tells of its making; nothing comes after its end. */
export function barePng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, signatureLength)]
  for (let at = signatureLength; at + frameLength <= bytes.length;) {
    const end = at + frameLength + view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (kept.has(type)) parts.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  return joined(parts)
}

/** Pieces in one array. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
