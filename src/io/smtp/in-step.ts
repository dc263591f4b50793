import type {Socket} from 'node:net'
import {setImmediate} from 'node:timers/promises'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/** Parts of the library's connection that it keeps to itself. A test sees whether they are still there. */
interface Internals {
  readonly _socket: Socket
  /** As which one greets. */
  readonly name: string
  readonly lastServerResponse: string | false
  readonly _ehloLines?: readonly string[]
  readonly _responseActions: ((reply: string) => void)[]
  /** Replies, and the beginning of one, that came and were not looked at. */
  readonly _responseQueue: readonly string[]
  readonly _remainder: string
  /** Told what breaks the connection meanwhile. */
  _pendingSend: {readonly callback: (error: Error) => void; readonly stream: unknown} | false
  _sendCommand: (line: string, shown?: string) => void
  _actionDATA: (reply: string, callback: (error: Error) => void) => void
  readonly _onError: (error: Error, code: string, reply: false, command: string) => void
}

/** The library's types do not tell these. */
export const internals = (connection: SMTPConnection): Internals => connection as unknown as Internals

/** An account of replies that belong to no command. */
export const outOfStep = (command: string): Error => Object.assign(new Error(command), {code: 'EPROTOCOL', command})

/**
 * Whether something came from the server, be it the beginning of a reply, that nothing was asked for: whatever is written now, it is
 * no answer to that (RFC 5321, 4.1: one reply to each command, in order; RFC 2920, 3.1 for commands in a batch).
 */
export function isOutOfStep(connection: SMTPConnection): boolean {
  const {_responseQueue: queue, _remainder: begun} = internals(connection)
  return begun !== '' || queue.some(reply => reply.trim() !== '')
}

/** Whether all that was said has left for the server: what replies before that answers something else. */
export async function isWritten(connection: SMTPConnection): Promise<boolean> {
  const {_socket: socket} = internals(connection)
  // TLS tells of what it wrote at once only in a later turn.
  for (let turn = 0; turn < 2 && socket.writableLength > 0; turn++) await setImmediate()
  return socket.writableLength === 0
}

/** End a connection, and what is under way on it, for replies out of step. */
export const breakOff = (connection: SMTPConnection): void =>
  internals(connection)._onError(new Error('Unexpected response'), 'EPROTOCOL', false, 'CONN')

/** End a connection at once, so that nothing more of what was said leaves. */
export function drop(connection: SMTPConnection): void {
  internals(connection)._socket.destroy()
  connection.close()
}

/**
 * Keep commands and replies in step: the library takes the next reply for that to the next command, whenever it came. A connection on which a
 * command would be written while an earlier reply waits is closed instead. A letter by DATA is sent only where that is answered by 354
 * (RFC 5321, 4.3.2): the library takes 2yz too, which is a reply to something before it.
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
