import {Readable} from 'node:stream'
import fc from 'fast-check'
import DataStream from 'nodemailer/lib/smtp-connection/data-stream.js'
import {describe, expect, it} from 'vitest'
import {quick} from '../../../src/io/smtp/quick-stream.js'

/** The bytes on the wire for these pieces. */
async function wire(pieces: readonly string[], wrap: (stream: Readable) => Readable): Promise<string> {
  const chunks: Buffer[] = []
  const data = wrap(
    Readable.from(
      pieces.map(piece => Buffer.from(piece)),
      {objectMode: false},
    ),
  ).pipe(new DataStream())
  for await (const chunk of data) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks).toString()
}

describe('a quick message', () => {
  it('is escaped as the library escapes it, wherever its pieces begin and end', async () => {
    const long = fc.constantFrom('x'.repeat(5000), `${'y'.repeat(80)}\r\n`.repeat(60))
    const short = fc.constantFrom('.', '..', '\r\n', 'a', '\r\n.\r\n', '\r\n..', '.\r\n')
    const piece = fc.array(fc.oneof(long, short), {minLength: 1, maxLength: 6}).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 5}), async pieces => {
        // Pieces may be parted within a line's end, as a stream may do.
        const parted = pieces.flatMap(text => (text.endsWith('\r\n') ? [text.slice(0, -1), '\n'] : [text]))
        const expected = await wire(parted, stream => stream)
        expect(await wire(parted, quick)).toBe(expected)
      }),
      {numRuns: 300},
    )
  })
})
