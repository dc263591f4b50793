import {execFileSync} from 'node:child_process'
import {createHash, createPrivateKey, sign, X509Certificate} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Integer, ObjectIdentifier, OctetString, Sequence} from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import type {TimeStamper} from '../../src/io/seal/sign-cms.js'
import {folderWith} from './folder.js'

const oids = {sha256: '2.16.840.1.101.3.4.2.1', ecdsaSha256: '1.2.840.10045.4.3.2', stamp: '1.2.840.113549.1.9.16.1.4'}
const [contentType, messageDigest] = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4']
const [signingCertificate, signingCertificateV2] = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47']

/** A time-stamping authority that stamps what and when it is told to, as no honest one would. */
export interface HandStamp {
  readonly stamper: TimeStamper
  /** Who vouches for its certificate, also as PEM. */
  readonly authority: X509Certificate
  readonly authorityPem: string
}

/** How it is not as it should be. */
export interface HandStampOptions {
  /** The moment that it tells. */
  readonly at?: string
  /** The use of its certificate, as OpenSSL has it; empty for any. */
  readonly use?: string
  /** When its certificate ends, as OpenSSL has it. */
  readonly to?: string
  /** The type of content that its tokens name, as an object identifier. */
  readonly content?: string
  /** How tokens name its certificate (RFC 3161, 2.4.2; RFC 5816). */
  readonly naming?: keyof typeof namings
}

/** Make an authority, a time-stamping certificate below it, and whoever stamps with that. */
export function handStamp({
  at = '2026-11-18T12:00:00Z',
  use = 'critical,timeStamping',
  to = '20490101000000Z',
  content = oids.stamp,
  naming = 'sha256',
}: HandStampOptions = {}): HandStamp {
  const folder = folderWith({'extensions.cnf': use === '' ? '' : `extendedKeyUsage=${use}\n`})
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, {cwd: folder, stdio: 'pipe'})
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const valid = ['-not_before', '20200101000000Z', '-not_after', to]
  const always = ['-not_before', '20200101000000Z', '-not_after', '20490101000000Z']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Clock authority', ...always)
  openssl('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Clock')
  const from = ['-req', '-in', 'tsa.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-extfile', 'extensions.cnf']
  openssl('x509', ...from, '-out', 'tsa.pem', ...valid)
  const read = (name: string) => readFileSync(join(folder, name))
  const certificate = Certificate.fromBER(Uint8Array.from(new X509Certificate(read('tsa.pem')).raw))
  const privateKey = createPrivateKey(read('tsa.key'))
  const stamper: TimeStamper = signature => {
    const info = infoOf(signature, new Date(at))
    return Promise.resolve(tokenOf({info, certificate, content, naming}, bytes => sign('sha256', bytes, privateKey)))
  }
  return {stamper, authority: new X509Certificate(read('ca.pem')), authorityPem: read('ca.pem').toString()}
}

const algorithm = (algorithmId: string) => new AlgorithmIdentifier({algorithmId})
const octets = (bytes: Uint8Array) => new OctetString({valueHex: Uint8Array.from(bytes)})
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

const digestOf = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest()
const named = (...parts: readonly (OctetString | Sequence)[]) =>
  new Sequence({value: [new Sequence({value: [new Sequence({value: [...parts]})]})]})
const named512 = (hash: Uint8Array) =>
  named(new Sequence({value: [new ObjectIdentifier({value: '2.16.840.1.101.3.4.2.3'})]}), octets(hash))

/** Attributes that name a certificate, by how they do. */
const namings = {
  sha256: (der: Uint8Array) => [signingCertificateV2, named(octets(digestOf('sha256', der)))] as const,
  sha512: (der: Uint8Array) => [signingCertificateV2, named512(digestOf('sha512', der))] as const,
  sha1: (der: Uint8Array) => [signingCertificate, named(octets(digestOf('sha1', der)))] as const,
  other: (der: Uint8Array) => [signingCertificateV2, named(octets(digestOf('sha256', der.subarray(1))))] as const,
  none: () => undefined,
}

function infoOf(signature: Uint8Array, genTime: Date): Uint8Array {
  const hashedMessage = octets(hashOf(signature))
  const info = new TSTInfo({
    ...{version: 1, policy: '1.2.3.4', serialNumber: new Integer({value: 1}), genTime},
    messageImprint: new MessageImprint({hashAlgorithm: algorithm(oids.sha256), hashedMessage}),
  })
  return new Uint8Array(info.toSchema().toBER())
}

interface Token extends Required<Pick<HandStampOptions, 'content' | 'naming'>> {
  readonly info: Uint8Array
  readonly certificate: Certificate
}

function tokenOf({info, certificate, content, naming}: Token, signed: (bytes: Uint8Array) => Buffer): Uint8Array {
  const [name, value] = namings[naming](new Uint8Array(certificate.toSchema().toBER())) ?? []
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new Attribute({type: contentType, values: [new ObjectIdentifier({value: content})]}),
      new Attribute({type: messageDigest, values: [octets(hashOf(info))]}),
      ...(name === undefined ? [] : [new Attribute({type: name, values: [value]})]),
    ],
  })
  const attributes = new Uint8Array(signedAttrs.toSchema().toBER())
  attributes[0] = 0x31
  const signer = new SignerInfo({
    ...{version: 1, digestAlgorithm: algorithm(oids.sha256), signatureAlgorithm: algorithm(oids.ecdsaSha256)},
    sid: new IssuerAndSerialNumber({issuer: certificate.issuer, serialNumber: certificate.serialNumber}),
    ...{signedAttrs, signature: octets(signed(attributes))},
  })
  const data = new SignedData({
    ...{version: 3, digestAlgorithms: [algorithm(oids.sha256)], certificates: [certificate], signerInfos: [signer]},
    encapContentInfo: new EncapsulatedContentInfo({eContentType: content, eContent: octets(info)}),
  })
  const token = new ContentInfo({contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true)})
  return new Uint8Array(token.toSchema().toBER())
}
