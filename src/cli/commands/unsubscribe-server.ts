import {serveUnsubscribe} from '../../engine/campaign/serve-unsubscribe.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {postWords} from '../post-words.js'
import type {Session} from '../session.js'
import {ended, untilStopped} from '../stop-signal.js'
import {printText} from '../print-text.js'

interface ServerFlags {
  readonly port?: number
  readonly host?: string
}

const usualPort = 8025

/** `cess unsubscribe-server`. */
export async function unsubscribeServerCommand(session: Session, flags: ServerFlags): Promise<ExitCode> {
  const {directory, language, terminal} = session
  const {port = usualPort, host = '127.0.0.1'} = flags
  const server = await serveUnsubscribe({directory, language, environment: terminal.env, host, port})
  printText(`${postWords[language].listening(`http://${host}:${server.port}`)}\n`, terminal)
  await untilStopped(terminal, ended)
  await server.close()
  return exitCodes.fine
}
