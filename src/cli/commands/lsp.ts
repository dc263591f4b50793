import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {standardStreams, wholeMessages} from '../../engine/editor/index.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {serve} from '../lsp/serve.js'
import type {Text} from '../../model/text.js'
import type {Session} from '../session.js'

/** `cess lsp`: ends when the editor says so, or is gone. */
export async function lspCommand({version, language}: Session): Promise<ExitCode> {
  const {input: pipe, output} = standardStreams()
  const input = wholeMessages(pipe, bytes => connection.console.error(lostWords(bytes)[language]))
  const connection = createConnection(ProposedFeatures.all, input, output)
  const ended = new Promise<void>(resolve => {
    connection.onExit(resolve)
    input.once('end', resolve)
  })
  serve(connection, version, language)
  await ended
  return exitCodes.fine
}

const lostWords = (bytes: number): Text => ({
  en: `${bytes} bytes from the editor are no message of the protocol, and were left out`,
  fr: `${bytes} octets venus de l'éditeur ne sont pas un message du protocole, et ont été laissés de côté`,
})
