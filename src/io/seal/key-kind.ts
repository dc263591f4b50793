import type {KeyObject} from 'node:crypto'
import {own} from '../../model/own.js'

/** Key type, with its signature algorithms for CMS (RFC 5652) and COSE (RFC 9053). */
export interface KeyKind {
  readonly type: 'ec' | 'rsa'
  readonly hash: 'sha256' | 'sha384' | 'sha512'
  /** Object identifier of the hash. */
  readonly hashOid: string
  /** Object identifier of ECDSA with that hash (RFC 5758), or RSASSA-PKCS1-v1_5 (RFC 4055). */
  readonly cmsOid: string
  /** Identifier of ECDSA (RFC 9053, 2.1) or RSASSA-PSS (RFC 8230). */
  readonly coseNumber: number
  /** Length of a COSE signature. */
  readonly signatureBytes: number
}

const hashOids = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}

const ec = (hash: KeyKind['hash'], cmsOid: string, coseNumber: number, signatureBytes: number): KeyKind => ({
  type: 'ec',
  hash,
  hashOid: hashOids[hash],
  cmsOid,
  coseNumber,
  signatureBytes,
})

/** Curves allowed by both PAdES (ETSI TS 119 312) and C2PA (C2PA 2.2, 13.2), by Node's names. */
const curves: Readonly<Record<string, KeyKind>> = {
  prime256v1: ec('sha256', '1.2.840.10045.4.3.2', -7, 64),
  secp384r1: ec('sha384', '1.2.840.10045.4.3.3', -35, 96),
  secp521r1: ec('sha512', '1.2.840.10045.4.3.4', -36, 132),
}

const leastModulusBits = 2048

/** Kind of a key, or the reason to refuse it: unsupported algorithm or curve, or too few bits. */
export function keyKindOf(key: KeyObject): KeyKind | 'unsupported' | 'short' {
  const {namedCurve = '', modulusLength = 0} = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'ec') return own(curves, namedCurve) ?? 'unsupported'
  if (key.asymmetricKeyType !== 'rsa') return 'unsupported'
  if (modulusLength < leastModulusBits) return 'short'
  const [cmsOid, coseNumber] = ['1.2.840.113549.1.1.11', -37]
  const signatureBytes = Math.ceil(modulusLength / 8)
  return {type: 'rsa', hash: 'sha256', hashOid: hashOids.sha256, cmsOid, coseNumber, signatureBytes}
}
