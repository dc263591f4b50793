import {Readable} from 'node:stream'
import {callbackify} from 'node:util'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import {extensionsOf, giveInChunks, waitAtMost, type ChunkedLetter} from './chunks.js'
import {hearEchoes, type Echoes} from './echoes.js'
import {breakOff, drop, isOutOfStep, isWritten, keepInStep} from './in-step.js'
import {dkimSigner} from './dkim-signer.js'
import {quick} from './quick-stream.js'
import {tokenSource, xoauth2, type TokenSource} from '../oauth.js'
import {finalOutcome, outcomeOf, type Outcome} from './outcome.js'
import type {SmtpSettings} from './settings.js'

/** A message and its envelope, with addresses as SMTP takes them. */
export interface Letter {
  readonly from: string
  readonly to: string
  /** Whether the server must have SMTPUTF8 (RFC 6531). */
  readonly needsUtf8: boolean
  readonly pieces: Iterable<Uint8Array>
}

/** A connection that is opened on demand and reopened when lost; one letter at a time. */
export interface SmtpLine {
  readonly send: (letter: Letter) => Promise<Outcome>
  readonly close: () => void
}

/** Letters per connection; servers limit sessions. */
const lettersPerSession = 200

interface Session {
  readonly connection: SMTPConnection
  readonly echoes: Echoes
  letters: number
  /** Whether the session can still be used. */
  isOpen: boolean
}

/** Make a line to a server; it connects at the first letter. */
export function openSmtpLine(settings: SmtpSettings): SmtpLine {
  const signer = settings.dkim && dkimSigner(settings.dkim)
  const tokens = settings.oauth && tokenSource(settings.oauth)
  let session: Session | undefined
  const end = () => {
    if (session?.isOpen) session.connection.quit()
    session = undefined
  }
  return {
    close: end,
    send: async letter => {
      if (session && (!session.isOpen || session.letters >= lettersPerSession)) end()
      try {
        // A token first: without one the server is not spoken to.
        session ??= await connect(settings, await tokens?.token(), tokens)
      } catch (error) {
        // The library throws errors with codes; nothing of the letter was given.
        return outcomeOf(error as object, false)
      }
      session.letters++
      const extensions = extensionsOf(session.connection)
      if (letter.needsUtf8 && !extensions.includes('SMTPUTF8'))
        return {kind: 'refused', reply: 'no SMTPUTF8', shape: ''}
      const pieces = [...letter.pieces]
      const signed = {...letter, pieces: signer ? [signer(pieces), ...pieces] : pieces}
      const give = extensions.includes('CHUNKING') ? giveInChunks : giveAsData
      waitAtMost(session.connection, settings.timeoutMs)
      session.echoes.begin()
      const given = await give(session.connection, {...signed, finalMs: settings.finalMs})
      const outcome = await settled(given, session, settings)
      // Whatever a server that is out of step says next is to something else.
      if (outcome.kind === 'lost') session.connection.close()
      // After a refusal the session may have half an envelope; a new one is surer than RSET, and refusals are few.
      if (outcome.kind !== 'accepted') end()
      return outcome
    },
  }
}

/**
 * Confirm an outcome by a check that the server is in step: an acceptance could be an echo of an earlier reply, and a refusal behind an
 * echo could belong to another command.
 */
async function settled(given: Outcome, {connection, echoes}: Session, {timeoutMs}: SmtpSettings): Promise<Outcome> {
  if (given.kind !== 'refused' && !(given.kind === 'accepted' && echoes.isLikely())) return given
  waitAtMost(connection, timeoutMs)
  if (await echoes.isSettled()) return given
  return echoes.isEnded() ? {kind: 'lost', reply: 'EPROTOCOL'} : {kind: 'deferred', reply: 'EPROTOCOL', isBusy: false}
}

function connect(settings: SmtpSettings, token?: string, tokens?: TokenSource): Promise<Session> {
  const {host, port, isSecure, requiresTls, auth, timeoutMs} = settings
  const connection = new SMTPConnection({
    host,
    port,
    secure: isSecure,
    requireTLS: requiresTls && !isSecure,
    // On loopback nobody listens, and test servers have no certificate that anybody signed.
    ignoreTLS: !requiresTls,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  })
  keepInStep(connection)
  const session: Session = {connection, echoes: hearEchoes(connection), letters: 0, isOpen: false}
  return new Promise((resolve, reject) => {
    connection.on('error', error => {
      session.isOpen = false
      reject(error)
    })
    connection.on('end', () => (session.isOpen = false))
    const ready = (error?: Error | null) => {
      if (error) {
        connection.close()
        reject(error)
        return
      }
      session.isOpen = true
      resolve(session)
    }
    connection.connect(error => {
      if (error || !auth) ready(error)
      else connection.login(token === undefined ? {credentials: auth} : withToken(auth.user, token, tokens), ready)
    })
  })
}

/** Log in by a token, and retry once with a new one. */
function withToken(user: string, token: string, tokens: TokenSource | undefined): SMTPConnection.AuthenticationType {
  const getToken = callbackify(async (isRetry: boolean) => (isRetry && tokens ? tokens.renew() : token))
  const oauth2 = {getToken, buildXOAuth2Token: (next: string) => xoauth2(user, next)}
  // The library asks its own class for nothing but these two; its types want all of it.
  return {user, oauth2} as unknown as SMTPConnection.AuthenticationType
}

/**
 * Check that a server accepts a connection with these settings, TLS and login included; sends no letter. Undefined if so, else the reason in the
 * library's or the server's words.
 */
export async function probeServer(settings: SmtpSettings): Promise<string | undefined> {
  const tokens = settings.oauth && tokenSource(settings.oauth)
  try {
    const {connection} = await connect(settings, await tokens?.token(), tokens)
    connection.quit()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Send a letter by DATA. Its end counts as written only when all of it has left for the server. A positive reply before that is out of
 * step: the rest is not written.
 */
function giveAsData(connection: SMTPConnection, {from, to, pieces, finalMs}: ChunkedLetter): Promise<Outcome> {
  let [isBegun, isGiven] = [false, false]
  const begin = () => (isBegun = true)
  const stream = quick(Readable.from(small(pieces, begin), {objectMode: false}))
  // The library writes the final dot after this event, never before: until then no server has the whole message.
  stream.once('end', () => {
    if (isOutOfStep(connection)) {
      breakOff(connection)
      return
    }
    isGiven = true
    waitAtMost(connection, finalMs)
  })
  const settle = async (error: SMTPConnection.SMTPError | null, response: unknown): Promise<Outcome> => {
    const isReply = !error || error.response !== undefined
    const isWhole = isGiven && (!isReply || (await isWritten(connection)))
    // The library would write what is left of the letter, and its end, all the same.
    if ((isBegun && !isWhole) || error?.code === 'EPROTOCOL') drop(connection)
    if (error) return outcomeOf(error, isWhole, to)
    return isWhole ? finalOutcome(response, to) : {kind: 'deferred', reply: 'EPROTOCOL', isBusy: false}
  }
  return new Promise(resolve => {
    connection.send({from, to: [to]}, stream, (error, info) => {
      void settle(error, error ? undefined : info.response).then(resolve)
    })
  })
}

const pieceBytes = 65_536

/** Split pieces, since one large piece would count as sent long before it left. */
function* small(pieces: Iterable<Uint8Array>, begin: () => void): Generator<Uint8Array> {
  begin()
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += pieceBytes) yield piece.subarray(at, at + pieceBytes)
}
