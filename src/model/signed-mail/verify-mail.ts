import {latin1, latin1Bytes} from '../bytes.js'
import type {CertificateFacts} from '../cms/read-certificate.js'
import {readSignedData, type CmsSignature} from '../cms/signed-data.js'
import {verifyDetached, type SignatureFault} from '../cms/verify-detached.js'
import {mediaTypeOf, readEntity, valuesOf, type MimeEntity} from './mime-entity.js'
import {signedParts, type SignedParts} from './signed-parts.js'

/** Verdict on a message and its S/MIME signature (RFC 8551). Who vouches for the certificate is another question. */
export type MailVerdict =
  /** Nobody signed it; or it is enciphered, and what is inside cannot be seen. */
  | {readonly kind: 'unsigned' | 'enciphered'}
  /** There is a signature, and nobody can read it. */
  | {readonly kind: 'unreadable'}
  /** It was changed, or somebody else signed. */
  | {readonly kind: 'changed'; readonly fault: SignatureFault}
  | SignedMail

/** A message as it was signed. */
export interface SignedMail {
  readonly kind: 'signed'
  readonly certificate: CertificateFacts
  /** Other certificates that came with it, in DER. */
  readonly chain: readonly Uint8Array[]
  /** In ms since 1970, by the signer's own clock. */
  readonly signedAt?: number | undefined
  /** Whether the address of `From` is one of the certificate. */
  readonly isSenders: boolean
  /** Fields of the head that were signed with it (RFC 9788), by name in small letters; none where the head is not protected. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Names of fields that are not outside as they were signed, in small letters: whoever passed the message on changed them. */
  readonly differing: readonly string[]
  /** The signed content: the part in its canonical form. */
  readonly content: Uint8Array
}

const signatureTypes: ReadonlySet<string> = new Set([
  ...['application/pkcs7-signature', 'application/x-pkcs7-signature'],
])
const envelopeTypes: ReadonlySet<string> = new Set(['application/pkcs7-mime', 'application/x-pkcs7-mime'])

/**
 * Fields that readers go by, so that one which is added outside a protected head is told. Servers may add others
 * (`Received`, `DKIM-Signature`).
 */
const shownFields: readonly string[] = [
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['list-id', 'list-unsubscribe', 'list-unsubscribe-post'],
]

/**
 * Verify the signature of a message (RFC 5322, as an `.eml` file has it), as Web Crypto does: in Node and in browsers. Line ends may be
 * those of any system.
 */
export async function verifyMail(bytes: Uint8Array): Promise<MailVerdict> {
  const text = latin1(bytes)
  const outer = readEntity(text)
  const {type, parameters} = mediaTypeOf(outer)
  const types = valuesOf(outer, 'content-type')
  // Of two, programs take either: what one shows, the other does not verify.
  if (types.length > 1 && types.some(one => /^multipart\/signed\b/i.test(one))) return {kind: 'unreadable'}
  if (envelopeTypes.has(type)) return {kind: 'enciphered'}
  if (type !== 'multipart/signed' || !signatureTypes.has(parameters.get('protocol')?.toLowerCase() ?? ''))
    return {kind: 'unsigned'}
  const parts = signedParts(text, outer)
  const signature = parts && signatureOf(parts)
  if (!signature) return {kind: 'unreadable'}
  const {content} = parts
  const canonical = latin1Bytes(content.replaceAll(/\r?\n/g, '\r\n'))
  const fault = await verifyDetached(signature, canonical)
  return fault === undefined ? signedMail({outer, content, canonical}, signature) : {kind: 'changed', fault}
}

function signatureOf({signature, encoded}: SignedParts): CmsSignature | undefined {
  const encodings = valuesOf(signature, 'content-transfer-encoding').map(value => value.toLowerCase())
  if (!signatureTypes.has(mediaTypeOf(signature).type) || encodings.join() !== 'base64') return undefined
  try {
    return readSignedData(latin1Bytes(atob(encoded.replaceAll(/\s+/g, ''))))
  } catch {
    // No base64, or no signature.
    return undefined
  }
}

function signedMail(
  {outer, content, canonical}: {readonly outer: MimeEntity; readonly content: string; readonly canonical: Uint8Array},
  {certificate, chain, signedAt}: CmsSignature,
): SignedMail {
  const fields = protectedFields(readEntity(content))
  const senders = fields.get('from') ?? valuesOf(outer, 'from')
  return {
    kind: 'signed',
    certificate,
    chain,
    fields,
    content: canonical,
    signedAt,
    isSenders: senders.length === 1 && certificate.addresses.includes(addressIn(senders.join()).toLowerCase()),
    differing: fields.size === 0 ? [] : differingFields(fields, outer),
  }
}

/** The address of a `From` of one sender (RFC 5322, 3.4), after whatever name; empty where there are more: programs show either. */
const addressIn = (value: string): string =>
  (/^(?:"(?:[^"\\]|\\.)*"|[^"<>,;:])*<([^<>\s,;:]+)>$/.exec(value) ?? /^([^\s<>,;:"()]+)$/.exec(value))?.[1] ?? ''

/** Fields inside what was signed, where it says that they are those of the message (RFC 9788, 2.1.1). */
function protectedFields(inner: MimeEntity): ReadonlyMap<string, readonly string[]> {
  if (!mediaTypeOf(inner).parameters.has('hp')) return new Map()
  const names = inner.fields
    .map(({name}) => name)
    .filter(name => name !== 'mime-version' && name !== 'hp-outer' && !name.startsWith('content-'))
  return new Map([...new Set(names)].map(name => [name, valuesOf(inner, name)]))
}

const differingFields = (fields: ReadonlyMap<string, readonly string[]>, outer: MimeEntity): readonly string[] =>
  [...new Set([...fields.keys(), ...shownFields])].filter(name => {
    const [signed, shown] = [fields.get(name) ?? [], valuesOf(outer, name)]
    return signed.length !== shown.length || signed.some((value, index) => value !== shown[index])
  })
