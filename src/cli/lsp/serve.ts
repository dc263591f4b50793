import {
  CodeActionKind,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
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

/** Serve an editor with diagnostics and answers, in a given language where it names none. Markdown files that are no notes are ignored. */
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

/** Open notes by address; their files may be gone, or no notes any more. */
class HeldNotes {
  readonly #noteOf: (uri: string) => NoteAt | undefined
  readonly #held = new Map<string, NoteAt>()

  /** @param noteOf The note that the file at an address is now. */
  constructor(noteOf: (uri: string) => NoteAt | undefined) {
    this.#noteOf = noteOf
  }

  /** Addresses of the notes. */
  get uris(): readonly string[] {
    return [...this.#held.keys()]
  }

  /** The note that is held at an address. */
  at(uri: string): NoteAt | undefined {
    return this.#held.get(uri)
  }

  /** Set the text of a note; false if the file is no note. */
  hold(uri: string, text: string): boolean {
    const at = this.#noteOf(uri)
    if (!at) return false
    this.#held.set(uri, at)
    at.workspace.put(at.path, text)
    return true
  }

  /** Return to the text on the disk; false if it was not held. */
  release(uri: string): boolean {
    const at = this.#held.get(uri)
    if (!at) return false
    this.#held.delete(uri)
    at.workspace.put(at.path, undefined)
    return true
  }
}
