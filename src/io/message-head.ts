/** The head of a message that is given in pieces, and where its body begins. */
export interface MessageHead {
  /** One after the other, folded as they are. */
  readonly fields: readonly string[]
  /** Pieces from that on in which the head ends, and where the body begins in it. */
  readonly rest: readonly Uint8Array[]
  readonly from: number
}

const headEnd = '\r\n\r\n'

/** Read the head of a message; each of its characters is a byte. */
export function readMessageHead(pieces: readonly Uint8Array[]): MessageHead {
  let head = ''
  for (const [index, piece] of pieces.entries()) {
    const text = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    const at = text.indexOf(headEnd)
    if (at === -1) {
      head += text.toString('latin1')
      continue
    }
    head += text.toString('latin1', 0, at)
    return {fields: head.split(/\r\n(?![ \t])/), rest: pieces.slice(index), from: at + headEnd.length}
  }
  throw new Error('A message has an empty line after its head')
}

/** The name of a field, in small letters. */
export const fieldName = (field: string): string =>
  field
    .slice(0, Math.max(0, field.indexOf(':')))
    .trim()
    .toLowerCase()
