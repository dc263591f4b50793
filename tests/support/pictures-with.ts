/** A JPEG of one segment after the other; `marker` is the second byte of each. */
export const jpegWith = (segments: readonly (readonly [marker: number, content: Uint8Array])[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments.map(([marker, content]) => {
      const head = Buffer.from([0xff, marker, 0, 0])
      head.writeUInt16BE(content.length + 2, 2)
      return Buffer.concat([head, content])
    }),
    Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
  ])
