import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {IoError} from '../error.js'

/** A remote service for seals, with its timeout. */
export interface Service {
  /** Environment variable with its address, for messages. */
  readonly variable: string
  readonly timeoutMs: number
}

interface Answer {
  readonly status: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Largest accepted answer; signatures and certificate chains are far smaller. */
const mostBytes = 1_000_000
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
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs)
  // A line that was kept open may be closed as the next request comes, and nobody knows then whether a signature was made.
  const headers = {
    'content-type': type,
    connection: 'close',
    ...(token !== undefined && {authorization: `Bearer ${token}`}),
  }
  try {
    const response = await fetch(url, {method: 'POST', body, redirect: 'error', signal, headers})
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of response.body ?? []) {
      // A stream of fetch has bytes.
      const bytes = chunk as Uint8Array
      length += bytes.length
      if (length > mostBytes) throw serviceFault(url, 'EFBIG', faults.tooMuch(variable, url.host))
      chunks.push(bytes)
    }
    return {status: response.status, bytes: Uint8Array.from(Buffer.concat(chunks))}
  } catch (error) {
    if (error instanceof IoError) throw error
    if (signal.aborted) throw serviceFault(url, 'ETIMEDOUT', faults.slow(variable, url.host, timeoutMs / 1000), error)
    throw serviceFault(url, 'ECONNECTION', faults.away(variable, url.host), error)
  }
}

/** An error of a service. It names only the host, since addresses may hold accounts. */
export const serviceFault = (url: URL, code: string, text: Text, cause?: unknown): IoError =>
  new IoError({action: 'read', code, path: url.host, text}, cause)

const faults = {
  slow: (variable: string, host: string, seconds: number): Text => ({
    en: `${host} (\`${variable}\`) did not answer within ${seconds} s; nothing was published`,
    fr: `${host} (\`${variable}\`) n'a pas répondu en ${seconds} s ; rien n'a été publié`,
  }),
  away: (variable: string, host: string): Text => ({
    en: `${host} (\`${variable}\`) cannot be reached, or sends one elsewhere; nothing was published`,
    fr: `${host} (\`${variable}\`) est injoignable, ou renvoie ailleurs ; rien n'a été publié`,
  }),
  tooMuch: (variable: string, host: string): Text => ({
    en: `${host} (\`${variable}\`) answered more than a service of seals says; nothing was published`,
    fr: `${host} (\`${variable}\`) a répondu bien plus qu'un service de sceaux n'en dit ; rien n'a été publié`,
  }),
}

const noTime = new UsageError({
  en: '`CESS_SEAL_TIMEOUT` is no number of seconds, from 1 to 999; nothing was published',
  fr: "`CESS_SEAL_TIMEOUT` n'est pas un nombre de secondes, de 1 à 999 ; rien n'a été publié",
})
