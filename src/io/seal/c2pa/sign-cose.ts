import type {Certificate} from 'pkijs'
import type {SealKey} from '../seal-key.js'
import {cborMap, encodeCbor, type Cbor} from './cbor.js'

const coseSign1 = 18
/** Numbers of headers (RFC 9052, 3.1; RFC 9360, 2). */
const header = {algorithm: 1, certificates: 33}

/** A key that signs claims, with a time-stamping authority where there is one. */
export interface ClaimSigner extends Pick<SealKey, 'kind' | 'certificate' | 'chain' | 'sign'> {
  /** DER of a time-stamp token (RFC 3161) of bytes; absent where there is none. */
  readonly stamp: ((bytes: Uint8Array) => Promise<Uint8Array>) | undefined
}

/**
 * A signature of COSE over a claim that stands elsewhere (RFC 9052, 4.2; C2PA 2.2, 13.2): the certificates are among what is signed,
 * without the one of an authority that vouches for itself. With a time-stamp it counts after they have expired.
 */
export async function signCose(claim: Uint8Array, signer: ClaimSigner): Promise<Uint8Array> {
  const protectedHeader = encodeCbor(
    new Map<number, Cbor>([
      [header.algorithm, signer.kind.coseNumber],
      [header.certificates, certificatesOf(signer.certificate, signer.chain)],
    ]),
  )
  const signed = encodeCbor(['Signature1', protectedHeader, new Uint8Array(), claim])
  const signature = await signer.sign(signed, 'cose')
  // The stamp counter-signs the signature as it stands in the message (C2PA 2.2, 10.3.2.5; RFC 9338, 3.3).
  const countersigned = encodeCbor(['CounterSignature', protectedHeader, new Uint8Array(), encodeCbor(signature)])
  const others = signer.stamp ? stamped(await signer.stamp(countersigned)) : new Map<string, Cbor>()
  return encodeCbor({tag: coseSign1, value: [protectedHeader, others, null, signature]})
}

/** Room for a time-stamp with its certificates. */
const stampBytes = 8192
/** Fewer zeros, and the byte before them would be one of others (RFC 8949, 3). */
const leastPad = 256

/** A time-stamp among as many zeros as make it as long as any other (C2PA 2.2, 13.2.3). */
function stamped(token: Uint8Array): ReadonlyMap<string, Cbor> {
  const withPad = (length: number) =>
    cborMap({sigTst2: cborMap({tstTokens: [cborMap({val: token})]}), pad: new Uint8Array(length)})
  const length = stampBytes - encodeCbor(withPad(leastPad)).length + leastPad
  if (length < leastPad) throw new Error('The time-stamp has more bytes than there is room for')
  return withPad(length)
}

function certificatesOf(certificate: Certificate, chain: SealKey['chain']): Cbor {
  const above = chain.filter(one => !one.issuer.isEqual(one.subject))
  return above.length === 0 ? derOf(certificate) : [certificate, ...above].map(derOf)
}

const derOf = (certificate: Certificate) => new Uint8Array(certificate.toSchema().toBER())
