import type {Halt} from '../engine/campaign/run-result.js'
import type {ToolLanguage} from '../model/text.js'
import {mask, printable} from './mask.js'
import {ioText} from './tell-failure.js'
import {postWords} from './post-words.js'
import type {OnWait} from '../engine/campaign/run-post.js'
import type {Session} from './session.js'
import {printAside} from './print-text.js'

/** nodemailer's codes of failed connections. */
const noConnection: ReadonlySet<string> = new Set(['ESOCKET', 'ECONNECTION', 'EDNS', 'ETIMEDOUT'])

/** Why a run ended before its work did. */
export function haltText(halt: Halt, language: ToolLanguage): string {
  const say = postWords[language]
  if (halt.by === 'person') return say.stopped
  if (halt.by === 'window') return `${say.stoppedBecause(say.closed(halt.opens ?? ''))}.`
  if (halt.by === 'ledger') return `${say.stoppedBecause(printable(ioText(halt.error, language)))}.`
  return say.stoppedBecause(
    halt.by === 'policy' ? printable(mask(say.policy(halt.reply, halt.words))) : serverText(halt, language),
  )
}

/** A server's refusal, or that it is unreachable; `server` is host and port if known. */
export function serverText(
  {reply, server}: {readonly reply: string; readonly server?: string},
  language: ToolLanguage,
): string {
  const say = postWords[language]
  if (reply === 'ETLS') return say.noTls
  if (reply.startsWith('EOAUTH ')) return say.noToken(reply.slice('EOAUTH '.length))
  return server !== undefined && noConnection.has(reply) ? say.noConnection(server, reply) : say.serverStopped(reply)
}

/** Prints what a run waits for, and when it goes on, once what is drawn on the line is cleared. */
export function waitTeller({terminal, language}: Session, clear: () => void = () => {}): OnWait {
  const say = postWords[language]
  return waiting => {
    clear()
    const reason = waiting.for === 'ledger' ? ioText(waiting.error, language) : undefined
    const text =
      waiting.for === 'nothing'
        ? say.goesOn
        : say.waits(reason ?? serverText({reply: waiting.for === 'server' ? waiting.reply : ''}, language))
    printAside(`cess: ${printable(text)}\n`, terminal)
  }
}
