import type MimeNode from 'nodemailer/lib/mime-node'

/** Encoded contents of the parts of a message that hold no other parts. */
export type Bodies = ReadonlyMap<MimeNode, Uint8Array>

/**
 * A message as bytes (RFC 5322; RFC 2046, 5.1.1): the library writes the headers, the bodies are encoded already. It could
 * write all of it, as a stream of small pieces that takes twice as long.
 */
export function writeMessage(root: MimeNode, bodies: Bodies): Uint8Array {
  const {buffer, byteOffset, byteLength} = Buffer.concat(piecesOf(root, bodies))
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function piecesOf(node: MimeNode, bodies: Bodies): readonly Uint8Array[] {
  const head = plain(`${node.buildHeaders()}\r\n\r\n`)
  const body = bodies.get(node)
  if (body) return [head, body]
  const parts = node.childNodes.flatMap(child => [
    plain(`--${node.boundary}\r\n`),
    ...piecesOf(child, bodies),
    plain('\r\n'),
  ])
  return [head, ...parts, plain(`--${node.boundary}--\r\n`)]
}

/** Headers are encoded: each character is one byte. */
const plain = (text: string): Uint8Array => Buffer.from(text, 'latin1')
