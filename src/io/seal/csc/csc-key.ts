import {createHash, constants, verify, X509Certificate, type KeyObject} from 'node:crypto'
import {z} from 'zod'
import {serviceFault} from '../ask-service.js'
import {sealKindOf, type KeyKind, type KeyRole, type SealKey, type SignatureUse} from '../seal-key.js'
import {cscFaults} from './csc-faults.js'
import type {CscSession} from './csc-session.js'
import type {CscSettings} from './csc-settings.js'
import {der, tags} from '../../../model/cms/der.js'
import {bareNumbers} from '../../../model/cms/verify-detached.js'
import {signerWith, type Signer} from '../signer.js'

/** Answer of `credentials/list` (CSC API 2, 11.4). */
const list = z.object({credentialIDs: z.array(z.string())})
/** Answer of `credentials/info` (CSC API 2, 11.5). */
const credential = z.object({
  key: z.object({status: z.string(), algo: z.array(z.string())}),
  cert: z.object({status: z.string().optional(), certificates: z.array(z.string()).min(1)}),
  auth: z.object({
    mode: z.string(),
    objects: z.array(z.object({type: z.string(), id: z.string()})).optional(),
  }),
  SCAL: z.string().optional(),
})
type Credential = z.output<typeof credential>
/** Answers of `credentials/authorize` and `signatures/signHash` (CSC API 2, 11.6 and 11.10). */
const authorization = z.object({SAD: z.string()})
const signed = z.object({signatures: z.array(z.string()).length(1)})

/**
 * A key of a remote service. Certificates are fetched now, signatures made on demand.
 *
 * @throws {UsageError} If there is no such key, or it cannot seal by itself.
 * @throws {IoError} If the service does not answer.
 */
export async function cscKey(session: CscSession, settings: CscSettings, role: KeyRole): Promise<SealKey> {
  const {host} = session.url
  const id = await credentialOf(session, settings.credentials[role])
  const asked = {credentialID: id, certificates: 'chain', certInfo: true, authInfo: true}
  const about = await session.ask('credentials/info', asked, credential)
  refuseIdle(host, about)
  const signer = signerAt(session, about)
  const kind = sealKindOf(signer)
  const algorithms = signatureAlgorithms(kind, about.key.algo)
  if (!algorithms.cms) throw cscFaults.algorithm(host)
  const {publicKey} = new X509Certificate(signer.certificate.der)
  const remote: Remote = {session, id, isBound: about.SCAL === '2', authData: authDataOf(host, about, settings.pin)}
  return {
    ...signer,
    kind,
    uses: algorithms.cose ? ['cms', 'cose'] : ['cms'],
    sign: async (bytes, use) => {
      const algorithm = algorithms[use]
      if (!algorithm) throw cscFaults.algorithm(host)
      const given = await signRemotely(bytes, remote, {kind, algorithm})
      return checked(given, {bytes, use, kind, publicKey, url: session.url})
    },
  }
}

async function credentialOf(session: CscSession, wanted: string | undefined): Promise<string> {
  const {credentialIDs: known} = await session.ask('credentials/list', {}, list)
  const [first] = known
  const found = wanted === undefined && known.length === 1 ? first : known.find(one => one === wanted)
  if (found === undefined) throw cscFaults.unknownCredential(session.url.host, known.length)
  return found
}

function refuseIdle(host: string, {key, cert, auth}: Credential): void {
  if (key.status !== 'enabled') throw cscFaults.disabled(host)
  // What is expired or not yet valid is told by the certificate itself, with its day.
  if (cert.status === 'revoked' || cert.status === 'suspended') throw cscFaults.badCertificate(host, cert.status)
  if (auth.mode !== 'implicit' && auth.mode !== 'explicit') throw cscFaults.person(host)
}

function signerAt({url}: CscSession, {cert}: Credential): Signer {
  const [own, ...chain] = cert.certificates.map(one => Uint8Array.from(Buffer.from(one, 'base64')))
  if (!own) throw cscFaults.badCertificate(url.host, 'none')
  try {
    return signerWith(own, chain)
  } catch (error) {
    throw serviceFault(url, 'EPROTO', cscFaults.strange(url.host, 'credentials/info'), error)
  }
}

/** Authorization data for each signature: a PIN or nothing. One-time codes need a person and are refused. */
function authDataOf(host: string, {auth: {mode, objects}}: Credential, pin: string | undefined) {
  if (mode === 'implicit') return []
  const wanted = objects ?? [{type: 'Password', id: 'PIN'}]
  if (wanted.some(({type}) => type !== 'Password')) throw cscFaults.person(host)
  if (pin === undefined) throw cscFaults.pin(host)
  return wanted.map(({id}) => ({id, value: pin}))
}

interface Remote {
  readonly session: CscSession
  readonly id: string
  /** Whether an authorization is bound to the signed hash (SCAL2; CEN EN 419 241-1). */
  readonly isBound: boolean
  readonly authData: readonly {readonly id: string; readonly value: string}[]
}

async function signRemotely(
  bytes: Uint8Array,
  {session, id, isBound, authData}: Remote,
  {kind, algorithm}: {readonly kind: KeyKind; readonly algorithm: SignatureAlgorithm},
): Promise<Uint8Array> {
  const hashes = [createHash(kind.hash).update(bytes).digest('base64')]
  const hashed = {hashes, hashAlgorithmOID: kind.hashOid}
  const {SAD} = await session.ask(
    'credentials/authorize',
    {credentialID: id, numSignatures: 1, ...(isBound && hashed), ...(authData.length > 0 && {authData})},
    authorization,
  )
  const request = {credentialID: id, SAD, ...hashed, ...algorithm, operationMode: 'S'}
  const {signatures} = await session.ask('signatures/signHash', request, signed)
  return Buffer.from(signatures[0] ?? '', 'base64')
}

interface Checking {
  readonly bytes: Uint8Array
  readonly use: SignatureUse
  readonly kind: KeyKind
  readonly publicKey: KeyObject
  readonly url: URL
}

/** A signature verified against the certificate, in the wanted form. Services give ECDSA in either form. */
function checked(given: Uint8Array, {bytes, use, kind, publicKey: key, url}: Checking): Uint8Array {
  if (kind.type === 'rsa') {
    const {RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength} = constants
    if (verify(kind.hash, bytes, use === 'cose' ? {key, padding, saltLength} : key, given)) return given
  } else
    for (const sides of [given, sidesOf(given, kind.signatureBytes)])
      if (sides && verify(kind.hash, bytes, {key, dsaEncoding: 'ieee-p1363'}, sides))
        return use === 'cose' ? sides : derOf(sides)
  throw serviceFault(url, 'ESIGNATURE', cscFaults.notOfKey(url.host))
}

/** Signature algorithm of a request (CSC API 2, 11.10): object identifier, parameters in DER and Base64. */
interface SignatureAlgorithm {
  readonly signAlgo: string
  readonly signAlgoParams?: string
}

/** Object identifiers of key types, by which some services mean any hash (RFC 3279). */
const plain = {ec: '1.2.840.10045.2.1', rsa: '1.2.840.113549.1.1.1'}
const pss = '1.2.840.113549.1.1.10'
/** RSASSA-PSS-params of SHA-256, MGF1 of SHA-256, and a salt of 32 bytes (RFC 4055, 3.1). */
const pssParameters =
  '3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06096086480165030402010500a203020120'

/** Algorithms by which a service key signs for CMS and COSE; absent if it supports none. */
function signatureAlgorithms(
  {type, cmsOid}: KeyKind,
  taken: readonly string[],
): Readonly<Partial<Record<SignatureUse, SignatureAlgorithm>>> {
  const signAlgo = [cmsOid, plain[type]].find(oid => taken.includes(oid))
  const own = signAlgo === undefined ? undefined : {signAlgo}
  const parameters = {signAlgo: pss, signAlgoParams: Buffer.from(pssParameters, 'hex').toString('base64')}
  const cose = type === 'ec' ? own : taken.includes(pss) ? parameters : undefined
  return {...(own && {cms: own}), ...(cose && {cose})}
}

/** Raw form (RFC 9053, 2.1) of an ECDSA signature in DER (RFC 3279, 2.2.3); undefined if invalid. */
function sidesOf(signature: Uint8Array, length: number): Uint8Array | undefined {
  try {
    return bareNumbers(signature, length / 2)
  } catch {
    return undefined
  }
}

/** DER of a raw ECDSA signature. */
function derOf(sides: Uint8Array): Uint8Array {
  const half = sides.length / 2
  const numbers = [sides.subarray(0, half), sides.subarray(half)].map(side => {
    const first = side.findIndex(byte => byte !== 0)
    const digits = side.subarray(first === -1 ? half - 1 : first)
    return der(tags.integer, ...((digits[0] ?? 0) > 127 ? [Uint8Array.of(0)] : []), digits)
  })
  return der(tags.sequence, ...numbers)
}
