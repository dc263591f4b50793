import type {Readable, Transform, TransformCallback} from 'node:stream'

/** The library's own escaping of dots; `lastByte` tells it whether a line begins. */
interface DataStream extends Transform {
  lastByte?: number | false
}

/** Below this size looking byte by byte costs nothing. */
const smallBytes = 256
const lineDot = '\r\n.'
const lineDotDot = Buffer.from('\r\n..')
const [carriageReturn, lineFeed, dot] = [0x0d, 0x0a, 0x2e]

/**
 * A message that passes the library's escaping of dots (RFC 5321, 4.5.2) quickly: it looks at every byte in JavaScript, which is
 * a third of the time that a message takes. Large pieces are searched natively instead; small ones, and those that begin in
 * the middle of something, go the library's own way. Our pieces have no bare CR or LF, which `prepareMessage` makes sure of.
 * Changes the stream, and the library's own one when they are joined.
 */
export function quick<T extends Readable>(message: T): T {
  const pipe = message.pipe.bind(message)
  return Object.assign(message, {
    pipe: <D extends NodeJS.WritableStream>(destination: D, options?: {end?: boolean}): D => {
      // The library joins a message with nothing but a stream of its own.
      if ('_transform' in destination) searchNatively(destination as unknown as DataStream)
      return pipe(destination, options)
    },
  })
}

function searchNatively(stream: DataStream): void {
  const careful = stream._transform.bind(stream)
  stream._transform = (chunk: Buffer, encoding: BufferEncoding, done: TransformCallback) => {
    const last = chunk.at(-1)
    // A line that ends, or begins with a dot, where two pieces meet.
    const isSeam =
      chunk[0] === dot || chunk[0] === lineFeed || last === carriageReturn || stream.lastByte === carriageReturn
    if (chunk.length < smallBytes || isSeam) {
      careful(chunk, encoding, done)
      return
    }
    stream.lastByte = last ?? false
    done(null, escaped(chunk))
  }
}

function escaped(chunk: Buffer): Buffer {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = chunk.indexOf(lineDot); at !== -1; at = chunk.indexOf(lineDot, from)) {
    pieces.push(chunk.subarray(from, at), lineDotDot)
    from = at + lineDot.length
  }
  return pieces.length === 0 ? chunk : Buffer.concat([...pieces, chunk.subarray(from)])
}
