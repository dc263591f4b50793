import {createHash} from 'node:crypto'
import {dataHashIn} from './read-manifest.js'

/** A part of a file, in bytes. */
interface Part {
  readonly start: number
  readonly length: number
}

/** The type of a manifest store in the description of its box (C2PA 2.2, 11.1.4.2). */
const storeHead = Buffer.concat([Buffer.from('jumdc2pa'), Buffer.from('00110010800000aa00389b71', 'hex')])
/** The length and type of the store's own box, and the length of its description. */
const beforeHead = 12

/**
 * Whether the manifest in a PDF is of its bytes: it leaves out itself and the signature alone, and hashes the rest (C2PA 2.2, 18.5 and A.4).
 * Undefined where there is none.
 */
export function checkManifest(pdf: Uint8Array, signature: Part): 'bound' | 'broken' | undefined {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const store = storeIn(bytes)
  if (!store) return undefined
  const found = dataHashIn(bytes.subarray(store.start, store.start + store.length))
  if (!Array.isArray(found?.exclusions) || found.alg !== 'sha256' || !Buffer.isBuffer(found.hash)) return 'broken'
  const parts = [store, signature].toSorted((a, b) => a.start - b.start)
  const isSame = (found.exclusions as readonly Partial<Part>[]).every(
    (one, index) => one.start === parts[index]?.start && one.length === parts[index]?.length,
  )
  return isSame && found.exclusions.length === parts.length && hashOutside(bytes, parts).equals(found.hash)
    ? 'bound'
    : 'broken'
}

function storeIn(bytes: Buffer): Part | undefined {
  const start = bytes.lastIndexOf(storeHead) - beforeHead
  if (start < 0) return undefined
  const length = bytes.readUInt32BE(start)
  return start + length <= bytes.length ? {start, length} : undefined
}

function hashOutside(bytes: Buffer, parts: readonly Part[]): Buffer {
  const hash = createHash('sha256')
  const ends = [0, ...parts.map(({start, length}) => start + length)]
  for (const [index, from] of ends.entries()) hash.update(bytes.subarray(from, parts[index]?.start ?? bytes.length))
  return hash.digest()
}
