import {createHash, randomBytes} from 'node:crypto'
import {sameBytes} from '../../model/bytes.js'
import {der, oid, partsWithin, readDer, tags} from '../../model/cms/der.js'
import {cmsOids} from '../../model/cms/oids.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {askService, readTimeoutMs, serviceFault, type Service} from './ask-service.js'
import type {TimeStamper} from './sign-cms.js'
import {readTimeStamp, type StampFault} from './time-stamp.js'

/** Highest status of success: granted, grantedWithMods (RFC 3161, 2.4.2). */
const mostGranted = 1

/**
 * Time-stamping authority of `CESS_TSA_URL` (RFC 3161 over HTTP); undefined if unset.
 *
 * @throws {UsageError} If it is no address of HTTP.
 */
export function readTimeStamper(environment: Readonly<Record<string, string | undefined>>): TimeStamper | undefined {
  const given = environment['CESS_TSA_URL'] ?? ''
  if (given === '') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw noAddress
  const service = {variable: 'CESS_TSA_URL', timeoutMs: readTimeoutMs(environment)}
  return signature => askToken(url, service, signature)
}

/** @throws {IoError} If it gives none, or one that proves nothing. */
async function askToken(url: URL, service: Service, signature: Uint8Array): Promise<Uint8Array> {
  const nonce = Uint8Array.of(1, ...randomBytes(8))
  const body = Uint8Array.from(request(signature, nonce))
  const {status, bytes} = await askService(url, service, {type: 'application/timestamp-query', body})
  const token = status === 200 ? grantedIn(url, bytes) : undefined
  if (!token) throw fault(url, 'refused')
  const stamp = await readTimeStamp(token, signature)
  if (typeof stamp === 'string') throw fault(url, stamp)
  if (!stamp.nonce || !sameBytes(stamp.nonce, nonce)) throw fault(url, 'otherNonce')
  return token
}

/** A `TimeStampReq` (RFC 3161, 2.4.1) that asks for the certificate, too. */
function request(signature: Uint8Array, nonce: Uint8Array): Uint8Array {
  const hash = der(tags.octetString, createHash('sha256').update(signature).digest())
  const imprint = der(tags.sequence, der(tags.sequence, oid(cmsOids.sha256)), hash)
  const version = der(tags.integer, Uint8Array.of(1))
  return der(tags.sequence, version, imprint, der(tags.integer, nonce), der(tags.boolean, Uint8Array.of(0xff)))
}

/** The token of a `TimeStampResp` (RFC 3161, 2.4.2); undefined if none was granted. */
function grantedIn(url: URL, bytes: Uint8Array): Uint8Array | undefined {
  try {
    const [info, token] = partsWithin(tags.sequence, readDer(bytes))
    const [status] = partsWithin(tags.sequence, info)
    if (status?.tag !== tags.integer) throw new RangeError('A response has a status')
    const [number = Infinity, ...more] = status.content
    return more.length === 0 && number <= mostGranted ? token?.bytes : undefined
  } catch (error) {
    throw fault(url, 'strange', error)
  }
}

const faults = {
  refused: {en: 'refused to give a time-stamp', fr: "a refusé l'horodatage"},
  strange: {en: 'answered otherwise than RFC 3161 has it', fr: 'a répondu autrement que la RFC 3161 ne le prévoit'},
  otherBytes: {en: 'stamped other bytes than were sent', fr: "a horodaté d'autres octets que ceux envoyés"},
  otherNonce: {
    en: 'gave a time-stamp that was made for another request',
    fr: 'a rendu un horodatage fait pour une autre demande',
  },
  expired: {
    en: 'stamps with a certificate that is not valid at the time that it tells',
    fr: "horodate avec un certificat qui n'est pas valable à l'heure indiquée",
  },
  otherUse: {
    en: 'stamps with a certificate that is not for time-stamps',
    fr: "horodate avec un certificat qui n'est pas fait pour cela",
  },
  forged: {
    en: 'gave a time-stamp that its own certificate does not verify',
    fr: 'a rendu un horodatage que son propre certificat ne vérifie pas',
  },
} satisfies Readonly<Record<StampFault | 'refused' | 'otherNonce', Text>>

const fault = (url: URL, name: keyof typeof faults, cause?: unknown) =>
  serviceFault(
    ...([url, 'ETIMESTAMP'] as const),
    {
      en: `${url.host} (\`CESS_TSA_URL\`) ${faults[name].en}; nothing was published`,
      fr: `${url.host} (\`CESS_TSA_URL\`) ${faults[name].fr} ; rien n'a été publié`,
    },
    cause,
  )

const noAddress = new UsageError({
  en: '`CESS_TSA_URL` is no address of a time-stamping authority, like `https://tsa.example.org/`; nothing was published',
  fr: "`CESS_TSA_URL` n'est pas l'adresse d'un service d'horodatage, comme `https://tsa.example.org/` ; rien n'a été publié",
})
