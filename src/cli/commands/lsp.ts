import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {standardStreams} from '../../engine/editor/index.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import {serve} from '../lsp/serve.js'
import type {Session} from '../session.js'

/** `cess lsp`: ends when the editor says so, or is gone. */
export async function lspCommand({version, language}: Session): Promise<ExitCode> {
  const {input, output} = standardStreams()
  const connection = createConnection(ProposedFeatures.all, input, output)
  const ended = new Promise<void>(resolve => {
    connection.onExit(resolve)
    input.once('end', resolve)
  })
  serve(connection, version, language)
  await ended
  return exitCodes.fine
}
