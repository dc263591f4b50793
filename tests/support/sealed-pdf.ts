import {sealPdf} from '../../src/engine/life/seal-pdf.js'
import {localKey} from '../../src/io/seal/read-seal-key.js'
import {signerWith} from '../../src/io/seal/signer.js'
import type {TimeStamper} from '../../src/io/seal/sign-cms.js'
import type {ValidationData} from '../../src/model/signed-pdf/validation-data.js'
import {pemOf, sealCertificates, type SealOptions} from './seal.js'

/** A document as its seal names it. */
export const sealedDocument = {
  ...{
    reference: 'CESS-2026-ALE-001',
    version: '1.0',
    published: '2026-11-18T12:00:00Z',
    lang: 'en',
    note: 'notes/a.md',
  },
  ...{sha256: 'ab'.repeat(32), title: 'A cable broke', publisher: 'European Centre'},
}

/** A printed PDF with its seal, its certificate, and the authority that vouches for that. */
export async function sealed(
  pdf: Uint8Array,
  options: SealOptions = {},
  timeStamper?: TimeStamper,
  {data, hasClaim = true}: {readonly data?: ValidationData; readonly hasClaim?: boolean} = {},
) {
  const by = sealCertificates(options)
  const {privateKey, certificate, authority} = by
  const key = localKey({privateKey, signer: signerWith(certificate, [authority])})
  const bytes = await sealPdf(pdf, sealedDocument, {key, claimKey: hasClaim ? key : undefined, timeStamper, data})
  return {bytes, authorityPem: pemOf(authority), certificatePem: pemOf(certificate), by}
}
