import {crc32, deflateSync} from 'node:zlib'
import {readImage} from '../../../dist/note/pictures/read-image.js'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const types = [
  ...[
    'IHDR',
    'IDAT',
    'IEND',
    'PLTE',
    'tRNS',
    'gAMA',
    'cHRM',
    'sRGB',
    'iCCP',
    'tEXt',
    'zTXt',
    'iTXt',
    'eXIf',
    'pHYs',
    'tIME',
    'acTL',
    'fcTL',
  ],
  ...['fdAT', 'sBIT', 'bKGD', 'hIST', 'sPLT', 'caBX', 'IDAt', 'aaaa', '\0\0\0\0'],
]

/**
 * An input that begins with the byte 0 is a list of chunks, whose lengths and sums are made right: a type, a length, and
 * contents. Contents of IDAT are compressed.
 */
function chunksOf(bytes) {
  const chunks = [signature]
  for (let at = 1; at + 1 < bytes.length;) {
    const [kind, length] = [bytes[at], bytes[at + 1]]
    const type = Buffer.from(types[kind % types.length], 'latin1')
    const raw = bytes.subarray(at + 2, at + 2 + length)
    chunks.push(chunkOf(type, kind % types.length === 1 ? deflateSync(raw) : raw))
    at += 2 + length
  }
  return Buffer.concat([...chunks, chunkOf(Buffer.from('IEND'), Buffer.alloc(0))])
}

function chunkOf(type, content) {
  const body = Buffer.concat([type, content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

export const seeds = ['tests/fixtures', 'notes', 'tests/fuzz/examples/png']
export const seedName = /\.png$|examples\/png\/./

/** Any bytes are a picture, or a complaint about one. */
export const fuzz = bytes => void readImage('a.png', new Uint8Array(bytes[0] === 0 ? chunksOf(bytes) : bytes))
