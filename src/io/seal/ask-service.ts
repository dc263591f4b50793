import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {IoError} from '../error.js'
import {fetchWithin, type FetchedAnswer, type FetchFault} from './fetch-within.js'

/** A remote service for seals, with its timeout. */
export interface Service {
  /** Environment variable with its address, for messages. */
  readonly variable: string
  readonly timeoutMs: number
}

const usualSeconds = 30

/**
 * Timeout of services in ms: `CESS_SEAL_TIMEOUT` in seconds, 30 by default.
 *
 * @throws {UsageError} If it is no such number.
 */
export function readTimeoutMs(environment: Readonly<Record<string, string | undefined>>): number {
  const given = environment['CESS_SEAL_TIMEOUT'] ?? ''
  if (given === '') return usualSeconds * 1000
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(given) || Number(given) === 0) throw noTime
  return Math.ceil(Number(given) * 1000)
}

/**
 * Post to a service, without following redirects.
 *
 * @throws {IoError} If it cannot be reached, takes too long, or says far too much.
 */
export async function askService(
  url: URL,
  {variable, timeoutMs}: Service,
  {
    type,
    body,
    token,
  }: {readonly type: string; readonly body: Uint8Array<ArrayBuffer> | string; readonly token?: string},
): Promise<FetchedAnswer> {
  // A line that was kept open may be closed as the next request comes, and nobody knows then whether a signature was made.
  const headers = {
    'content-type': type,
    connection: 'close',
    ...(token !== undefined && {authorization: `Bearer ${token}`}),
  }
  const answer = await fetchWithin(url, timeoutMs, {method: 'POST', body, redirect: 'error', headers})
  if ('bytes' in answer) return answer
  const {fault, cause} = answer
  throw serviceFault(url, codes[fault], faults[fault](variable, url.host, timeoutMs / 1000), cause)
}

const codes: Readonly<Record<FetchFault, string>> = {slow: 'ETIMEDOUT', away: 'ECONNECTION', tooMuch: 'EFBIG'}

/** An error of a service. It names only the host, since addresses may hold accounts. */
export const serviceFault = (url: URL, code: string, text: Text, cause?: unknown): IoError =>
  new IoError({action: 'read', code, path: url.host, text}, cause)

const faults: Readonly<Record<FetchFault, (variable: string, host: string, seconds: number) => Text>> = {
  slow: (variable, host, seconds) => ({
    en: `${host} (\`${variable}\`) did not answer within ${seconds} s; nothing was published`,
    fr: `${host} (\`${variable}\`) n'a pas répondu en ${seconds} s ; rien n'a été publié`,
  }),
  away: (variable, host) => ({
    en: `${host} (\`${variable}\`) cannot be reached, or sends one elsewhere; nothing was published`,
    fr: `${host} (\`${variable}\`) est injoignable, ou renvoie ailleurs ; rien n'a été publié`,
  }),
  tooMuch: (variable, host) => ({
    en: `${host} (\`${variable}\`) answered at far greater length than such a service does; nothing was published`,
    fr: `${host} (\`${variable}\`) a répondu bien plus longuement que ne le fait un tel service ; rien n'a été publié`,
  }),
}

const noTime = new UsageError({
  en: '`CESS_SEAL_TIMEOUT` is no number of seconds, from 1 to 999; nothing was published',
  fr: "`CESS_SEAL_TIMEOUT` n'est pas un nombre de secondes, de 1 à 999 ; rien n'a été publié",
})
