import type {X509Certificate} from 'node:crypto'
import type {SealKey} from '../seal-key.js'
import {certificatesOf} from '../signer.js'
import {cborMap, encodeCbor, type Cbor} from '../../../model/c2pa/cbor.js'
import {coseHeader, coseSign1, signedPart} from '../../../model/c2pa/cose.js'

/** A key that signs claims, with an optional time-stamping authority. */
export interface ClaimSigner extends SealKey {
  /** Get the DER of a time-stamp token (RFC 3161) over bytes; absent without authority. */
  readonly stamp: ((bytes: Uint8Array) => Promise<Uint8Array>) | undefined
}

/**
 * Detached COSE signature of a claim (RFC 9052, 4.2; C2PA 2.2, 13.2). The signed header has the certificates, except a self-signed
 * authority. A time-stamp keeps it valid after they expire.
 */
export async function signCose(claim: Uint8Array, signer: ClaimSigner): Promise<Uint8Array> {
  const protectedHeader = encodeCbor(
    new Map<number, Cbor>([
      [coseHeader.algorithm, signer.kind.coseNumber],
      [coseHeader.certificates, headerCertificates(signer)],
    ]),
  )
  const signature = await signer.sign(signedPart(protectedHeader, claim), 'cose')
  // The stamp counter-signs the signature as it stands in the message (C2PA 2.2, 10.3.2.5; RFC 9338, 3.3).
  const countersigned = encodeCbor(['CounterSignature', protectedHeader, new Uint8Array(), encodeCbor(signature)])
  const others = signer.stamp ? stamped(await signer.stamp(countersigned)) : new Map<string, Cbor>()
  return encodeCbor({tag: coseSign1, value: [protectedHeader, others, null, signature]})
}

/** Size of an unprotected header with time-stamp, certificates included. */
const stampBytes = 8192
/** Smallest padding whose length takes the same number of header bytes as larger ones (RFC 8949, 3). */
const leastPad = 256

/** Unprotected header with a time-stamp, padded to constant length (C2PA 2.2, 13.2.3). */
function stamped(token: Uint8Array): ReadonlyMap<string, Cbor> {
  const withPad = (length: number) =>
    cborMap({sigTst2: cborMap({tstTokens: [cborMap({val: token})]}), pad: new Uint8Array(length)})
  const length = stampBytes - encodeCbor(withPad(leastPad)).length + leastPad
  if (length < leastPad) throw new Error('The time-stamp has more bytes than there is room for')
  return withPad(length)
}

function headerCertificates(signer: ClaimSigner): Cbor {
  const [own, ...above] = certificatesOf(signer)
  const issued = above.filter(({issuer, subject}) => issuer !== subject)
  return issued.length === 0 ? derOf(own) : [own, ...issued].map(derOf)
}

const derOf = ({raw}: X509Certificate) => new Uint8Array(raw)
