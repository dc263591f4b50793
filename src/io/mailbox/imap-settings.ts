import {UsageError} from '../../model/usage-error.js'
import {refuseBeside, refuseWithout, wrongVariable} from '../variables.js'
import {isLoopback} from '../../model/is-loopback.js'
import {isSafeAddress, type OauthSettings} from '../oauth.js'
import {readSecret} from '../read-secret.js'
import {readText} from '../open-file.js'

/** Mailbox on an IMAP server (RFC 9051): secrets come from the environment alone. */
export interface ImapSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`imaps:`). */
  readonly isSecure: boolean
  /** Without TLS nothing is read. */
  readonly requiresTls: boolean
  readonly user: string
  readonly folder: string
  readonly done: DoneMark
  readonly login: ImapLogin
  /** Certificates (PEM) that are trusted in place of the system's. */
  readonly ca?: string
}

/** How read messages are marked: by a keyword, the flag `Seen`, or another folder. */
export type DoneMark = {readonly by: 'keyword' | 'seen'} | {readonly by: 'move'; readonly folder: string}

/** Login: a password, an access token (OAuth 2.0, RFC 6749), or credentials to ask for one. */
export type ImapLogin =
  | {readonly by: 'password'; readonly password: string}
  | {readonly by: 'token'; readonly token: string}
  | {readonly by: 'grant'; readonly settings: OauthSettings}

type Environment = Readonly<Record<string, string | undefined>>

const ports = {secure: 993, plain: 143} as const // RFC 8314, 3.2 and RFC 9051, 2.1

/** Whether a mailbox is on a server. */
export const isImap = (from: string): boolean => /^imaps?:\/\//i.test(from)

/**
 * Read `imaps://user@host/folder` and what the environment says beside it: `CESS_IMAP_USER`, `_PASSWORD`, or for
 * OAuth 2.0 `_ACCESS_TOKEN`, or `_TOKEN_URL`, `_CLIENT_ID`, `_CLIENT_SECRET`, `_REFRESH_TOKEN`, `_SCOPE`; `_DONE`; `_CA_FILE`.
 * Secrets may be in files (`readSecret`).
 *
 * @throws {UsageError} If the address has a password in it, or something is missing.
 * @throws {IoError} If a file cannot be read.
 */
export function readImapSettings(from: string, environment: Environment): ImapSettings {
  if (!URL.canParse(from)) throw wrongAddress()
  const url = new URL(from)
  if (url.password !== '') throw openPassword()
  const user = url.username === '' ? environment['CESS_IMAP_USER'] : decoded(url.username)
  if (url.hostname === '' || !user) throw wrongAddress()
  const isSecure = url.protocol === 'imaps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const caFile = environment['CESS_IMAP_CA_FILE']
  return {
    host,
    isSecure,
    user,
    port: url.port === '' ? (isSecure ? ports.secure : ports.plain) : Number(url.port),
    requiresTls: !isLoopback(host),
    folder: decoded(url.pathname.slice(1)) || 'INBOX',
    done: doneMark(environment['CESS_IMAP_DONE']),
    login: readImapLogin(environment),
    ...(caFile && {ca: readText(caFile)}),
  }
}

/** A part of an address with its `%` undone. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw wrongAddress()
  }
}

function doneMark(text = 'keyword'): DoneMark {
  if (text === 'keyword' || text === 'seen') return {by: text}
  const folder = /^move:(.+)$/.exec(text)?.[1]
  if (folder === undefined) throw wrongVariable('CESS_IMAP_DONE')
  return {by: 'move', folder}
}

/**
 * Read the login of mailboxes from the environment.
 *
 * @throws {UsageError} If nothing says it, or a part is missing or idle.
 * @throws {IoError} If a file cannot be read.
 */
export function readImapLogin(environment: Environment): ImapLogin {
  const token = readSecret(environment, 'CESS_IMAP_ACCESS_TOKEN')
  if (token) {
    refuseBeside(environment, 'CESS_IMAP_ACCESS_TOKEN', ['CESS_IMAP_TOKEN_URL', ...grantNames, 'CESS_IMAP_PASSWORD'])
    return {by: 'token', token}
  }
  const tokenUrl = environment['CESS_IMAP_TOKEN_URL']
  if (tokenUrl) {
    refuseBeside(environment, 'CESS_IMAP_TOKEN_URL', ['CESS_IMAP_PASSWORD'])
    if (!isSafeAddress(tokenUrl)) throw wrongVariable('CESS_IMAP_TOKEN_URL')
    return {by: 'grant', settings: {tokenUrl, ...readGrant(environment)}}
  }
  refuseWithout(environment, 'CESS_IMAP_TOKEN_URL', grantNames)
  const password = readSecret(environment, 'CESS_IMAP_PASSWORD')
  if (!password) throw noSecret()
  return {by: 'password', password}
}

const grantNames = ['CESS_IMAP_CLIENT_ID', 'CESS_IMAP_CLIENT_SECRET', 'CESS_IMAP_REFRESH_TOKEN', 'CESS_IMAP_SCOPE']

function readGrant(environment: Environment): Omit<OauthSettings, 'tokenUrl'> {
  const {CESS_IMAP_CLIENT_ID: clientId, CESS_IMAP_SCOPE: scope} = environment
  const clientSecret = readSecret(environment, 'CESS_IMAP_CLIENT_SECRET')
  const refreshToken = readSecret(environment, 'CESS_IMAP_REFRESH_TOKEN')
  if (!clientId || (!refreshToken && !clientSecret)) throw wrongVariable('CESS_IMAP_CLIENT_ID')
  return {clientId, clientSecret, refreshToken, scope}
}

const wrongAddress = () =>
  new UsageError({
    en: 'A mailbox on a server is written like `imaps://alerts@mail.example.org/INBOX`, its user there or in `CESS_IMAP_USER`',
    fr: "Une boîte sur un serveur s'écrit comme `imaps://alertes@mail.example.org/INBOX`, son utilisateur là ou dans `CESS_IMAP_USER`",
  })

const openPassword = () =>
  new UsageError({
    en: 'A password on the command line is seen by everybody on this machine; put it into `CESS_IMAP_PASSWORD` or a file that `CESS_IMAP_PASSWORD_FILE` names',
    fr: 'Un mot de passe sur la ligne de commande est vu de tous sur cette machine ; mettez-le dans `CESS_IMAP_PASSWORD` ou dans un fichier que `CESS_IMAP_PASSWORD_FILE` nomme',
  })

const noSecret = () =>
  new UsageError({
    en: 'There is no password for the mailbox: set `CESS_IMAP_PASSWORD`, `CESS_IMAP_PASSWORD_FILE`, or a token as `cess explain mailing` shows',
    fr: 'Il manque le mot de passe de la boîte : définissez `CESS_IMAP_PASSWORD`, `CESS_IMAP_PASSWORD_FILE`, ou un jeton comme le montre `cess explain mailing`',
  })
