import type {LocalRequest} from '../../io/serve-local.js'
import {isLoopback} from '../../model/is-loopback.js'

/** Access rules of the desk's server. */
export interface AccessRules {
  /** Whether a `Host` value is allowed, port included. */
  readonly isHost: (host: string) => boolean
  /** Secret of the clients: loopback is open to all users of the machine. */
  readonly token: string
  readonly port: number
}

const loopback = ['localhost', '127.0.0.1', '[::1]']
const address = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/** Access rules of a server. Host names are checked (RFC 9110, 7.2) against DNS rebinding; those of the machine count where it listens for others. */
export function accessRulesFor(
  {host, port, token}: {readonly host: string; readonly port: number; readonly token: string},
  names: readonly string[],
): AccessRules {
  const own = host.includes(':') ? `[${host}]` : host
  const isOpen = !isLoopback(host)
  const known = new Set([...loopback, own, ...(isOpen ? names : [])].map(name => name.toLowerCase()))
  const isHost = (asked: string) => {
    const [, name = '', asPort = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(asked.toLowerCase()) ?? []
    if (Number(asPort) !== port) return false
    return known.has(name) || (isOpen && address.test(name))
  }
  return {isHost, token, port}
}

/** Kind of a request: the page itself, which may be opened from anywhere, or its API. */
export type Purpose = 'program' | 'api'

const named = ['host', 'origin', 'sec-fetch-site']

/**
 * Status code of a refused request; undefined if it is allowed. Unknown hosts, other sites and ports (`Origin`, Fetch's `Sec-Fetch-Site`) and
 * sandboxed frames are refused; the token is checked elsewhere (`token.ts`).
 */
export function refusal(request: LocalRequest, purpose: Purpose, access: AccessRules): number | undefined {
  const [host, origin, site] = named.map(request.header)
  if (host === undefined || !access.isHost(host)) return 421
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return 405
  // No browser says twice where it comes from.
  if (named.some(request.isRepeated)) return 403
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return 403
  if (request.method === 'POST' && (origin === undefined || (site !== undefined && site !== 'same-origin'))) return 403
  if (purpose === 'api' && site !== undefined && site !== 'same-origin' && site !== 'none') return 403
  return undefined
}
