import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  LogMessageNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node'
import {installed} from './installed.js'

/** `cess lsp` in a process of its own, and a client that is not ours. */
export async function languageClient(root: string, locale = 'fr') {
  const child = spawn(process.execPath, [installed, 'lsp', '--stdio'], {cwd: root, stdio: ['pipe', 'pipe', 'pipe']})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const told = new Map<string, readonly Diagnostic[]>()
  const tellings: string[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, ({uri, diagnostics}) => {
    told.set(uri, diagnostics)
    tellings.push(uri)
  })
  const complaints: string[] = []
  connection.onNotification(LogMessageNotification.type, ({message}) => void complaints.push(message))
  // What is no message of the protocol, where one should begin.
  connection.onError(([{message}]) => void complaints.push(message))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  connection.listen()
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    locale,
    capabilities: {},
  })
  await connection.sendNotification(InitializedNotification.type, {})
  let version = 1
  return {
    ...{connection, told, tellings, uriOf},
    /** The server's words elsewhere than in answers: none, where all is well. */
    outside: () => ({stderr, complaints}),
    open: (path: string, text: string) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: {uri: uriOf(path), languageId: 'markdown', version, text},
      }),
    type: (path: string, text: string) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: {uri: uriOf(path), version: ++version},
        contentChanges: [{text}],
      }),
    end: async () => {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      const code = await ended
      connection.dispose()
      return code
    },
  }
}

/** A text without its `¦`, and where that stood: line and character from 0. */
export function cursorIn(marked: string) {
  const before = marked.slice(0, marked.indexOf('¦')).split('\n')
  const position = {line: before.length - 1, character: (before.at(-1) ?? '').length}
  return {text: marked.replace('¦', ''), position}
}
