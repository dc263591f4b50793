import type {KeySources} from '../../io/seal/read-pkcs12.js'
import {readSealKeys, type SealKeys} from '../../io/seal/read-seal-key.js'
import {maySignClaims} from '../../io/seal/refuse-wrong.js'
import {readTimeStamper} from '../../io/seal/time-stamper.js'
import type {ValidationGap} from '../../io/seal/validation/ask-authority.js'
import {lastingSeals, reachableLevel} from '../../io/seal/validation/lasting-seals.js'
import type {Seal} from '../../model/life/record.js'
import type {Publication} from '../../model/publication.js'
import {UsageError} from '../../model/usage-error.js'
import {refuseRevoked} from '../../model/verify/refuse-revoked.js'
import {sealPdf, type SealedDocument} from './seal-pdf.js'

/** A sealed PDF, the level of its seal, and the reasons why it is B-T instead of B-LT. */
export interface SealedPdf {
  readonly bytes: Uint8Array
  readonly level: Seal['level']
  readonly gaps: readonly ValidationGap[]
}

/** Seals published PDFs; without `seal` in a dry run. Its level is the highest that the certificate of the seal allows. */
export interface Sealer {
  readonly facts: Omit<Seal, 'file'>
  /**
   * Sign a PDF by PAdES, with a C2PA manifest if there is a key for it.
   *
   * @throws {IoError} If the time-stamping authority, or who keeps the key, does not answer.
   * @throws {UsageError} If an authority says that a certificate was revoked.
   */
  readonly seal?: (pdf: Uint8Array, document: SealedDocument) => Promise<SealedPdf>
}

/** Key sources, optional where a publication may have no environment. */
export type Sealing = Partial<KeySources>

/**
 * Open the sealer that the environment names, before anything is published; undefined if none is.
 *
 * @throws {UsageError} If the key cannot be opened, or may not seal now, or its certificate is trusted no more.
 * @throws {IoError} If a file cannot be read.
 */
export async function openSealer(
  {environment = {}, askPassphrase}: Sealing,
  house: Pick<Publication, 'log' | 'timeZone'>,
  now: string,
  isDry: boolean,
): Promise<Sealer | undefined> {
  const keys = await readSealKeys({environment, askPassphrase}, now, house.timeZone)
  refuseRevoked(keys?.seal, house, unpublished)
  refuseRevoked(keys?.claims, house, unpublished)
  const timeStamper = readTimeStamper(environment)
  if (!keys) return undefined
  const {seal: key} = keys
  const claimKey = claimKeyOf(keys)
  const facts = {
    subject: key.subject,
    fingerprint: key.fingerprint,
    level: reachableLevel(key, environment),
    c2pa: claimKey?.fingerprint,
    ...(key.isTest && {test: true}),
  }
  if (isDry) return {facts}
  const means = {key, claimKey, timeStamper}
  const lasting =
    timeStamper && lastingSeals(key, timeStamper, {environment, now: new Date(now), timeZone: house.timeZone})
  return {
    facts,
    seal: async (pdf, document) => {
      if (!lasting) return {bytes: await sealPdf(pdf, document, means), level: facts.level, gaps: []}
      const made = await lasting((stamper, data) => sealPdf(pdf, document, {...means, timeStamper: stamper, data}))
      return {...made, level: made.gaps.length > 0 ? 'B-T' : 'B-LT'}
    },
  }
}

const unpublished = {en: 'nothing was published', fr: "rien n'a été publié"}

/** The key for manifests, else that of seals if its certificate permits; undefined if neither. */
function claimKeyOf({seal, claims}: SealKeys) {
  if (claims && !maySignClaims(claims)) throw wrongClaims
  return claims ?? (maySignClaims(seal) ? seal : undefined)
}

const wrongClaims = new UsageError({
  en: 'The certificate of `CESS_C2PA_P12` or `CESS_C2PA_CSC_CREDENTIAL` may not sign manifests of C2PA: it needs the key usage digitalSignature, a purpose for documents, mail or claims, and an authority above it; nothing was published',
  fr: "Le certificat de `CESS_C2PA_P12` ou de `CESS_C2PA_CSC_CREDENTIAL` ne peut pas signer de manifestes C2PA : il lui faut l'usage digitalSignature, une destination (documents, courriel ou revendications) et une autorité au-dessus de lui ; rien n'a été publié",
})
