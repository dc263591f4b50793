/** How many colours a JPEG is made of (4: CMYK); undefined if its frame is not found (ITU-T T.81, B.2.2). */
export function jpegChannels(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = view.getUint16(at)
    if (isFrame(marker)) return bytes[at + 9]
    // Fill bytes may stand before a marker (B.1.1.2).
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
