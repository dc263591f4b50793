import {createHash} from 'node:crypto'
import {ObjectIdentifier, OctetString, Sequence} from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type {SealKey} from './seal-key.js'

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
}
const setTag = 0x31

/** Gets a time-stamp token (RFC 3161) over a signature. */
export type TimeStamper = (signature: Uint8Array) => Promise<ContentInfo>

/**
 * A detached CAdES signature for PAdES (ETSI EN 319 142-1, 6.3): attributes `content-type`, `message-digest` and `signing-certificate-v2`,
 * no `signing-time`; level B-T with a time-stamp, else B-B.
 *
 * @returns DER of a `ContentInfo` (RFC 5652).
 */
export async function signCms(
  content: readonly Uint8Array[],
  key: SealKey,
  timeStamper?: TimeStamper,
): Promise<Uint8Array> {
  const {kind, certificate, chain} = key
  const attributes = new SignedAndUnsignedAttributes({type: 0, attributes: attributesOf(content, key)})
  // Of what is [0] in the message, the signature is made as of a SET (RFC 5652, 5.4).
  const signed = new Uint8Array(attributes.toSchema().toBER())
  signed[0] = setTag
  const signature = await key.sign(signed, 'cms')
  const digest = new AlgorithmIdentifier({algorithmId: kind.hashOid})
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({issuer: certificate.issuer, serialNumber: certificate.serialNumber}),
    digestAlgorithm: digest,
    signedAttrs: attributes,
    signatureAlgorithm: new AlgorithmIdentifier({algorithmId: kind.cmsOid}),
    signature: new OctetString({valueHex: Uint8Array.from(signature)}),
    ...(timeStamper && {unsignedAttrs: unsignedOf(await timeStamper(signature))}),
  })
  const message = new SignedData({
    version: 1,
    digestAlgorithms: [digest],
    encapContentInfo: new EncapsulatedContentInfo({eContentType: oids.data}),
    certificates: [certificate, ...chain],
    signerInfos: [signer],
  })
  const info = new ContentInfo({contentType: oids.signedData, content: message.toSchema(true)})
  return new Uint8Array(info.toSchema().toBER())
}

function attributesOf(content: readonly Uint8Array[], {certificate, kind}: SealKey): Attribute[] {
  const hash = createHash(kind.hash)
  for (const part of content) hash.update(part)
  const der = new Uint8Array(certificate.toSchema().toBER())
  const certificateHash = createHash('sha256').update(der).digest()
  // ESSCertIDv2 whose algorithm is the default, SHA-256 (RFC 5035, 3).
  const id = new Sequence({value: [octets(certificateHash)]})
  const attributes = [
    new Attribute({type: oids.contentType, values: [new ObjectIdentifier({value: oids.data})]}),
    new Attribute({type: oids.messageDigest, values: [octets(hash.digest())]}),
    new Attribute({
      type: oids.signingCertificate,
      values: [new Sequence({value: [new Sequence({value: [id]})]})],
    }),
  ]
  // A SET has its members in the order of their bytes (X.690, 11.6).
  return attributes
    .map(attribute => ({attribute, der: Buffer.from(attribute.toSchema().toBER())}))
    .toSorted((a, b) => Buffer.compare(a.der, b.der))
    .map(({attribute}) => attribute)
}

const unsignedOf = (token: ContentInfo) =>
  new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({type: oids.timeStamp, values: [token.toSchema()]})],
  })

const octets = (bytes: Uint8Array) => new OctetString({valueHex: Uint8Array.from(bytes)})
