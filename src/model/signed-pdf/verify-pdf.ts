import {readDer} from '../cms/der.js'
import {readSignedData, type DetachedSignature} from '../cms/signed-data.js'
import {verifyDetached} from '../cms/verify-detached.js'
import {joined} from '../log/encoding.js'
import {checkManifest} from './check-manifest.js'
import {findSeal, type SealPlace} from './find-seal.js'

/** Verdict on the newest seal of a PDF. Who vouches for its certificate is another question. */
export type PdfVerdict =
  /** There is a signature, and nobody can read it. */
  | {readonly kind: 'unreadable'}
  | {
      /** `broken`: the bytes are not those that were sealed, others were added, or its manifest is of others. */
      readonly kind: 'valid' | 'broken'
      readonly signature: DetachedSignature
      /** When it was made, by the signer's clock, in ms since 1970; absent where it does not say. */
      readonly at?: number
      /** Whether the manifest of C2PA in it, if any, is of the same bytes. */
      readonly manifest?: 'bound' | 'broken'
    }

/**
 * Verify the newest signature of a PDF (ISO 32000-2, 12.8) as Web Crypto does: in Node and in browsers.
 *
 * @returns Undefined where it has none.
 */
export async function verifyPdf(pdf: Uint8Array): Promise<PdfVerdict | undefined> {
  const seal = findSeal(pdf)
  if (!seal) return undefined
  try {
    const signature = readSignedData(seal.contents)
    const fault = await verifyDetached(signature, joined(...seal.signed))
    if (fault === 'algorithm') return {kind: 'unreadable'}
    const manifest = await checkManifest(pdf, seal.place)
    const holds = fault === undefined && seal.isWhole && isFilled(seal) && manifest !== 'broken'
    return {
      ...{kind: holds ? 'valid' : 'broken', signature},
      ...(seal.at !== undefined && {at: seal.at}),
      ...(manifest && {manifest}),
    }
  } catch {
    // No DER, or no signature of one signer.
    return {kind: 'unreadable'}
  }
}

/** The room that a signature leaves is zeros, and holds nothing that nobody signed. */
const isFilled = ({contents}: SealPlace): boolean =>
  contents.subarray(readDer(contents).bytes.length).every(byte => byte === 0)
