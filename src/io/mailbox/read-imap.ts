import {ImapFlow, type SearchObject} from 'imapflow'
import {quoted} from '../../model/quoted.js'
import type {Text} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import {IoError} from '../error.js'
import {grantOf} from '../oauth.js'
import type {DoneMark, ImapLogin, ImapSettings} from './imap-settings.js'
import type {MailboxMessage} from './read-mailbox.js'

/** Larger messages are truncated. */
const mostBytes = 4_000_000
/** Timeout of the server. */
const timeoutMs = 60_000
/** Keyword (RFC 9051, 2.3.2) of read messages. */
const keyword = 'CessDone'

/**
 * Unread messages of a folder, oldest first. Each is marked when `done` is called, so that after a crash only recorded ones are.
 *
 * @throws {IoError} If the server cannot be reached, or does not let us in.
 * @throws {UsageError} If it has no such folder.
 */
export async function* readImap(settings: ImapSettings): AsyncGenerator<MailboxMessage> {
  const {done} = settings
  const place = placeOf(settings)
  const client = await enter(settings)
  try {
    const found = await failing(place, () => client.search(unread(done), {uid: true}))
    // The library says no more of a search that the server refuses, or of a folder that is closed by now.
    if (!found) throw new IoError({action: 'read', code: 'ECONNLOST', path: place})
    for (const uid of found) {
      const message = await failing(place, () =>
        client.fetchOne(String(uid), {source: {start: 0, maxLength: mostBytes}}, {uid: true}),
      )
      // Somebody else may have taken it away meanwhile.
      if (!message || !message.source) continue
      yield {bytes: message.source, done: () => markDone(client, uid, settings)}
    }
    await client.logout().catch(() => {})
  } finally {
    client.close()
  }
}

/**
 * Check that a mailbox can be read; marks nothing.
 *
 * @throws {IoError} If the server cannot be reached, or does not let us in.
 * @throws {UsageError} If it has no such folder.
 */
export async function probeMailbox(settings: ImapSettings): Promise<void> {
  const client = await enter(settings)
  await client.logout().catch(() => {})
  client.close()
}

const placeOf = ({host, port}: Pick<ImapSettings, 'host' | 'port'>): string => `${host}:${port}`

/** A connection with the folder open; closed on failure. */
async function enter(settings: ImapSettings): Promise<ImapFlow> {
  const place = placeOf(settings)
  const client = await failing(place, async () => clientFor(settings, await accessOf(settings.login)))
  // Without a listener an error after the connection would end the process; each command meets it too.
  client.on('error', () => {})
  try {
    await failing(place, () => client.connect())
    await open(client, place, settings.folder)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function open(client: ImapFlow, place: string, folder: string): Promise<void> {
  try {
    await client.mailboxOpen(folder)
  } catch (error) {
    // The library says no more than that the command failed.
    const folders = (await failing(place, () => client.list())).map(({path}) => path)
    if (!folders.includes(folder)) throw noFolder(folder, folders)
    throw new IoError({action: 'read', code: codeOf(error), path: `${place}/${folder}`}, error)
  }
}

const noFolder = (folder: string, folders: readonly string[]) => {
  const [name, list] = [quoted(folder), folders.map(quoted).join(', ')]
  return new UsageError({
    en: `There is no mailbox ${name} on the server; it has ${list}`,
    fr: `Il n'y a pas de boîte ${name} sur le serveur, qui a ${list}`,
  })
}

type Access = {readonly pass: string} | {readonly accessToken: string}

function clientFor({host, port, isSecure, requiresTls, user, ca}: ImapSettings, access: Access): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure: isSecure,
    logger: false,
    disableAutoIdle: true,
    // On loopback nobody listens.
    ...(!isSecure && {doSTARTTLS: requiresTls}),
    auth: {user, ...access},
    ...(ca !== undefined && {tls: {ca}}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
}

const unread = ({by}: DoneMark): SearchObject =>
  ({keyword: {unKeyword: keyword}, seen: {seen: false}, move: {all: true}})[by]

/**
 * Mark a message as read.
 *
 * @throws {IoError} If it could not be.
 */
async function markDone(client: ImapFlow, uid: number, {done, ...settings}: ImapSettings): Promise<void> {
  const range = String(uid)
  const place = placeOf(settings)
  const marked = await failing<unknown>(place, () =>
    done.by === 'move'
      ? client.messageMove(range, done.folder, {uid: true})
      : client.messageFlagsAdd(range, [done.by === 'seen' ? '\\Seen' : keyword], {uid: true}),
  )
  // Whether the server refused it or the line was cut, the library gives this alone.
  if (marked === false || marked === undefined)
    throw new IoError({action: 'write', code: 'EUNMARKED', path: place, text: unmarked(place, done)})
}

const unmarked = (place: string, {by}: DoneMark): Text => ({
  en: `A message at ${place} was read and could not be marked as such: the connection was lost, or the mailbox does not let it be ${by === 'move' ? 'moved there' : 'marked so'} (\`CESS_IMAP_DONE\`: \`keyword\`, \`seen\` or \`move:Folder\`). Run the command again; nothing is counted twice`,
  fr: `Un message de ${place} a été lu et n'a pu être marqué : la connexion est perdue, ou la boîte ne permet pas de le ${by === 'move' ? 'ranger là' : 'marquer ainsi'} (\`CESS_IMAP_DONE\` : \`keyword\`, \`seen\` ou \`move:Dossier\`). Relancez la commande ; rien n'est compté deux fois`,
})

/** Password or token; requests a token if needed (RFC 6749, 5.1). */
async function accessOf(login: ImapLogin): Promise<Access> {
  if (login.by === 'password') return {pass: login.password}
  if (login.by === 'token') return {accessToken: login.token}
  const response = await fetch(login.settings.tokenUrl, {
    method: 'POST',
    body: grantOf(login.settings),
    signal: AbortSignal.timeout(timeoutMs),
  })
  const answer: unknown = response.ok ? await response.json() : undefined
  const token = answer instanceof Object && 'access_token' in answer ? answer.access_token : undefined
  if (typeof token !== 'string') throw Object.assign(new Error('No token'), {code: 'EAUTH'})
  return {accessToken: token}
}

/**
 * Run a call; errors name the action, never user or secret.
 *
 * @throws {IoError} If it fails.
 */
async function failing<T>(path: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw new IoError({action: 'read', code: codeOf(error), path}, error)
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'EUNKNOWN'
  if ('authenticationFailed' in error && error.authenticationFailed === true) return 'EAUTH'
  const [own, below] = [error, error.cause].map(found =>
    found instanceof Error && 'code' in found ? found.code : undefined,
  )
  const code = own ?? below
  return typeof code === 'string' ? code : 'ECONNLOST'
}
