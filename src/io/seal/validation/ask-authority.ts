import {ocspRequest} from '../../../model/cms/ocsp.js'
import {revocationSources} from '../../../model/cms/revocation-sources.js'
import {fetchWithin, type FetchFault} from '../fetch-within.js'
import {certificateId, covers, statusIn, type Link, type RevocationInfo, type InfoFault} from './revocation-info.js'
import {nameIn} from '../certificates-in.js'

/**
 * Why nothing shows whether a certificate was taken back: the one above it is not at hand; it names no place of HTTP to ask at; whoever
 * was asked last does not answer, refuses, or says what does not count, or is out of date; the time-stamping authority had another key for
 * each time-stamp.
 */
export interface ValidationGap {
  /** Common name of the certificate. */
  readonly subject: string
  readonly reason: 'issuer' | 'sourceless' | FetchFault | 'refused' | InfoFault | 'old' | 'changing'
  /** Who was asked last; absent where nobody was. */
  readonly host?: string | undefined
}

/** Revocation information on a certificate, and when that was revoked, if it was. */
export interface FoundInfo {
  readonly info: RevocationInfo
  readonly revoked?: Date | undefined
}

/** Time for which revocation information must be in force, and how long to wait for it. */
export interface Asking {
  /** Moment for which it has to count. */
  readonly at: Date
  readonly timeoutMs: number
  /** Information that is at hand. */
  readonly known: readonly RevocationInfo[]
}

/** Revocation information on a certificate: some that is at hand, else the answer of a responder, which is shortest, else a list. */
export async function askAuthority(link: Link, {at, timeoutMs, known}: Asking): Promise<FoundInfo | ValidationGap> {
  const counts = (info: RevocationInfo): FoundInfo | ValidationGap['reason'] => {
    const status = statusIn(info, link)
    if (typeof status === 'string') return status
    return covers(status, link.certificate, at) ? {info, revoked: status.revoked} : 'old'
  }
  for (const info of known) {
    const found = counts(info)
    if (typeof found !== 'string') return found
  }
  const subject = nameIn(link.certificate.subject)
  let gap: ValidationGap = {subject, reason: 'sourceless'}
  for (const {kind, url, init} of questionsOn(link)) {
    const answer = await fetchWithin(url, timeoutMs, init)
    const found =
      'fault' in answer ? answer.fault : answer.status === 200 ? counts({kind, der: answer.bytes}) : 'refused'
    if (typeof found !== 'string') return found
    gap = {subject, reason: found, host: url.host}
  }
  return gap
}

/** A request by HTTP for revocation information on a certificate. */
interface Question {
  readonly kind: RevocationInfo['kind']
  readonly url: URL
  readonly init: Omit<RequestInit, 'signal'>
}

function questionsOn(link: Link): readonly Question[] {
  const {lists, responders} = revocationSources(link.certificate.raw)
  const id = certificateId(link)
  const body = id && Uint8Array.from(ocspRequest(id))
  const headers = {'content-type': 'application/ocsp-request'}
  return [
    ...responders.flatMap(address =>
      body ? [{kind: 'answer' as const, url: new URL(address), init: {method: 'POST', body, headers}}] : [],
    ),
    ...lists.map(address => ({kind: 'list' as const, url: new URL(address), init: {}})),
  ]
}
