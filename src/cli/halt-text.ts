import type {Halt} from '../engine/campaign/run-lines.js'
import type {ToolLanguage} from '../model/text.js'
import {postWords} from './post-words.js'

/** What nodemailer calls a connection that did not come about, in place of a server's reply. */
const noConnection: ReadonlySet<string> = new Set(['ESOCKET', 'ECONNECTION', 'EDNS', 'ETIMEDOUT'])

/** Why a run ended before its work did. */
export function haltText(halt: Halt, language: ToolLanguage): string {
  const say = postWords[language]
  if (halt.by === 'person') return say.stopped
  const {reply, server} = halt
  return server !== undefined && noConnection.has(reply) ? say.noConnection(server, reply) : say.serverStopped(reply)
}
