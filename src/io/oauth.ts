import {UsageError} from '../model/usage-error.js'
import {readSecret} from './read-secret.js'

/** Settings of OAuth 2.0 (RFC 6749), from the environment; never printed. */
export interface OauthSettings {
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret?: string | undefined
  /** If present, it is exchanged (6); else client credentials are used (4.4). */
  readonly refreshToken?: string | undefined
  readonly scope?: string | undefined
  /** Timeout; 30 seconds if absent. */
  readonly timeoutMs?: number
}

/** A failed token request: `code` is `EOAUTH` with the server's error (RFC 6749, 5.2), or `ECONNECTION`. */
export class OauthFailure extends Error {
  override readonly name = 'OauthFailure'
  readonly code: string

  constructor(code: string, cause?: unknown) {
    super(code, {cause})
    this.code = code
  }
}

/** Access tokens of an account; one is cached until shortly before it expires. */
export interface TokenSource {
  readonly token: () => Promise<string>
  /** A new token, after the last one was rejected. */
  readonly renew: () => Promise<string>
}

type Environment = Readonly<Record<string, string | undefined>>

const usualTimeoutMs = 30_000
/** Renewal time before expiry. */
const earlyMs = 60_000
const usualSeconds = 3600

/**
 * `CESS_OAUTH_TOKEN_URL`, `_CLIENT_ID`, `_CLIENT_SECRET`, `_REFRESH_TOKEN`, `_SCOPE`; undefined where none is set. Secrets may be in files (`readSecret`).
 *
 * @throws {UsageError} If one is missing, or the address is not `https:` (but on this machine); what they hold is not quoted.
 */
export function readOauthSettings(environment: Environment): OauthSettings | undefined {
  const {CESS_OAUTH_TOKEN_URL: tokenUrl, CESS_OAUTH_CLIENT_ID: clientId} = environment
  const scope = environment['CESS_OAUTH_SCOPE']
  const clientSecret = readSecret(environment, 'CESS_OAUTH_CLIENT_SECRET')
  const refreshToken = readSecret(environment, 'CESS_OAUTH_REFRESH_TOKEN')
  if (!tokenUrl) {
    // Half of it would be passed over, and the password tried that it is to replace.
    if (clientId || clientSecret || refreshToken || scope) throw wrong('CESS_OAUTH_TOKEN_URL')
    return undefined
  }
  if (!isSafeAddress(tokenUrl)) throw wrong('CESS_OAUTH_TOKEN_URL')
  if (!clientId) throw wrong('CESS_OAUTH_CLIENT_ID')
  if (!clientSecret && !refreshToken) throw wrong('CESS_OAUTH_CLIENT_SECRET')
  return {tokenUrl, clientId, clientSecret, refreshToken, scope}
}

/** Whether secrets may go to an address: it is `https:` (RFC 6749, 3.2), or on this machine. */
export function isSafeAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'http:') return /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname)
  return url?.protocol === 'https:'
}

/** A source of tokens. */
export function tokenSource(settings: OauthSettings, tickMs: () => number = () => performance.now()): TokenSource {
  let kept: {readonly token: string; readonly untilMs: number} | undefined
  let {refreshToken} = settings
  const renew = async () => {
    const answer = await ask({...settings, refreshToken})
    // A server may give each refresh token once (RFC 6749, 6).
    refreshToken = answer.refreshToken ?? refreshToken
    kept = {token: answer.token, untilMs: tickMs() + answer.seconds * 1000 - earlyMs}
    return answer.token
  }
  return {renew, token: async () => (kept && tickMs() < kept.untilMs ? kept.token : renew())}
}

interface Answer {
  readonly token: string
  readonly seconds: number
  readonly refreshToken: string | undefined
}

async function ask({timeoutMs = usualTimeoutMs, ...settings}: OauthSettings): Promise<Answer> {
  const response = await fetch(settings.tokenUrl, {
    method: 'POST',
    body: grantOf(settings),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new OauthFailure('ECONNECTION', error)
  })
  const said: unknown = await response.json().catch(() => undefined)
  if (response.status >= 500) throw new OauthFailure('ECONNECTION')
  const {access_token: token, expires_in: seconds, refresh_token: next, error} = objectOf(said)
  if (response.ok && typeof token === 'string' && token !== '')
    return {
      token,
      seconds: typeof seconds === 'number' ? seconds : usualSeconds,
      refreshToken: typeof next === 'string' ? next : undefined,
    }
  const reason = typeof error === 'string' && /^[a-z_]{1,40}$/.test(error) ? error : String(response.status)
  throw new OauthFailure(`EOAUTH ${reason}`)
}

/** Body of a token request: refresh token (6) or client credentials (4.4). */
export const grantOf = ({clientId, clientSecret, refreshToken, scope}: OauthSettings): URLSearchParams =>
  new URLSearchParams({
    client_id: clientId,
    ...(clientSecret && {client_secret: clientSecret}),
    ...(refreshToken ? {grant_type: 'refresh_token', refresh_token: refreshToken} : {grant_type: 'client_credentials'}),
    ...(scope && {scope}),
  })

/** The properties of a value, if it is an object. */
const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? {...value} : {}

/** The first message of XOAUTH2: https://developers.google.com/workspace/gmail/imap/xoauth2-protocol */
export const xoauth2 = (user: string, token: string): string =>
  Buffer.from(`user=${user}\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64')

const wrong = (name: string) =>
  new UsageError({
    en: `\`${name}\` is missing or not valid; \`cess explain mailing\` shows its form`,
    fr: `\`${name}\` manque ou est incorrect ; \`cess explain mailing\` en montre la forme`,
  })
