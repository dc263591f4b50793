import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import {internals, isOutOfStep} from './in-step.js'

/**
 * Replies that may be echoes: said twice by a server or a proxy, the second time when another command was written. Nothing in SMTP tells such a
 * reply from an answer, but that it is to the letter what was said before.
 */
export interface Echoes {
  /** A letter begins: what was heard before it is known. */
  readonly begin: () => void
  /** Whether a reply since then was heard before as the reply to another command, or as that to a whole message. */
  readonly isLikely: () => boolean
  /** Whether a reply since then was taken for that to a whole message. */
  readonly isEnded: () => boolean
  /**
   * Send two RSET, then EHLO or HELO, whose reply is unmistakable (RFC 5321, 4.1.4: allowed at any time, and resets the session). False if
   * it comes at another place, so that the replies were out of step. True also if none comes, since servers may end a session.
   */
  readonly isSettled: () => Promise<boolean>
}

/**
 * Harmless commands between letters (RFC 5321, 4.1.1.5), sent before EHLO: an echo of the greeting, with another reply still on its way, then
 * comes to one of these.
 */
const before = ['RSET', 'RSET'] as const

/** The reply to a message that was given to its end is to no command. */
const end = 'end'

/** Listen to a connection, from its greeting on. */
export function hearEchoes(connection: SMTPConnection): Echoes {
  const own = internals(connection)
  const heard = new Map<string, string>()
  const waiting: string[] = ['greeting']
  let [isEchoed, isEnded, greeting, domain, last] = [false, false, '', '', own.lastServerResponse]
  const write = own._sendCommand.bind(connection)
  own._sendCommand = (line, shown) => {
    waiting.push(verbOf(line))
    write(line, shown)
  }
  const hear = (reply: string): void => {
    const verb = waiting.shift() ?? end
    const before = heard.get(reply)
    isEnded ||= verb === end
    isEchoed ||= before !== undefined && (before !== verb || verb === end)
    heard.set(reply, verb)
    if (verb === 'EHLO' || verb === 'HELO') [greeting, domain] = [verb, domainOf(reply)]
  }
  // The library sets it for each reply, whole, before it looks for what was asked.
  Object.defineProperty(connection, 'lastServerResponse', {
    get: () => last,
    set: (reply: string | false) => {
      last = reply
      if (typeof reply === 'string') hear(reply)
    },
  })
  return {
    begin: () => ([isEchoed, isEnded] = [false, false]),
    isLikely: () => isEchoed,
    isEnded: () => isEnded,
    isSettled: async () => {
      const known = domain
      if (own._socket.destroyed) return true
      // Without a name in the reply to ours, that was to something before it.
      return known !== '' && isInStep(connection, `${greeting} ${own.name}`, known)
    },
  }
}

const verbOf = (line: string): string =>
  line === '.' || /^BDAT \d+ LAST$/.test(line) ? end : (/^[A-Z]{4,8}(?=$|[ :])/.exec(line)?.[0] ?? 'AUTH')

/** The name that a server has for itself (RFC 5321, 4.1.1.1); empty in a reply that is no greeting to EHLO or HELO. */
const domainOf = (reply: string): string => /^250[ -](\S+)/.exec(reply)?.[1] ?? ''

async function isInStep(connection: SMTPConnection, greeting: string, known: string): Promise<boolean> {
  for (const line of [...before, greeting]) {
    if (isOutOfStep(connection)) return false
    const reply = await ask(connection, line)
    if (reply === undefined || reply.startsWith('421')) return true
    if ((domainOf(reply) === known) !== (line === greeting)) return false
  }
  return !isOutOfStep(connection)
}

/** The next reply; undefined where the connection ends before. */
const ask = (connection: SMTPConnection, line: string): Promise<string | undefined> =>
  new Promise(resolve => {
    const own = internals(connection)
    own._pendingSend = {callback: () => resolve(undefined), stream: false}
    own._responseActions.push(resolve)
    own._sendCommand(line)
  }).finally(() => (internals(connection)._pendingSend = false)) as Promise<string | undefined>
