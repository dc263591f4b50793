import {sameBytes} from '../bytes.js'
import {joined} from '../bytes.js'
import {dataHashIn, uint32} from './data-hash.js'
import {lastPlaceOf} from './find-seal.js'

/** A part of a file, in bytes. */
interface Part {
  readonly start: number
  readonly length: number
}

/** The type of a manifest store in the description of its box (C2PA 2.2, 11.1.4.2). */
const storeHead = Uint8Array.from([
  ...new TextEncoder().encode('jumdc2pa'),
  ...[0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71],
])
/** The length and type of the store's own box, and the length of its description. */
const beforeHead = 12

/**
 * Whether the manifest in a PDF is of its bytes: it leaves out itself and the signature alone, and hashes the rest (C2PA 2.2, 18.5 and A.4).
 * Undefined where there is none.
 */
export async function checkManifest(pdf: Uint8Array, signature: Part): Promise<'bound' | 'broken' | undefined> {
  const store = storeIn(pdf)
  if (!store) return undefined
  const found = dataHashIn(pdf.subarray(store.start, store.start + store.length))
  if (!Array.isArray(found?.exclusions) || found.alg !== 'sha256' || !(found.hash instanceof Uint8Array))
    return 'broken'
  const parts = [store, signature].toSorted((a, b) => a.start - b.start)
  const isSame = (found.exclusions as readonly Partial<Part>[]).every(
    (one, index) => one.start === parts[index]?.start && one.length === parts[index]?.length,
  )
  const isOfAll = isSame && found.exclusions.length === parts.length
  return isOfAll && sameBytes(await hashOutside(pdf, parts), found.hash) ? 'bound' : 'broken'
}

function storeIn(pdf: Uint8Array): Part | undefined {
  const start = lastPlaceOf(storeHead, pdf) - beforeHead
  if (start < 0) return undefined
  const length = uint32(pdf, start)
  return start + length <= pdf.length ? {start, length} : undefined
}

async function hashOutside(pdf: Uint8Array, parts: readonly Part[]): Promise<Uint8Array> {
  const ends = [0, ...parts.map(({start, length}) => start + length)]
  const outside = ends.map((from, index) => pdf.subarray(from, parts[index]?.start ?? pdf.length))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(outside)))
}
