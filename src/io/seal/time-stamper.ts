import {createHash, randomBytes} from 'node:crypto'
import {Integer, OctetString} from 'asn1js'
import {AlgorithmIdentifier, MessageImprint, TimeStampReq, TimeStampResp} from 'pkijs'
import {sameBytes} from '../../model/bytes.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {askService, readTimeoutMs, serviceFault, type Service} from './ask-service.js'
import type {TimeStamper} from './sign-cms.js'
import {readTimeStamp, type StampFault} from './time-stamp.js'

const sha256 = '2.16.840.1.101.3.4.2.1'
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
  const hash = createHash('sha256').update(signature).digest()
  const nonce = new Integer({valueHex: Uint8Array.from([1, ...randomBytes(8)])})
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({algorithmId: sha256}),
      hashedMessage: new OctetString({valueHex: Uint8Array.from(hash)}),
    }),
    nonce,
    certReq: true,
  })
  const body = new Uint8Array(request.toSchema().toBER())
  const {status, bytes} = await askService(url, service, {type: 'application/timestamp-query', body})
  if (status !== 200) throw fault(url, 'refused')
  const response = parsed(url, bytes)
  if (response.status.status > mostGranted || !response.timeStampToken) throw fault(url, 'refused')
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER())
  const wrong = await whyWrong(token, {signature, nonce})
  if (wrong) throw fault(url, wrong)
  return token
}

function parsed(url: URL, bytes: Uint8Array<ArrayBuffer>): TimeStampResp {
  try {
    return TimeStampResp.fromBER(bytes)
  } catch (error) {
    throw fault(url, 'strange', error)
  }
}

interface Asked {
  readonly signature: Uint8Array
  readonly nonce: Integer
}

/** Reason why a token does not answer a request (RFC 3161, 2.2); undefined if it does. */
async function whyWrong(token: Uint8Array, {signature, nonce}: Asked): Promise<keyof typeof faults | undefined> {
  const stamp = await readTimeStamp(token, signature)
  if (typeof stamp === 'string') return stamp
  const own = new Uint8Array(nonce.valueBlock.valueHexView)
  return stamp.nonce && sameBytes(stamp.nonce, own) ? undefined : 'otherNonce'
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
