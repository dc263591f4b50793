import {readDer} from '../cms/der.js'
import {readSignedData, type CmsSignature} from '../cms/signed-data.js'
import {verifyDetached} from '../cms/verify-detached.js'
import {fromHex, joined, lastPlaceOf, latin1, sameBytes, utf8} from '../bytes.js'
import {findSeals, hasRange, momentOf, type SealPlace} from './find-seal.js'
import {dataHashIn, uint32} from './data-hash.js'

/** Verdict on a seal of a PDF. Who vouches for its certificate is another question. */
export type PdfVerdict =
  /** There is a signature, and nobody can read it. */
  | {readonly kind: 'unreadable'}
  | {
      /** `broken`: the bytes are not those that were sealed, others were added, or its manifest is of others. */
      readonly kind: 'valid' | 'broken'
      readonly signature: CmsSignature
      /** When it was made, by the signer's clock, in ms since 1970; absent where it does not say. */
      readonly at?: number | undefined
      /** Whether the manifest of C2PA in it, if any, is of the same bytes. */
      readonly manifest?: 'bound' | 'broken' | undefined
    }

/**
 * Verify the signatures of a PDF (ISO 32000-2, 12.8) as Web Crypto does: in Node and in browsers. The verdict is on one whose certificate
 * (DER) is the house's, whatever was added over it or around it, else on any that can be read: on that of the whole file, if it is one of
 * those, else on the last; undefined where there is none.
 */
export async function verifyPdf(
  pdf: Uint8Array,
  isOfHouse: (certificate: Uint8Array) => boolean,
): Promise<PdfVerdict | undefined> {
  const text = latin1(pdf)
  let found: ReadSeal | undefined
  for (const seal of findSeals(text)) {
    const read = readSeal(seal, isOfHouse)
    if (read && rankOf(read) >= rankOf(found)) found = read
  }
  if (found) return verdictOn(pdf, found, momentOf(text, found))
  return hasRange(text) ? {kind: 'unreadable'} : undefined
}

const rankOf = (seal: ReadSeal | undefined): number => (seal?.isOfHouse ? 2 : 0) + (seal?.isWhole ? 1 : 0)

interface ReadSeal extends SealPlace {
  readonly contents: Uint8Array
  readonly signature: CmsSignature
  readonly isOfHouse: boolean
}

/** A signature that can be read; undefined for other digits, as notes on a page may have them. */
function readSeal(seal: SealPlace, isOfHouse: (certificate: Uint8Array) => boolean): ReadSeal | undefined {
  const contents = fromHex(seal.digits)
  try {
    const signature = readSignedData(contents)
    return {...seal, contents, signature, isOfHouse: isOfHouse(signature.certificate.der)}
  } catch {
    // No DER, or no signature of one signer.
    return undefined
  }
}

async function verdictOn(pdf: Uint8Array, seal: ReadSeal, at: number | undefined): Promise<PdfVerdict> {
  const {signature, place, isWhole} = seal
  const signed = [pdf.subarray(0, place.start), pdf.subarray(place.start + place.length)]
  const fault = isWhole && isFilled(seal) ? await verifyDetached(signature, joined(signed)) : 'content'
  // The house signs by none that is not known here.
  if (fault === 'algorithm' && !seal.isOfHouse) return {kind: 'unreadable'}
  const manifest = await checkManifest(pdf, place)
  return {kind: fault === undefined && manifest !== 'broken' ? 'valid' : 'broken', signature, at, manifest}
}

/** The room that a signature leaves is zeros, and holds nothing that nobody signed. */
const isFilled = ({contents}: ReadSeal): boolean =>
  contents.subarray(readDer(contents).bytes.length).every(byte => byte === 0)

/** A part of a file, in bytes. */
interface Part {
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

/**
 * Whether the manifest in a PDF is of its bytes: it leaves out itself and the signature alone, and hashes the rest (C2PA 2.2, 18.5 and A.4).
 * Undefined where there is none.
 */
async function checkManifest(pdf: Uint8Array, signature: Part): Promise<'bound' | 'broken' | undefined> {
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
