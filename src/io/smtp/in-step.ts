import type {Socket} from 'node:net'
import {setImmediate} from 'node:timers/promises'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/** Internals of the library's connection; a test checks that they exist. */
interface Internals {
  readonly _socket: Socket
  /** Own name for EHLO. */
  readonly name: string
  readonly lastServerResponse: string | false
  readonly _ehloLines?: readonly string[]
  readonly _responseActions: ((reply: string) => void)[]
  /** Unread replies, and the beginning of one. */
  readonly _responseQueue: readonly string[]
  readonly _remainder: string
  /** Callback for errors of the message under way. */
  _pendingSend: {readonly callback: (error: Error) => void; readonly stream: unknown} | false
  _sendCommand: (line: string, shown?: string) => void
  _actionDATA: (reply: string, callback: (error: Error) => void) => void
  readonly _onError: (error: Error, code: string, reply: false, command: string) => void
}

/** Access internals that the library's types lack. */
export const internals = (connection: SMTPConnection): Internals => connection as unknown as Internals

/** Error of a reply out of step. */
export const outOfStep = (command: string): Error => Object.assign(new Error(command), {code: 'EPROTOCOL', command})

/**
 * Whether an unexpected reply, or part of one, has arrived. It cannot answer a command that is yet to be written (RFC 5321, 4.1: one reply
 * per command, in order; RFC 2920, 3.1 for pipelining).
 */
export function isOutOfStep(connection: SMTPConnection): boolean {
  const {_responseQueue: queue, _remainder: begun} = internals(connection)
  return begun !== '' || queue.some(reply => reply.trim() !== '')
}

/** Whether everything was written to the server; an earlier reply answers something else. */
export async function isWritten(connection: SMTPConnection): Promise<boolean> {
  const {_socket: socket} = internals(connection)
  // TLS tells of what it wrote at once only in a later turn.
  for (let turn = 0; turn < 2 && socket.writableLength > 0; turn++) await setImmediate()
  return socket.writableLength === 0
}

/** Close a connection with an error because replies are out of step. */
export const breakOff = (connection: SMTPConnection): void =>
  internals(connection)._onError(new Error('Unexpected response'), 'EPROTOCOL', false, 'CONN')

/** Close a connection at once, without sending the rest. */
export function drop(connection: SMTPConnection): void {
  internals(connection)._socket.destroy()
  connection.close()
}

/**
 * Keep commands and replies in step, since the library takes the next reply for the next command, whenever it came. Closes a connection on
 * which a command would be written while a reply is unread. Sends a letter by DATA only after 354 (RFC 5321, 4.3.2): the library also
 * accepts 2yz, which answers an earlier command.
 */
export function keepInStep(connection: SMTPConnection): void {
  const own = internals(connection)
  const write = own._sendCommand.bind(connection)
  own._sendCommand = (line, shown) => {
    if (isOutOfStep(connection)) breakOff(connection)
    else write(line, shown)
  }
  const action = own._actionDATA.bind(connection)
  own._actionDATA = (reply, callback) => {
    if (reply.startsWith('2') || (reply.startsWith('3') && isOutOfStep(connection))) callback(outOfStep('DATA'))
    else action(reply, callback)
  }
}
