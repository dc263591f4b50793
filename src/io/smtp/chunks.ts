import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import {internals, isOutOfStep, isWritten, outOfStep} from './in-step.js'
import {finalOutcome, outcomeOf, type Outcome} from './outcome.js'

/** The parts of a letter that a server is told. */
export interface ChunkedLetter {
  readonly from: string
  readonly to: string
  readonly needsUtf8: boolean
  readonly pieces: readonly Uint8Array[]
  /** How long the server may take once it has the whole message. */
  readonly finalMs: number
}

/** Keywords of the extensions that the server announced (RFC 5321, 4.1.1.1), in capitals. */
export const extensionsOf = (connection: SMTPConnection): readonly string[] =>
  (internals(connection)._ehloLines ?? []).map(line => line.split(' ', 1)[0]?.toUpperCase() ?? '')

/** How long a silent server is waited for from now on. */
export const waitAtMost = (connection: SMTPConnection, timeoutMs: number): void =>
  void internals(connection)._socket.setTimeout(timeoutMs)

/**
 * Give a letter by BDAT (RFC 3030): the whole message in one chunk, and once the server has said that it is there, an empty last
 * one. Until that is written no server can have taken the message, however much of it lies in sockets on the way.
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
  /** As the library names it in its errors. */
  readonly command: string
  /** Bytes that follow the line. */
  readonly pieces?: readonly Uint8Array[]
  /** Called once it is on its way. */
  readonly onSaid?: () => void
}

/** Say a command and wait for its reply; one that is no success is thrown, and so is one that came before all of this was written. */
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
