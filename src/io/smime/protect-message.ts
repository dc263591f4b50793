import type {CertificateFacts} from '../../model/cms/read-certificate.js'
import {fieldName, readMessageHead} from '../message-head.js'
import {encipherContent} from './encipher-content.js'
import type {ContentSigner} from './sign-content.js'

/** Protection of one message. */
export interface Wish {
  /** Certificate to encrypt for; not encrypted if absent. */
  readonly certificate?: CertificateFacts | undefined
  /** Outer subject of an encrypted message. */
  readonly cover: string
}

/** Signs a message, encrypts it, or both (RFC 8551, 3). */
export type MessageProtector = (pieces: readonly Uint8Array[], wish: Wish) => readonly Uint8Array[]

/** Boundary: `=_` occurs in no quoted-printable or base64 text (RFC 2045, 6.7), and boundaries of inner parts begin otherwise. */
const boundary = '=_signed_cess_='

/** Make a protector; it signs if there is a signer. Pieces shared by messages remain the same objects, so that readers can cache by them. */
export function messageProtector(sign?: ContentSigner): MessageProtector {
  const bodies = new WeakMap<Uint8Array, Uint8Array>()
  const bodyOf = (piece: Uint8Array, from: number): Uint8Array => {
    const known = bodies.get(piece)
    if (known) return known
    const body = piece.subarray(from)
    bodies.set(piece, body)
    return body
  }
  return (pieces, {certificate, cover}) => {
    if (!sign && !certificate) return pieces
    const {fields, rest, from} = readMessageHead(pieces)
    const [first = new Uint8Array(), ...others] = rest
    const {outer, inner} = heads(fields, certificate && cover)
    const entity = [latin1(`${inner.join('\r\n')}\r\n\r\n`), bodyOf(first, from), ...others]
    const protectedEntity = sign ? signedEntity(entity, sign(entity)) : entity
    const [head = new Uint8Array(), ...body] = certificate
      ? envelopeEntity(protectedEntity, certificate)
      : protectedEntity
    return [Buffer.concat([latin1(`${outer.join('\r\n')}\r\n`), head]), ...body]
  }
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/**
 * Outer header fields, and those of the protected part: its own and a copy of the message's, which protects them (RFC 9788). An encrypted
 * part also names the outer fields, with their replaced subject.
 */
function heads(
  fields: readonly string[],
  cover: string | undefined,
): {readonly outer: readonly string[]; readonly inner: readonly string[]} {
  const own = fields.filter(field => fieldName(field).startsWith('content-'))
  const whole = fields.filter(field => !fieldName(field).startsWith('content-'))
  const said = whole.filter(field => fieldName(field) !== 'mime-version')
  const hp = cover === undefined ? 'clear' : 'cipher'
  const structure = own.map(field => (fieldName(field) === 'content-type' ? `${field};\r\n hp="${hp}"` : field))
  if (cover === undefined) return {outer: whole, inner: [...said, ...structure]}
  const covered = (field: string) => (fieldName(field) === 'subject' ? `Subject: ${cover}` : field)
  const told = said.map(field => `HP-Outer: ${covered(field)}`)
  return {outer: whole.map(covered), inner: [...said, ...told, ...structure]}
}

/** multipart/signed (RFC 8551, 3.5.3). */
const signedEntity = (entity: readonly Uint8Array[], signature: Uint8Array): readonly Uint8Array[] => [
  Buffer.concat([
    latin1(
      [
        'Content-Type: multipart/signed; protocol="application/pkcs7-signature";',
        ` micalg=sha-256; boundary="${boundary}"`,
        '',
        `--${boundary}`,
        '',
      ].join('\r\n'),
    ),
    entity[0] ?? new Uint8Array(),
  ]),
  ...entity.slice(1),
  latin1(
    [
      '',
      `--${boundary}`,
      ...fileHead({type: 'application/pkcs7-signature', name: 'smime.p7s'}),
      base64Lines(signature),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  ),
]

/** application/pkcs7-mime (RFC 8551, 3.3). */
function envelopeEntity(entity: readonly Uint8Array[], certificate: CertificateFacts): readonly Uint8Array[] {
  const {bytes, type} = encipherContent(entity, certificate)
  const head = fileHead({type: `application/pkcs7-mime; smime-type=${type}`, name: 'smime.p7m'})
  return [latin1(`${head.join('\r\n')}\r\n`), latin1(`${base64Lines(bytes)}\r\n`)]
}

const fileHead = ({type, name}: {readonly type: string; readonly name: string}): readonly string[] => [
  `Content-Type: ${type};`,
  ` name="${name}"`,
  'Content-Transfer-Encoding: base64',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
]

const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
