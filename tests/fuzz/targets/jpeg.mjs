import {readImage} from '../../../dist/note/pictures/read-image.js'
import {expand} from '../pieces.mjs'

const hex = text => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Segments (ITU-T T.81, B.1.1.3) with the lengths that they have, and with others. */
export const pieces = [
  ...[
    'ffd8',
    'ffd9',
    'ff',
    'ff00',
    'ffd0',
    'ffe0 0010 4a46494600 0101 00 0001 0001 0000',
    'ffc0 0011 08 0001 0001 03 012200 021101 031101',
  ],
  ...[
    'ffc0 000b 08 0001 0001 01 011100',
    'ffc2 000b 08 fde8 fde8 01 011100',
    'ffc0 0014 08 0001 0001 04 011100 021100 031100 041100',
  ],
  ...[
    'ffda 0008 01 0100 003f00',
    'ffdb 0003 00',
    'ffc4 0003 00',
    'fffe 0004 6162',
    'ffe1 000e 457869660000 4d4d002a 00000008',
    'ffe1 0022',
  ],
  ...[
    'ffe2 0010 4943435f50524f46494c4500 0101',
    'ffed 0010',
    'ffee 000e 41646f626500 64 0000 0000 01',
    'ffe1 0002',
    'ffe1 ffff',
    'ffe1 0000',
    'ffdd 0004 0001',
  ],
  ...[
    '49492a00 08000000',
    '0001 0112 0003 00000001 0006 0000',
    '00000000',
    'ffffffff',
    '00',
    '7f',
    '80',
    'fffe 0001',
    'ffc1',
    'fff8',
    'ffc4 001f 00',
  ],
].map(hex)
export const seeds = ['tests/fixtures', 'notes']
export const seedName = /\.jpe?g$/

/** Any bytes are a picture, or a complaint about one. */
export function fuzz(bytes) {
  const expanded = new Uint8Array(expand(bytes, pieces))
  readImage('a.jpg', expanded)
  // What would stop at the first byte goes further with the signature.
  if (expanded[0] !== 0xff) readImage('a.jpg', Buffer.concat([hex('ffd8ff'), expanded, hex('ffd9')]))
}
