import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import {internals, isOutOfStep} from './in-step.js'

/**
 * Detection of replies that a server or proxy repeats, and that could be taken for the answer to another command. Only being identical to
 * an earlier reply betrays them.
 */
export interface Echoes {
  /** Start a letter; earlier replies are known. */
  readonly begin: () => void
  /** Whether a reply since `begin` equals an earlier one to another command or to a whole message. */
  readonly isLikely: () => boolean
  /** Whether a reply since `begin` was taken as that to a whole message. */
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

/** Key of the reply to a whole message, which belongs to no command. */
const end = 'end'

/** Track the replies of a connection, from its greeting on. */
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

/** Domain in a reply to EHLO or HELO (RFC 5321, 4.1.1.1); empty for another reply. */
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

/** Next reply; undefined if the connection ends first. */
const ask = (connection: SMTPConnection, line: string): Promise<string | undefined> =>
  new Promise(resolve => {
    const own = internals(connection)
    own._pendingSend = {callback: () => resolve(undefined), stream: false}
    own._responseActions.push(resolve)
    own._sendCommand(line)
  }).finally(() => (internals(connection)._pendingSend = false)) as Promise<string | undefined>
