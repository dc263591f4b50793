import {verifyManifest, type ManifestState} from '../c2pa/verify-manifest.js'
import {readDer} from '../cms/der.js'
import {readSignedData, type CmsSignature} from '../cms/signed-data.js'
import {verifyDetached} from '../cms/verify-detached.js'
import {fromHex, joined, latin1, sameBytes} from '../bytes.js'
import {findSeals, hasRange, momentOf, type SealPlace} from './find-seal.js'

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
      /** Verdict on the manifest of C2PA in it, if any. */
      readonly manifest?: ManifestState | undefined
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
  if (found) return verdictOn(pdf, found, momentOf(text, found), isOfHouse)
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

async function verdictOn(
  pdf: Uint8Array,
  seal: ReadSeal,
  at: number | undefined,
  isOfHouse: (certificate: Uint8Array) => boolean,
): Promise<PdfVerdict> {
  const {signature, place, isWhole} = seal
  const signed = [pdf.subarray(0, place.start), pdf.subarray(place.start + place.length)]
  const fault = isWhole && isFilled(seal) ? await verifyDetached(signature, joined(signed)) : 'content'
  // The house signs by none that is not known here.
  if (fault === 'algorithm' && !seal.isOfHouse) return {kind: 'unreadable'}
  const own = (certificate: Uint8Array) => isOfHouse(certificate) || sameBytes(certificate, signature.certificate.der)
  const found = await verifyManifest(pdf, place, own)
  // The house makes none in another form.
  const manifest = found === 'unknown' && seal.isOfHouse ? 'altered' : found
  const holds = fault === undefined && manifest !== 'broken' && manifest !== 'altered'
  return {kind: holds ? 'valid' : 'broken', signature, at, manifest}
}

/** The room that a signature leaves is zeros, and holds nothing that nobody signed. */
const isFilled = ({contents}: ReadSeal): boolean =>
  contents.subarray(readDer(contents).bytes.length).every(byte => byte === 0)
