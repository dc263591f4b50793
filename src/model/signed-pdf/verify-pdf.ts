import {readDer} from '../cms/der.js'
import {readSignedData, type DetachedSignature} from '../cms/signed-data.js'
import {verifyDetached} from '../cms/verify-detached.js'
import {joined} from '../bytes.js'
import {checkManifest} from './check-manifest.js'
import {findSeals, type SealPlace} from './find-seal.js'

/** Verdict on a seal of a PDF. Who vouches for its certificate is another question. */
export type PdfVerdict =
  /** There is a signature, and nobody can read it. */
  | {readonly kind: 'unreadable'}
  | {
      /** `broken`: the bytes are not those that were sealed, others were added, or its manifest is of others. */
      readonly kind: 'valid' | 'broken'
      readonly signature: DetachedSignature
      /** When it was made, by the signer's clock, in ms since 1970; absent where it does not say. */
      readonly at?: number | undefined
      /** Whether the manifest of C2PA in it, if any, is of the same bytes. */
      readonly manifest?: 'bound' | 'broken' | undefined
    }

/**
 * Verify the signatures of a PDF (ISO 32000-2, 12.8) as Web Crypto does: in Node and in browsers.
 *
 * @param isOfHouse Whether a certificate in DER is the house's.
 * @returns Verdict on the newest that is the house's, be it that others were added over it, else the newest that can be read; undefined
 * where there is none.
 */
export async function verifyPdf(
  pdf: Uint8Array,
  isOfHouse: (certificate: Uint8Array) => boolean,
): Promise<PdfVerdict | undefined> {
  const verdicts: PdfVerdict[] = []
  for (const seal of findSeals(pdf)) verdicts.push(await verdictOn(pdf, seal))
  const readable = verdicts.filter(one => one.kind !== 'unreadable')
  return readable.find(({signature}) => isOfHouse(signature.certificate.der)) ?? readable[0] ?? verdicts[0]
}

async function verdictOn(pdf: Uint8Array, seal: SealPlace): Promise<PdfVerdict> {
  try {
    const signature = readSignedData(seal.contents)
    const fault = await verifyDetached(signature, joined(seal.signed))
    if (fault === 'algorithm') return {kind: 'unreadable'}
    const manifest = await checkManifest(pdf, seal.place)
    const holds = fault === undefined && seal.isWhole && isFilled(seal) && manifest !== 'broken'
    return {
      kind: holds ? 'valid' : 'broken',
      signature,
      at: seal.at,
      manifest,
    }
  } catch {
    // No DER, or no signature of one signer.
    return {kind: 'unreadable'}
  }
}

/** The room that a signature leaves is zeros, and holds nothing that nobody signed. */
const isFilled = ({contents}: SealPlace): boolean =>
  contents.subarray(readDer(contents).bytes.length).every(byte => byte === 0)
