import {readFileSync} from 'node:fs'
import {fromHex, latin1} from '../../../dist/model/bytes.js'
import {decodeCbor} from '../../../dist/model/c2pa/cbor.js'
import {coseSigner} from '../../../dist/model/c2pa/cose.js'
import {readManifest} from '../../../dist/model/c2pa/read-manifest.js'
import {findSeals} from '../../../dist/model/signed-pdf/find-seal.js'
import {validationDataIn} from '../../../dist/model/signed-pdf/validation-data.js'
import {verifyPdf} from '../../../dist/model/signed-pdf/verify-pdf.js'
import {claimOf} from '../../../dist/model/verify/claims.js'
import {expand} from '../pieces.mjs'
import {isRefusal} from '../refusal.mjs'

const whole = readFileSync(new URL('../examples/sealed-pdf/small.pdf', import.meta.url))
const [opening, closing] = [whole.indexOf('/Contents <') + '/Contents <'.length, whole.lastIndexOf('>/M ')]
const entries = [
  ...whole
    .subarray(0, opening)
    .toString('latin1')
    .matchAll(/[^\n]+\n|.+/g),
].map(([line]) => line)

/** The lines of a sealed PDF, its signature and what follows; then parts that others have, or have otherwise. */
export const pieces = [
  ...entries,
  ...[whole.subarray(opening, closing), whole.subarray(closing)],
  ...['/ByteRange [0 ', '/ByteRange[', '0 0 0 0]', '9999999999 ', ' 1 ', '/Contents <', '<', '>', '3', '0a', 'A', '\n'],
  ...[
    '/DSS 3 0 R',
    '\n3 0 obj\n',
    '\n4 0 obj\n',
    'endobj',
    'stream\n',
    '/Length 99999999',
    '/Certs [',
    '4 0 R ',
    ']',
    '1',
  ],
  ...['/M (D:20261118120000', "+01'00)", '/Reason (', '/Reason <FEFF0043', '<xmp:Identifier>', '</xmp:Identifier>'],
  Buffer.from('0000002c6a756d6200000024', 'hex'),
  Buffer.from('6a756d646332706100110010800000aa00389b71', 'hex'),
  ...[
    'c2pa.hash.data\0',
    '\0\0\0\x08jumb',
    '\0\0\0\x10jumb',
    '\xff\xff\xff\xffjumd',
    'cbor',
    '\xa1',
    '\x9b',
    '\xbf',
    '\x81',
  ].map(text => Buffer.from(text, 'latin1')),
  ...['9a01ffffff', '9bffffffffffffffff', 'a1', 'a2', '82', '5a01ffffff', '61', '616a', '1b', '18ff', '40', 'ff'].map(
    text => Buffer.from(text, 'hex'),
  ),
]
export const seeds = ['tests/fuzz/examples/sealed-pdf']
export const isAsync = true

/** Of any bytes it can be told which seals they have; one that is valid is that of the example, whose key is nowhere. */
export async function fuzz(bytes) {
  const expanded = new Uint8Array(expand(bytes, pieces))
  for (const {digits} of findSeals(latin1(expanded))) fromHex(digits)
  validationDataIn(latin1(expanded))
  for (const read of [readManifest, decodeCbor, one => coseSigner(one, one)]) await unlessRefused(() => read(expanded))
  claimOf('pdf', expanded)
  const verdict = await verifyPdf(expanded, () => false)
  if (verdict?.kind === 'valid' && !isExample(expanded)) throw new Error('A seal holds for other bytes')
}

async function unlessRefused(read) {
  try {
    await read()
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

const isExample = bytes =>
  Buffer.from(bytes.subarray(0, opening)).equals(whole.subarray(0, opening)) &&
  Buffer.from(bytes.subarray(closing)).equals(whole.subarray(closing))
