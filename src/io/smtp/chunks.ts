import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import {internals, isOutOfStep, isWritten, outOfStep} from './in-step.js'
import {finalOutcome, outcomeOf, type Outcome} from './outcome.js'

/** A message and its envelope for the server. */
export interface ChunkedLetter {
  readonly from: string
  readonly to: string
  readonly needsUtf8: boolean
  readonly pieces: readonly Uint8Array[]
  /** Timeout after the whole message was sent. */
  readonly finalMs: number
}

/** Keywords of announced extensions (RFC 5321, 4.1.1.1), in capitals. */
export const extensionsOf = (connection: SMTPConnection): readonly string[] =>
  (internals(connection)._ehloLines ?? []).map(line => line.split(' ', 1)[0]?.toUpperCase() ?? '')

/** Set the timeout of a silent server. */
export const waitAtMost = (connection: SMTPConnection, timeoutMs: number): void =>
  void internals(connection)._socket.setTimeout(timeoutMs)

/**
 * Send a message by BDAT (RFC 3030): all of it in one chunk, and after the reply an empty last chunk. Before that is written, the server
 * cannot have accepted the message, whatever is buffered in sockets.
 */
export async function giveInChunks(connection: SMTPConnection, letter: ChunkedLetter): Promise<Outcome> {
  const {from, to, needsUtf8, pieces, finalMs} = letter
  const sizeBytes = pieces.reduce((sum, {length}) => sum + length, 0)
  const size = extensionsOf(connection).includes('SIZE') ? ` SIZE=${sizeBytes}` : ''
  let isGiven = false
  try {
    await say(connection, {line: `MAIL FROM:<${from}>${size}${needsUtf8 ? ' SMTPUTF8' : ''}`, command: 'MAIL FROM'})
    await say(connection, {line: `RCPT TO:<${to}>`, command: 'RCPT TO'})
    await say(connection, {line: `BDAT ${sizeBytes}`, command: 'DATA', pieces})
    waitAtMost(connection, finalMs)
    const reply = await say(connection, {line: 'BDAT 0 LAST', command: 'DATA', onSaid: () => (isGiven = true)})
    return finalOutcome(reply, to)
  } catch (error) {
    // Whatever is thrown is an account of a failure: a reply, or what the library says of the connection.
    return outcomeOf(error as object, isGiven, to)
  }
}

interface Command {
  readonly line: string
  /** Name of the command in the library's errors. */
  readonly command: string
  /** Data after the command line. */
  readonly pieces?: readonly Uint8Array[]
  /** Called once it is written. */
  readonly onSaid?: () => void
}

/** Send a command and wait for its reply. Rejects on failure, and if a reply comes before all is written. */
async function say(connection: SMTPConnection, {line, command, pieces = [], onSaid}: Command): Promise<string> {
  const own = internals(connection)
  const reply = await new Promise<string>((resolve, reject) => {
    if (isOutOfStep(connection)) {
      reject(outOfStep(command))
      return
    }
    own._pendingSend = {callback: reject, stream: false}
    own._responseActions.push(response => {
      if (response.startsWith('2')) resolve(response)
      else reject(Object.assign(new Error(command), {responseCode: Number(response.slice(0, 3)), response, command}))
    })
    if (own._socket.destroyed) reject(Object.assign(new Error(command), {code: 'ECONNECTION', command: 'CONN'}))
    own._socket.cork()
    own._sendCommand(line)
    for (const piece of pieces) own._socket.write(piece)
    own._socket.uncork()
    onSaid?.()
  }).finally(() => (own._pendingSend = false))
  if (!(await isWritten(connection))) throw outOfStep(command)
  return reply
}
