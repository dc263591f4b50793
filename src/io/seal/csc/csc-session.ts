import {z} from 'zod'
import {OauthFailure, isSafeAddress, tokenSource, type TokenSource} from '../../oauth.js'
import {askService, serviceFault} from '../ask-service.js'
import {cscFaults} from './csc-faults.js'
import type {CscSettings} from './csc-settings.js'
import {parseJson} from '../../../model/parse-json.js'

/** Methods in use (CSC API 2, 11). */
export type CscMethod = 'credentials/list' | 'credentials/info' | 'credentials/authorize' | 'signatures/signHash'

const needed: readonly CscMethod[] = [
  'credentials/list',
  'credentials/info',
  'credentials/authorize',
  'signatures/signHash',
]

/** A session with a remote signing service. */
export interface CscSession {
  readonly url: URL
  /**
   * Call a method with an access token.
   *
   * @throws {IoError} If it does not answer, refuses, or answers otherwise than the standard has it.
   */
  readonly ask: <S extends z.ZodType>(method: CscMethod, body: unknown, shape: S) => Promise<z.output<S>>
}

/** Answer of `info` (CSC API 2, 11.1). */
const information = z.object({
  specs: z.string(),
  authType: z.array(z.string()).optional(),
  oauth2: z.string().optional(),
  methods: z.array(z.string()),
})
const clientCredentials = ['oauth2client', 'oauth2']

/**
 * Open a session: call `info`, which needs no token (CSC API 2, 11.1).
 *
 * @throws {UsageError} If it is no service by which seals can be made.
 * @throws {IoError} If it does not answer.
 */
export async function openCsc(settings: CscSettings): Promise<CscSession> {
  const url = new URL(settings.url)
  const about = parsed(url, 'info', information, await post(settings, 'info', {}))
  if (!about.specs.startsWith('2.')) throw cscFaults.version(url.host, about.specs)
  if (about.authType && !about.authType.some(one => clientCredentials.includes(one)))
    throw cscFaults.authorization(url.host)
  const lacking = needed.filter(method => !about.methods.includes(method))
  if (lacking.length > 0) throw cscFaults.methods(url.host, lacking)
  const base = (about.oauth2 ?? settings.url).replace(/\/+$/, '')
  const tokenUrl = settings.tokenUrl ?? `${base}/oauth2/token`
  if (!isSafeAddress(tokenUrl)) throw cscFaults.authorization(url.host)
  const {clientId, clientSecret, service} = settings
  const tokens = tokenSource({tokenUrl, clientId, clientSecret, scope: 'service', timeoutMs: service.timeoutMs})
  return {
    url,
    ask: async (method, body, shape) => {
      const token = await tokenFrom(tokens, url, tokenUrl)
      return parsed(url, method, shape, await post(settings, method, body, token))
    },
  }
}

async function tokenFrom(tokens: TokenSource, url: URL, tokenUrl: string): Promise<string> {
  try {
    return await tokens.token()
  } catch (error) {
    if (!(error instanceof OauthFailure)) throw error
    const place = new URL(tokenUrl)
    if (error.code === 'ECONNECTION') throw serviceFault(place, error.code, cscFaults.noToken(place.host))
    throw cscFaults.refusedClient(url.host, error.code.replace('EOAUTH ', ''))
  }
}

/** Post a request and parse its JSON; errors tell the service's own description (CSC API 2, 10.1). */
async function post({url, service}: CscSettings, method: string, body: unknown, token?: string): Promise<unknown> {
  const address = new URL(`${url}/${method}`)
  const request = {type: 'application/json', body: JSON.stringify(body), ...(token !== undefined && {token})}
  const {status, bytes} = await askService(address, service, request)
  const said = parseJson(new TextDecoder().decode(bytes))
  if (status === 200) return said
  const {error} = z.object({error: z.string().regex(/^[a-z_]{1,40}$/)}).safeParse(said).data ?? {}
  throw serviceFault(address, 'EREFUSED', cscFaults.refused(address.host, method, error ?? String(status)))
}

function parsed<S extends z.ZodType>(url: URL, method: string, shape: S, said: unknown): z.output<S> {
  const {data} = shape.safeParse(said)
  if (data === undefined) throw serviceFault(url, 'EPROTO', cscFaults.strange(url.host, method))
  return data
}
