import type {Certificate} from 'pkijs'
import type {SealKey} from '../seal-key.js'
import {encodeCbor, type Cbor} from './cbor.js'

const coseSign1 = 18
/** Numbers of headers (RFC 9052, 3.1; RFC 9360, 2). */
const header = {algorithm: 1, certificates: 33}

/**
 * A signature of COSE over a claim that stands elsewhere (RFC 9052, 4.2; C2PA 2.2, 13.2): the certificates are among what is signed,
 * without the one of an authority that vouches for itself.
 */
export async function signCose(claim: Uint8Array, key: Pick<SealKey, 'kind' | 'certificate' | 'chain' | 'sign'>) {
  const protectedHeader = encodeCbor(
    new Map<number, Cbor>([
      [header.algorithm, key.kind.coseNumber],
      [header.certificates, certificatesOf(key)],
    ]),
  )
  const signed = encodeCbor(['Signature1', protectedHeader, new Uint8Array(), claim])
  const signature = await key.sign(signed, 'cose')
  return encodeCbor({tag: coseSign1, value: [protectedHeader, new Map(), null, signature]})
}

function certificatesOf({certificate, chain}: Pick<SealKey, 'certificate' | 'chain'>): Cbor {
  const above = chain.filter(one => !one.issuer.isEqual(one.subject))
  return above.length === 0 ? derOf(certificate) : [certificate, ...above].map(derOf)
}

const derOf = (certificate: Certificate) => new Uint8Array(certificate.toSchema().toBER())
