import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
  TextDocuments,
  type TextDocumentPositionParams,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Workspaces, type NoteAt} from '../../engine/editor/workspaces.js'
import {pathOf} from '../../engine/editor/index.js'
import type {Message} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import {completionAt, definitionAt, hoverAt, renameAt, renameRangeAt, symbolsOf, type Question} from './answers.js'
import {Checker} from './checker.js'
import {codeActions, fixAllKind} from './code-actions.js'
import {diagnosticOf} from './convert.js'
import {HeldNotes} from './held-notes.js'

/**
 * Serve an editor with diagnostics and answers. Markdown files that are no notes are ignored.
 *
 * @param given Language of messages for editors that name none.
 */
export function serve(connection: Connection, version: string, given: ToolLanguage): void {
  let language = given
  const workspaces = new Workspaces()
  const told = new Map<string, readonly Message[]>()
  const onBug = (error: unknown) => connection.console.error(error instanceof Error ? error.message : String(error))
  const noteOf = (uri: string): NoteAt | undefined => {
    const path = pathOf(uri)
    return path === undefined ? undefined : workspaces.noteAt(path)
  }
  const tell = (uri: string, messages: readonly Message[]) => {
    told.set(uri, messages)
    void connection.sendDiagnostics({uri, diagnostics: messages.map(message => diagnosticOf(message, language))})
  }
  connection.onInitialize(({locale}) => {
    if (locale !== undefined) language = /^fr\b/i.test(locale) ? 'fr' : 'en'
    return initialized(version)
  })
  connection.onShutdown(() => workspaces.close())
  follow(connection, {workspaces, noteOf, tell, onBug})
  answer(connection, {noteOf, messages: uri => told.get(uri) ?? [], language: () => language, onBug})
  connection.listen()
}

interface Following {
  readonly workspaces: Workspaces
  readonly noteOf: (uri: string) => NoteAt | undefined
  readonly tell: (uri: string, messages: readonly Message[]) => void
  readonly onBug: (error: unknown) => void
}

/** Follow open documents and report messages. */
function follow(connection: Connection, {workspaces, noteOf, tell, onBug}: Following): void {
  const documents = new TextDocuments(TextDocument)
  const held = new HeldNotes(noteOf)
  const check = async (uri: string, signal: AbortSignal) => {
    const at = held.at(uri)
    return at ? at.workspace.messages(at.path, signal) : []
  }
  const tellOf = (uri: string, messages: readonly Message[]) => {
    tell(uri, messages)
    held.at(uri)?.workspace.keepFirst()
  }
  const checker = new Checker({check, tell: tellOf, onBug})
  const release = (uri: string) => {
    if (!held.release(uri)) return
    checker.closed(uri)
    tell(uri, [])
  }
  const hold = (document: TextDocument) => {
    if (!held.hold(document.uri, document.getText())) release(document.uri)
  }
  documents.onDidChangeContent(({document}) => {
    hold(document)
    const {uri} = document
    if (held.at(uri)) checker.changed([uri, ...held.uris.filter(other => other !== uri)])
  })
  documents.onDidClose(({document: {uri}}) => {
    release(uri)
    // The text on the disk counts again, for other notes too.
    checker.changed(held.uris)
  })
  const look = () => {
    workspaces.renew()
    documents.all().forEach(hold)
    checker.changed(held.uris)
  }
  documents.onDidSave(look)
  connection.onDidChangeWatchedFiles(look)
  documents.listen(connection)
}

const initialized = (version: string): InitializeResult => ({
  serverInfo: {name: 'cess', version},
  capabilities: {
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    completionProvider: {triggerCharacters: [':', '@', '#', '(', '[', '{', '^', '"', '/', '-']},
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: true,
    renameProvider: {prepareProvider: true},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
  },
})

interface Answering {
  readonly noteOf: (uri: string) => NoteAt | undefined
  readonly messages: (uri: string) => readonly Message[]
  readonly language: () => ToolLanguage
  readonly onBug: (error: unknown) => void
}

function answer(connection: Connection, {noteOf, messages, language, onBug}: Answering): void {
  /** Answer about a note; null without a note or on an error. */
  const about = async <T>(uri: string, ask: (at: NoteAt) => Promise<T | null>): Promise<T | null> => {
    const at = noteOf(uri)
    try {
      return at ? await ask(at) : null
    } catch (error) {
      onBug(error)
      return null
    }
  }
  const placed =
    <T>(ask: (question: Question) => Promise<T | null>) =>
    ({textDocument: {uri}, position}: TextDocumentPositionParams) =>
      about(uri, at => ask({at, uri, position, language: language()}))
  connection.onCompletion(placed(completionAt))
  connection.onHover(placed(hoverAt))
  connection.onDefinition(placed(definitionAt))
  connection.onPrepareRename(placed(renameRangeAt))
  connection.onRenameRequest(params => placed(question => renameAt(question, params.newName))(params))
  connection.onDocumentSymbol(({textDocument: {uri}}) => about(uri, symbolsOf))
  connection.onCodeAction(({textDocument: {uri}, range, context}) =>
    noteOf(uri) ? [...codeActions({uri, messages: messages(uri), language: language()}, range, context.only)] : [],
  )
}
