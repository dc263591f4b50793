import type {KeyKind} from '../key-kind.js'
import type {SignatureUse} from '../seal-key.js'

/** How a service is asked to sign (CSC API 2, 11.10): an object identifier, and its parameters in DER and Base64. */
export interface SignatureAlgorithm {
  readonly signAlgo: string
  readonly signAlgoParams?: string
}

/** Names of keys, by which some services mean any hash of them (RFC 3279). */
const plain = {ec: '1.2.840.10045.2.1', rsa: '1.2.840.113549.1.1.1'}
const pss = '1.2.840.113549.1.1.10'
/** RSASSA-PSS-params of SHA-256, MGF1 of SHA-256, and a salt of 32 bytes (RFC 4055, 3.1). */
const pssParameters =
  '3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06096086480165030402010500a203020120'

/** Ways in which a key of a service signs what seals need, of those that it takes; absent where it has none. */
export function signatureAlgorithms(
  {type, cmsOid}: KeyKind,
  taken: readonly string[],
): Readonly<Partial<Record<SignatureUse, SignatureAlgorithm>>> {
  const signAlgo = [cmsOid, plain[type]].find(oid => taken.includes(oid))
  const own = signAlgo === undefined ? undefined : {signAlgo}
  const parameters = {signAlgo: pss, signAlgoParams: Buffer.from(pssParameters, 'hex').toString('base64')}
  const cose = type === 'ec' ? own : taken.includes(pss) ? parameters : undefined
  return {...(own && {cms: own}), ...(cose && {cose})}
}
