import {Readable} from 'node:stream'
import Dkim from 'nodemailer/lib/dkim'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import {quick} from './quick-stream.js'
import {acceptedReply, outcomeOf, type Outcome} from './outcome.js'
import type {SmtpSettings} from './settings.js'

/** A message and its envelope. Addresses are as they are given to the server. */
export interface Letter {
  readonly from: string
  readonly to: string
  /** Whether the server must have SMTPUTF8 (RFC 6531). */
  readonly needsUtf8: boolean
  readonly pieces: Iterable<Uint8Array>
}

/** One connection to the server, made when it is needed, and again when it was lost. One letter at a time. */
export interface SmtpLine {
  readonly send: (letter: Letter) => Promise<Outcome>
  readonly close: () => void
}

/** Servers close sessions that go on for ever. */
const lettersPerSession = 200
/** Signed beside the library's own list: RFC 8058, 4 wants both fields of the opt-out signed. */
const signedFields =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Language:List-Id:List-Unsubscribe:List-Unsubscribe-Post'

interface Session {
  readonly connection: SMTPConnection
  letters: number
  /** Whether the session can still be used. */
  isOpen: boolean
}

/** A line to a server; connects at its first letter. */
export function openSmtpLine(settings: SmtpSettings): SmtpLine {
  const dkim = settings.dkim && new Dkim({...settings.dkim, headerFieldNames: signedFields})
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
        session ??= await connect(settings)
      } catch (error) {
        // The library throws errors with codes; nothing of the letter was given.
        return outcomeOf(error as object, false)
      }
      session.letters++
      if (letter.needsUtf8 && !hasUtf8(session.connection)) return {kind: 'refused', reply: 'no SMTPUTF8', shape: ''}
      const outcome = await give(session, letter, dkim)
      // After a refusal the session may have half an envelope; a new one is surer than RSET, and refusals are few.
      if (outcome.kind !== 'accepted') end()
      return outcome
    },
  }
}

function connect({host, port, isSecure, requiresTls, auth, timeoutMs}: SmtpSettings): Promise<Session> {
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
  const session: Session = {connection, letters: 0, isOpen: false}
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
      else connection.login({credentials: {user: auth.user, pass: auth.pass}}, ready)
    })
  })
}

/** The library knows what the server announced and has no public way to ask. */
const hasUtf8 = (connection: SMTPConnection): boolean =>
  ((connection as unknown as {_supportedExtensions?: readonly string[]})._supportedExtensions ?? []).includes(
    'SMTPUTF8',
  )

function give({connection}: Session, {from, to, pieces}: Letter, dkim: Dkim | undefined): Promise<Outcome> {
  const source = Readable.from(small(pieces), {objectMode: false})
  const stream = quick(dkim ? dkim.sign(source) : source)
  let isGiven = false
  // The library writes the final dot after this event, never before: until then no server has the whole message.
  stream.once('end', () => (isGiven = true))
  return new Promise(resolve => {
    connection.send({from, to: [to]}, stream, (error, info) => {
      resolve(error ? outcomeOf(error, isGiven, to) : {kind: 'accepted', reply: acceptedReply(info.response)})
    })
  })
}

const pieceBytes = 65_536

/** The same bytes in small pieces: one large piece would leave the stream at once, and count as given, long before it was. */
function* small(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of pieces)
    for (let at = 0; at < piece.length; at += pieceBytes) yield piece.subarray(at, at + pieceBytes)
}
