import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'
import {Integer, OctetString} from 'asn1js'
import {
  AlgorithmIdentifier,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
  type ContentInfo,
} from 'pkijs'
import {UsageError} from '../../model/usage-error.js'
import {IoError} from '../error.js'
import type {TimeStamper} from './sign-cms.js'

const sha256 = '2.16.840.1.101.3.4.2.1'
const timeoutMs = 30_000
/** granted, grantedWithMods (RFC 3161, 2.4.2). */
const mostGranted = 1

/**
 * The time-stamping authority of `CESS_TSA_URL` (RFC 3161, over HTTP); undefined where there is none.
 *
 * @throws {UsageError} If it is no address of HTTP.
 */
export function readTimeStamper(environment: Readonly<Record<string, string | undefined>>): TimeStamper | undefined {
  const given = environment['CESS_TSA_URL'] ?? ''
  if (given === '') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw noAddress
  return signature => askToken(url, signature)
}

/** @throws {IoError} If it gives none, or one of other bytes. */
async function askToken(url: URL, signature: Uint8Array): Promise<ContentInfo> {
  const hash = createHash('sha256').update(signature).digest()
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({algorithmId: sha256}),
      hashedMessage: new OctetString({valueHex: Uint8Array.from(hash)}),
    }),
    nonce: new Integer({valueHex: Uint8Array.from([1, ...randomBytes(8)])}),
    certReq: true,
  })
  const body = new Uint8Array(request.toSchema().toBER())
  const {status, timeStampToken: token} = await answerTo(url, body)
  if (status.status > mostGranted || !token || !isOf(token, hash)) throw failure(url, 'ETIMESTAMP')
  return token
}

async function answerTo(url: URL, body: Uint8Array<ArrayBuffer>): Promise<TimeStampResp> {
  try {
    const answer = await fetch(url, {
      ...{method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs)},
      headers: {'content-type': 'application/timestamp-query'},
    })
    return TimeStampResp.fromBER(new Uint8Array(await answer.arrayBuffer()))
  } catch (error) {
    throw failure(url, 'ECONNECTION', error)
  }
}

function isOf(token: ContentInfo, hash: Uint8Array): boolean {
  const {eContent} = new SignedData({schema: token.content}).encapContentInfo
  if (!eContent) return false
  const stamped = TSTInfo.fromBER(eContent.getValue()).messageImprint.hashedMessage.valueBlock.valueHexView
  return stamped.length === hash.length && timingSafeEqual(stamped, hash)
}

/** Accounts may stand in an address: only its host is told. */
const failure = (url: URL, code: string, cause?: unknown) => new IoError({action: 'read', code, path: url.host}, cause)

const noAddress = new UsageError({
  en: '`CESS_TSA_URL` is no address of a time-stamping authority, like `https://tsa.example.org/`; nothing was published',
  fr: "`CESS_TSA_URL` n'est pas l'adresse d'un service d'horodatage, comme `https://tsa.example.org/` ; rien n'a été publié",
})
