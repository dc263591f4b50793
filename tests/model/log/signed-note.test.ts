import {createPublicKey, generateKeyPairSync, sign, verify, type KeyObject} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {utf8} from '../../../src/model/bytes.js'
import {
  parseSignedNote,
  parseVerifierKey,
  printSignedNote,
  printVerifierKey,
  signingOf,
  verifierKey,
  type SignedNote,
  type VerifyEd25519,
} from '../../../src/model/log/signed-note.js'
import {sha256} from '../../support/log-crypto.js'

/** The example of C2SP signed-note. */
const known = {
  vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  note: `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`,
}

const prefix = Buffer.from('302a300506032b6570032100', 'hex')
const byNode: VerifyEd25519 = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({key: Buffer.concat([prefix, publicKey]), format: 'der', type: 'spki'}),
    signature,
  )

const noteOf = (text: string): SignedNote => {
  const note = parseSignedNote(text)
  if (!note) throw new Error(`no note: ${text}`)
  return note
}
const keyOf = (line: string) => {
  const key = parseVerifierKey(sha256, line)
  if (!key) throw new Error(`no key: ${line}`)
  return key
}
const rawKey = (key: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(key).export({format: 'der', type: 'spki'}).subarray(-32))

describe('the example of the standard', () => {
  it('is read, verified and written again', async () => {
    const key = keyOf(known.vkey)
    expect(await signingOf(noteOf(known.note), key, byNode)).toBe('signed')
    expect(printVerifierKey(key)).toBe(known.vkey)
    expect(printSignedNote(noteOf(known.note))).toBe(known.note)
  })

  it('is seen to be another once a character is', async () => {
    const changed = noteOf(known.note.replace('an example', 'no example'))
    expect(await signingOf(changed, keyOf(known.vkey), byNode)).toBe('invalid')
  })

  it('is not signed by a key of another name', async () => {
    const {publicKey} = keyOf(known.vkey)
    const other = verifierKey(sha256, {name: 'example.com/other', kind: 'note', publicKey})
    expect(await signingOf(noteOf(known.note), other, byNode)).toBe('unsigned')
  })
})

it('verifies the cosignature of a witness, and its time', async () => {
  const {privateKey} = generateKeyPairSync('ed25519')
  const witness = verifierKey(sha256, {name: 'witness.example.org', kind: 'cosignature', publicKey: rawKey(privateKey)})
  const text = 'example.org/log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(1_795_000_000n)
  const signature = sign(null, utf8(`cosignature/v1\ntime 1795000000\n${text}`), privateKey)
  const signed = (bytes: Uint8Array): SignedNote => ({text, signatures: [{name: witness.name, id: witness.id, bytes}]})
  expect(await signingOf(signed(Buffer.concat([time, signature])), witness, byNode)).toBe('signed')
  time.writeBigUInt64BE(1_795_000_001n)
  expect(await signingOf(signed(Buffer.concat([time, signature])), witness, byNode)).toBe('invalid')
  expect(await signingOf(signed(signature), witness, byNode)).toBe('invalid')
  const again = printSignedNote(signed(Buffer.concat([time, signature])))
  expect(printSignedNote(noteOf(again))).toBe(again)
})

it.each([
  ['no key', ''],
  ['an id that is another’s', known.vkey.replace('530d', '530e')],
  ['a name with a blank', known.vkey.replace('/foo', ' foo')],
  ['Base64 that no encoder writes', `${known.vkey}=`],
  ['a kind that nobody knows', 'example.com/foo+530d903a+Bukyeg=='],
])('takes %s for no key', (_, line) => {
  expect(parseVerifierKey(sha256, line)).toBeUndefined()
})

it.each([
  ['nothing', ''],
  ['no signature', 'text\n'],
  ['no text', '\n— a AAAAAAA=\n'],
  ['a control character', known.note.replace('example', 'exam\u0007ple')],
  ['a carriage return', known.note.replaceAll('\n', '\r\n')],
  ['bytes that were no text', known.note.replace('example', 'exam\ufffdple')],
  ['a hyphen for a dash', known.note.replace('—', '-')],
  ['an end without a line', known.note.trimEnd()],
  ['a signature of four bytes', 'text\n\n— a AAAAAA==\n'],
  ['something far too long', `${'a\n'.repeat(60_000)}\n— a AAAAAAA=\n`],
])('takes %s for no note', (_, text) => {
  expect(parseSignedNote(text)).toBeUndefined()
})

it('never throws, and writes again what it could read', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom(...'a+/= \n—\u0000é'), maxLength: 20}),
      fc.nat({max: known.note.length}),
      (noise, at) => {
        const text = known.note.slice(0, at) + noise + known.note.slice(at)
        const note = parseSignedNote(text)
        expect(note ? printSignedNote(note) : text).toBe(text)
        expect(parseVerifierKey(sha256, noise)).toBeUndefined()
      },
    ),
  )
})
