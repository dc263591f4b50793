import {sha256} from '@noble/hashes/sha2'
import {latin1, latin1Bytes, toHex, utf8} from '../../model/bytes.js'
import {mediaTypeOf, partPlaces, readEntity, valuesOf} from '../../model/signed-mail/mime-entity.js'
import {verifyMail, type SignedMail} from '../../model/signed-mail/verify-mail.js'
import {verifyPdf} from '../../model/signed-pdf/verify-pdf.js'
import {claimOf} from '../../model/verify/claims.js'
import {kindOf} from '../../model/verify/file-kind.js'
import {isPublisherSeal, type FileFacts, type FoundSeal, type KnownPublisher} from '../../model/verify/publisher.js'
import {judgeMail, type MailJudgement, type MailSigner} from '../../model/verify/mail-judgement.js'
import {mentionIn} from '../../model/verify/mention.js'
import {pageWords} from '../../model/verify/page-words.js'
import {houseRevocation} from '../../model/verify/revoked.js'
import {noStanding, standingAlone} from '../../model/verify/standing.js'

/** A file that was found, and what it is. */
export interface FoundFile {
  readonly name: string
  readonly facts: FileFacts
  /** The proof by the signature of a message, if any. */
  readonly mail?: MailJudgement
}

/** A file, and the PDFs that a message brings along. */
export async function filesIn(
  name: string,
  bytes: Uint8Array,
  publisher: KnownPublisher,
): Promise<readonly FoundFile[]> {
  const facts = await factsOf(bytes, publisher)
  if (facts.kind !== 'mail') return [{name, facts}]
  const found = await Promise.all(
    pdfsIn(latin1(bytes), name).map(async one => ({name: one.name, facts: await factsOf(one.bytes, publisher)})),
  )
  const mail = judgeMail(await verifyMail(bytes), one => signerAlone(one, publisher))
  return [{name, facts, mail}, ...found]
}

async function factsOf(bytes: Uint8Array, publisher: KnownPublisher): Promise<FileFacts> {
  const kind = kindOf(bytes)
  const words = kind === 'page' ? pageWords(new TextDecoder().decode(bytes)) : undefined
  return {
    kind,
    sha256: hashOf(bytes),
    claim: claimOf(kind, bytes),
    mention: kind === 'page' || kind === 'other' ? mentionIn(new TextDecoder().decode(bytes)) : undefined,
    words: words === undefined ? undefined : hashOf(utf8(words)),
    seal: kind === 'pdf' ? await sealAlone(bytes, publisher) : undefined,
  }
}

/** The seal of a PDF: who vouches for its certificate is not asked here, where the publisher names its own. */
async function sealAlone(bytes: Uint8Array, publisher: KnownPublisher): Promise<FoundSeal | undefined> {
  const verdict = await verifyPdf(bytes, certificate => isPublisherSeal(hashOf(certificate), publisher))
  if (!verdict) return undefined
  if (verdict.kind === 'unreadable')
    return {state: 'unreadable', subject: '', issuer: '', fingerprint: '', standing: noStanding}
  const {kind, signature, at, manifest} = verdict
  const {subject, issuerName, der} = signature.certificate
  const fingerprint = hashOf(der)
  return {
    state: kind,
    subject,
    issuer: issuerName,
    fingerprint,
    standing: standingAlone(signature.certificate, at, Date.now(), houseRevocation(fingerprint, publisher.revoked)),
    ...(manifest && {manifest}),
  }
}

function signerAlone({certificate, signedAt}: SignedMail, {seals, revoked}: KnownPublisher): MailSigner {
  const {subject, issuerName, addresses, der} = certificate
  const fingerprint = hashOf(der)
  return {
    subject,
    addresses,
    issuer: issuerName,
    fingerprint,
    isGiven: seals.includes(fingerprint),
    standing: standingAlone(certificate, signedAt, Date.now(), houseRevocation(fingerprint, revoked)),
  }
}

const hashOf = (bytes: Uint8Array): string => toHex(sha256(bytes))

/** Deeper parts than these are no message of anybody's. */
const mostDepth = 8

/** A part of a message that is a PDF. */
interface AttachedPdf {
  readonly name: string
  readonly bytes: Uint8Array
}

function pdfsIn(text: string, name: string, depth = 0): readonly AttachedPdf[] {
  const entity = readEntity(text)
  const {type, parameters} = mediaTypeOf(entity)
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && depth < mostDepth)
    return partPlaces(text, entity.bodyAt, boundary).flatMap(({from, to}) =>
      pdfsIn(text.slice(from, to), name, depth + 1),
    )
  const bytes = isBase64(entity) ? decoded(text.slice(entity.bodyAt)) : undefined
  return bytes && kindOf(bytes) === 'pdf' ? [{name: parameters.get('name') ?? name, bytes}] : []
}

const isBase64 = (entity: ReturnType<typeof readEntity>): boolean =>
  valuesOf(entity, 'content-transfer-encoding').some(value => value.toLowerCase() === 'base64')

/** Bytes of Base64 (RFC 2045, 6.8: other characters are passed over); undefined where it is none. */
function decoded(text: string): Uint8Array | undefined {
  try {
    return latin1Bytes(atob(text.replaceAll(/[^A-Za-z0-9+/=]/g, '')))
  } catch {
    return undefined
  }
}
