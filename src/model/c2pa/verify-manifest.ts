import {joined, lastPlaceOf, sameBytes, utf8, viewOf} from '../bytes.js'
import {decodeCbor, type Cbor} from './cbor.js'
import {coseSigner} from './cose.js'
import {readManifest, type Manifest} from './read-manifest.js'

/**
 * Verdict on the manifest of a sealed file. `bound`: it is of the same bytes, as the house signed it; `stranger`: the same, but its certificate
 * is not known to be the house's; `broken`: it is of other bytes; `altered`: it is not what was signed; `unknown`: it is in no form that is
 * known here (C2PA has others than a seal's), and was not judged.
 */
export type ManifestState = 'bound' | 'stranger' | 'broken' | 'altered' | 'unknown'

/** A part of a file, in bytes. */
export interface Part {
  readonly start: number
  readonly length: number
}

/** The type of a manifest store in the description of its box (C2PA 2.2, 11.1.4.2). */
const storeHead = Uint8Array.from([
  ...utf8('jumdc2pa'),
  ...[0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71],
])
/** The length and type of the store's own box, and the length of its description. */
const beforeHead = 12
/** Many times as many as a seal's has; what is read takes some sixty times as much memory. */
const mostBytes = 1_000_000

/**
 * Verify the manifest in a file (C2PA 2.3, 15.6, 15.7, 15.10 and 15.12): the signature of its claim, the hash of each of its assertions and of
 * no others, and of all bytes but its own and those of the file's signature. Undefined where there is none.
 *
 * @param isOfHouse Whether a certificate (DER) is the house's, or that of the file's signature.
 */
export async function verifyManifest(
  file: Uint8Array,
  signature: Part,
  isOfHouse: (certificate: Uint8Array) => boolean,
): Promise<ManifestState | undefined> {
  const start = lastPlaceOf(storeHead, file) - beforeHead
  if (start < 0) return undefined
  const store = {start, length: viewOf(file).getUint32(start)}
  if (store.length > mostBytes) return 'unknown'
  try {
    const manifest = readManifest(file.subarray(start, start + store.length))
    const signer = await coseSigner(manifest.signature, manifest.claim)
    if (!signer || !(await isOfClaim(manifest))) return 'altered'
    if (!(await isBound(file, [store, signature], manifest))) return 'broken'
    return isOfHouse(signer.der) ? 'bound' : 'stranger'
  } catch {
    // No CBOR, not in the boxes of a manifest, or with others beside it.
    return 'unknown'
  }
}

/**
 * Whether the claim is of this manifest, and of its assertions and no others, each as it is.
 *
 * @throws {RangeError} If it has them in another form.
 */
async function isOfClaim({label, claim, assertions}: Manifest): Promise<boolean> {
  const root = `/c2pa/${label}/`
  const fields = mapOf(decodeCbor(claim))
  expectDigest(fields)
  if (pathOf(fields.get('signature'), root) !== 'c2pa.signature') return false
  const named = ['created_assertions', 'gathered_assertions'].flatMap(key => listOf(fields.get(key) ?? [])).map(mapOf)
  const names = named.map(one => pathOf(one.get('url'), root).replace(/^c2pa\.assertions\//, ''))
  // Each is named once, and hashed once: a claim could else name a long one a million times.
  if (named.length !== assertions.size || new Set(names).size !== names.length) return false
  for (const [index, name] of names.entries()) {
    const assertion = assertions.get(name)
    if (!assertion || !isSame(await hashOf(assertion.hashed), named[index]?.get('hash'))) return false
  }
  return true
}

/** The path in its own manifest that an address has (C2PA 2.2, 8.4). */
const pathOf = (address: Cbor | undefined, root: string): string =>
  typeof address === 'string' ? address.replace(/^self#jumbf=/, '').replace(root, '') : ''

/**
 * Whether a manifest leaves out some parts of a file alone, and hashes the rest (C2PA 2.2, 18.5 and A.4).
 *
 * @throws {RangeError} If it is bound to a file in another way.
 */
async function isBound(file: Uint8Array, parts: readonly Part[], {assertions}: Manifest): Promise<boolean> {
  const statement = mapOf(decodeCbor(assertions.get('c2pa.hash.data')?.content ?? new Uint8Array()))
  const sorted = parts.toSorted((a, b) => a.start - b.start)
  const left = listOf(statement.get('exclusions')).map(mapOf)
  expectDigest(statement)
  if (left.length !== parts.length) throw new RangeError('Other parts are left out')
  const isSameParts = left.every(
    (one, index) => one.get('start') === sorted[index]?.start && one.get('length') === sorted[index]?.length,
  )
  if (!isSameParts) return false
  const ends = [0, ...sorted.map(({start, length}) => start + length)]
  const outside = ends.map((from, index) => file.subarray(from, sorted[index]?.start ?? file.length))
  return isSame(await hashOf(joined(outside)), statement.get('hash'))
}

/** @throws {RangeError} If it is another than a seal's. */
function expectDigest(statement: ReadonlyMap<string | number, Cbor>): void {
  if (statement.get('alg') !== 'sha256') throw new RangeError('No digest that is known here')
}

const hashOf = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))

const isSame = (hash: Uint8Array, wanted: Cbor | undefined): boolean =>
  wanted instanceof Uint8Array && sameBytes(hash, wanted)

/** @throws {RangeError} If it is none. */
function mapOf(value: Cbor): ReadonlyMap<string | number, Cbor> {
  if (!(value instanceof Map)) throw new RangeError('No map')
  return value
}

/** @throws {RangeError} If it is none. */
function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new RangeError('No list')
  return value
}
