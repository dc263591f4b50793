import {createPrivateKey} from 'node:crypto'
import {UsageError} from '../../model/usage-error.js'
import {refuseBeside, wrongVariable} from '../variables.js'
import {readOauthSettings, type OauthSettings} from '../oauth.js'
import {readSecret} from '../read-secret.js'
import {own} from '../../model/own.js'
import {isLoopback} from '../../model/is-loopback.js'
import {readText} from '../open-file.js'

/** Settings of sending, all from the environment and never printed. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`). */
  readonly isSecure: boolean
  /** Whether to refuse connections without TLS. */
  readonly requiresTls: boolean
  readonly auth?: {readonly user: string; readonly pass: string}
  /** Tokens (XOAUTH2) in place of a password. */
  readonly oauth?: OauthSettings | undefined
  readonly connections: number
  /** Timeout of a silent server. */
  readonly timeoutMs: number
  /** Timeout after the whole message, which the server may still examine. */
  readonly finalMs: number
  readonly dkim?: DkimSettings | undefined
}

/** Domain, selector and key of DKIM (RFC 6376). */
export interface DkimSettings {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

type Environment = Readonly<Record<string, string | undefined>>

const defaultConnections = 3
const mostConnections = 50
const defaultTimeoutSeconds = 120
const defaultFinalSeconds = 600 // RFC 5321, 4.5.3.2.6
const ports = {secure: 465, submission: 587} as const // RFC 8314, 3.3 and RFC 6409, 3.1

/**
 * Read `CESS_SMTP_URL` (`smtp://user:password@host:587`, `smtps://…`), or `CESS_SMTP_HOST`, `_PORT`, `_USER`, `_PASSWORD`;
 * `CESS_SMTP_CONNECTIONS`, `CESS_SMTP_TIMEOUT` (seconds), `CESS_DKIM_DOMAIN`, `_SELECTOR`, `_KEY_FILE`. Secrets may be in files
 * (`readSecret`).
 *
 * @throws {UsageError} If a variable is missing, impossible or idle, a user without password or token, or a password without user, or the key no RSA key; what they hold is not quoted.
 * @throws {IoError} If a file cannot be read.
 */
export function readSmtpSettings(environment: Environment): SmtpSettings {
  const url = serverUrl(environment)
  const isSecure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const [user, pass] = [url.username, url.password].map(decoded)
  const dkim = dkimOf(environment)
  const oauth = readOauthSettings(environment)
  if (oauth && !user) throw wrongVariable('CESS_SMTP_URL')
  if (!oauth && Boolean(user) !== Boolean(pass)) throw halfLogin()
  return {
    host,
    port: url.port === '' ? (isSecure ? ports.secure : ports.submission) : Number(url.port),
    isSecure,
    requiresTls: !isLoopback(host) || url.searchParams.get('starttls') === 'required',
    ...(user !== undefined && user !== '' && {auth: {user, pass: pass ?? ''}}),
    connections: wholeNumber(environment, 'CESS_SMTP_CONNECTIONS', {
      standard: defaultConnections,
      most: mostConnections,
    }),
    timeoutMs: timeoutMs(environment, defaultTimeoutSeconds),
    finalMs: timeoutMs(environment, defaultFinalSeconds),
    dkim,
    oauth,
  }
}

const timeoutMs = (environment: Environment, standard: number): number =>
  1000 * wholeNumber(environment, 'CESS_SMTP_TIMEOUT', {standard, most: 3600})

function serverUrl(environment: Environment): URL {
  const given = readSecret(environment, 'CESS_SMTP_URL')
  if (given) {
    if (!URL.canParse(given)) throw wrongVariable('CESS_SMTP_URL')
    const url = new URL(given)
    if (!/^smtps?:$/.test(url.protocol) || url.hostname === '' || !isWhole(url)) throw wrongVariable('CESS_SMTP_URL')
    refuseBeside(environment, 'CESS_SMTP_URL', [
      'CESS_SMTP_HOST',
      'CESS_SMTP_PORT',
      'CESS_SMTP_USER',
      'CESS_SMTP_PASSWORD',
    ])
    return url
  }
  const {CESS_SMTP_HOST: host, CESS_SMTP_PORT: port, CESS_SMTP_USER: user} = environment
  const pass = readSecret(environment, 'CESS_SMTP_PASSWORD')
  if (!host) throw noServer()
  if (!URL.canParse(`smtp://${host}:${port ?? ''}`)) throw wrongVariable('CESS_SMTP_HOST')
  const url = new URL(`${port === String(ports.secure) ? 'smtps' : 'smtp'}://${host}:${port ?? ''}`)
  if (!isWhole(url) || url.username !== '' || url.password !== '') throw wrongVariable('CESS_SMTP_HOST')
  if (user) url.username = encodeURIComponent(user)
  if (pass) url.password = encodeURIComponent(pass)
  return url
}

/** Whether no part of an address would be ignored: no path, no query but `starttls=required`, no fragment. */
const isWhole = ({pathname, search, hash}: URL): boolean =>
  /^\/?$/.test(pathname) && /^(\?starttls=required)?$/.test(search) && hash === ''

function wholeNumber(
  environment: Environment,
  name: string,
  {standard, most}: {readonly standard: number; readonly most: number},
): number {
  const given = own(environment, name)
  if (!given) return standard
  if (/^[1-9]\d{0,4}$/.test(given) && Number(given) <= most) return Number(given)
  throw wrongVariable(name)
}

function dkimOf(environment: Environment): DkimSettings | undefined {
  const {CESS_DKIM_DOMAIN: domainName, CESS_DKIM_SELECTOR: keySelector, CESS_DKIM_KEY_FILE: file} = environment
  if (!domainName && !keySelector && !file) return undefined
  if (!domainName || !keySelector || !file) throw wrongVariable('CESS_DKIM_…')
  const privateKey = readText(file)
  // The library sends without a signature what it cannot sign.
  if (!isRsaKey(privateKey)) throw wrongVariable('CESS_DKIM_KEY_FILE')
  return {domainName, keySelector, privateKey}
}

/** Whether a text is an RSA private key, which all verifiers support (RFC 8301, 3.1). */
function isRsaKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

/** Percent-decode a part of an address; errors do not quote it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw wrongVariable('CESS_SMTP_URL')
  }
}

const halfLogin = () =>
  new UsageError({
    en: 'For the mail server there is a user without a password, or a password without a user: give both, or neither; with `CESS_OAUTH_TOKEN_URL` a token takes the place of the password',
    fr: 'Pour le serveur de courrier, il y a un utilisateur sans mot de passe, ou un mot de passe sans utilisateur : donnez les deux, ou aucun ; avec `CESS_OAUTH_TOKEN_URL`, un jeton remplace le mot de passe',
  })

const noServer = () =>
  new UsageError({
    en: 'There is no mail server: set `CESS_SMTP_URL`, like `smtp://user:password@example.org:587`',
    fr: "Il n'y a pas de serveur de courrier : définissez `CESS_SMTP_URL`, comme `smtp://utilisateur:secret@example.org:587`",
  })
