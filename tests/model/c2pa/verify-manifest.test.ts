import {generateKeyPairSync} from 'node:crypto'
import {beforeAll, describe, expect, it, vi} from 'vitest'
import {readManifest} from '../../../src/model/c2pa/read-manifest.js'
import {verifyManifest, type Part} from '../../../src/model/c2pa/verify-manifest.js'
import {latin1, latin1Bytes, sameBytes} from '../../../src/model/bytes.js'
import {verifyPdf} from '../../../src/model/signed-pdf/verify-pdf.js'
import {isNightly} from '../../support/nightly.js'
import {printed} from '../../support/printed.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {sealed} from '../../support/sealed-pdf.js'

type Sealed = Awaited<ReturnType<typeof sealed>>

let pdf: Uint8Array
let one: Sealed

beforeAll(async () => {
  pdf = await printed(sampleTribune)
  one = await sealed(pdf)
})

const certificateOf = ({by}: Sealed) => by.certificate

function signatureIn(text: string): Part {
  const [, head = '', hole = ''] = /^([^]*\/Contents )(<[0-9a-f]+>)/.exec(text) ?? []
  return {start: head.length, length: hole.length}
}

function storeIn(bytes: Uint8Array): Part {
  const text = latin1(bytes)
  const start = text.indexOf('jumdc2pa') - 12
  return {start, length: Buffer.from(bytes).readUInt32BE(start)}
}

/** The verdict on the manifest of a seal that has the house's certificate, whether or not it holds. */
const houseStateOf = async (bytes: Uint8Array) => {
  const found = await verifyPdf(bytes, der => sameBytes(der, certificateOf(one)))
  return found && found.kind !== 'unreadable' ? found.manifest : found?.kind
}

/** The verdict on the manifest, for a house with a certificate. */
const stateOf = (bytes: Uint8Array, house = certificateOf(one)) =>
  verifyManifest(bytes, signatureIn(latin1(bytes)), der => sameBytes(der, house))

/** With other bytes of the same length in place of some. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = latin1(bytes)
  if (from.length !== to.length || !text.includes(from)) throw new Error(`Nothing to replace: ${from}`)
  return latin1Bytes(text.replaceAll(from, to))
}

describe('the manifest of a sealed file', () => {
  it.each([
    ['ECDSA', undefined],
    ['ECDSA of P-384', generateKeyPairSync('ec', {namedCurve: 'P-384'})],
    ['RSASSA-PSS', generateKeyPairSync('rsa', {modulusLength: 2048})],
  ])('is bound where the house signed it by %s, and of a stranger to others', async (_, keys) => {
    const found = keys ? await sealed(pdf, {keys}) : one
    expect(await stateOf(found.bytes, certificateOf(found))).toBe('bound')
    expect(await stateOf(found.bytes, new Uint8Array())).toBe('stranger')
    const own = await verifyPdf(found.bytes, () => false)
    expect(own).toMatchObject({kind: 'valid', manifest: 'bound'})
  })

  it('is altered by any other byte in it', {tags: 'slow'}, async () => {
    const {start, length} = storeIn(one.bytes)
    for (let at = start + 32; at < start + length; at += isNightly ? 3 : 9) {
      const changed = Uint8Array.from(one.bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      expect([at - start, await stateOf(changed)]).toEqual([at - start, expect.stringMatching(/^(altered|unknown)$/)])
    }
  })

  it('is broken by any other byte beside it', async () => {
    const {start} = storeIn(one.bytes)
    for (const at of [0, 5, 3000, start - 1, one.bytes.length - 1]) {
      const changed = Uint8Array.from(one.bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect([at, await stateOf(changed)]).toEqual([at, 'broken'])
    }
    expect(await stateOf(Uint8Array.of(...one.bytes, 10))).toBe('broken')
  })

  it('is of other bytes in another file, whoever sealed that', async () => {
    const other = await sealed(pdf, {name: 'Other'})
    expect(await stateOf(other.bytes)).toBe('stranger')
    const [from, to] = [storeIn(one.bytes), storeIn(other.bytes)]
    const store = one.bytes.subarray(from.start, from.start + from.length)
    const parts = [other.bytes.subarray(0, to.start), store, other.bytes.subarray(to.start + to.length)]
    expect(await stateOf(Uint8Array.from(Buffer.concat(parts)))).toBe('broken')
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['has another title', bytes => replaced(bytes, 'A cable broke', 'A ship sank  ')],
    ['says that it is of another publisher', bytes => replaced(bytes, 'European Centre', 'European Centra')],
    ['has an assertion of another name', bytes => replaced(bytes, 'cawg.metadata', 'cawg.metadatb')],
    ['has another name', bytes => replaced(bytes, 'urn:c2pa:', 'urn:c2pb:')],
    ['has a content of its own in its signature', bytes => replaced(bytes, '\u00F6X@', '@X@')],
    ['has an assertion that it does not name', bytes => withBox(bytes, 'c2pa.assertions', 'extra')],
    ['has something else in its store', bytes => withBox(bytes, 'c2pa', 'extra')],
  ])('is altered where it %s', async (_, change) => {
    expect(await houseStateOf(change(one.bytes))).toBe('altered')
  })

  it('is unknown where it is longer than any that is read, and is not read', async () => {
    const long = withBox(one.bytes, 'c2pa.assertions', 'extra', Buffer.alloc(1_000_000))
    const place = signatureIn(latin1(long))
    const views = vi.spyOn(long, 'subarray')
    expect(await verifyManifest(long, place, () => true)).toBe('unknown')
    expect(views).not.toHaveBeenCalled()
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['of the first version', bytes => replaced(bytes, 'c2pa.claim.v2', 'c2pa.claim.v1')],
    ['with another beside it', bytes => withBox(bytes, 'c2pa', 'urn:c2pa:older')],
    ['of an update', bytes => replaced(bytes, 'c2ma', 'c2um')],
  ])('is not judged where it is %s, and leaves a stranger\u2019s seal valid', async (_, change) => {
    const changed = change(one.bytes)
    const {start, length} = storeIn(changed)
    const bytes = Buffer.concat([pdf, changed.subarray(start, start + length)])
    const strange = await sealed(Uint8Array.from(bytes), {}, undefined, {hasClaim: false})
    expect(await verifyPdf(strange.bytes, () => false)).toMatchObject({kind: 'valid', manifest: 'unknown'})
    expect(await verifyPdf(strange.bytes, () => true)).toMatchObject({kind: 'broken', manifest: 'altered'})
  })

  it('is read with all that it says', () => {
    const {start, length} = storeIn(one.bytes)
    const {label, assertions} = readManifest(one.bytes.subarray(start, start + length))
    expect(label).toMatch(/^urn:c2pa:[\da-f-]{36}$/)
    expect([...assertions.keys()]).toEqual(['c2pa.actions.v2', 'cawg.metadata', 'c2pa.hash.data'])
  })
})

/** With one box more at the end of another, whose lengths and all around it are as they should be. */
function withBox(bytes: Uint8Array, into: string, label: string, content?: Uint8Array): Uint8Array {
  const extra = superBox('json', label, content)
  const {start, length} = storeIn(bytes)
  const store = Buffer.from(bytes.subarray(start, start + length))
  const grown = grow(store, into, extra)
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, start), grown, bytes.subarray(start + length)]))
}

function box(type: string, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4)
  return Buffer.concat([head, content])
}

const superBox = (kind: string, label: string, content: Uint8Array = new Uint8Array()) =>
  box(
    'jumb',
    box('jumd', Buffer.from(`${kind}\0\x11\0\x10\x80\0\0\xAA\0\x38\x9B\x71\x03${label}\0`, 'latin1')),
    box(kind, content),
  )

function grow(whole: Buffer, into: string, extra: Buffer): Buffer {
  const inner: Buffer[] = []
  for (let at = 8; at < whole.length; at += whole.readUInt32BE(at))
    inner.push(whole.subarray(at, at + whole.readUInt32BE(at)))
  const [description = Buffer.alloc(0)] = inner
  const label = description.toString('latin1', 25, description.length - 1)
  const isIt = label === into
  const parts = inner.map(part => (!isIt && part.toString('latin1', 4, 8) === 'jumb' ? grow(part, into, extra) : part))
  return box('jumb', ...parts, ...(isIt ? [extra] : []))
}
