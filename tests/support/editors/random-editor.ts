import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from 'vscode-languageserver-protocol/node'
import {goodNote, publicationYaml} from '../cli.js'
import type {languageClient} from '../language-client.js'
import type {Step} from './random-step.js'

type Client = Awaited<ReturnType<typeof languageClient>>

/** Places of notes; the last is none. */
const places = ['notes/a.fr.md', 'notes/b.fr.md', 'notes/c.en.md', 'notes/sub/d.fr.md', 'README.md']
const bibliography = '@book{doe2026,\n  author = {Doe, Jane}, title = {Cables}, year = {2026}, publisher = {Press}}\n'
const requests = [
  ...[CompletionRequest.type, HoverRequest.type, DefinitionRequest.type, DocumentSymbolRequest.type],
  ...[PrepareRenameRequest.type, RenameRequest.type, CodeActionRequest.type],
]

/** An editor over a folder, and a small model of both: texts on the disk, and those that are open. */
export class RandomEditor {
  readonly #root: string
  readonly #client: Client
  readonly disk = new Map<string, string>()
  readonly open = new Map<string, string>()
  readonly #earlier = new Map<string, string[]>()
  #version = 0

  constructor(root: string, client: Client) {
    this.#root = root
    this.#client = client
    this.#write('cess.yml', publicationYaml)
    this.#write('notes/sources.bib', bibliography)
    for (const path of places) this.#write(path, written(path))
  }

  /** Take a step, where it can be taken. */
  async take(taken: Step): Promise<void> {
    await this.#steps[taken.kind](taken)
  }

  readonly #steps: Readonly<Record<Step['kind'], (taken: Step) => Promise<void>>> = {
    edit: async ({which, at, gone, text}) => {
      const [path, old] = pick([...this.open], which) ?? []
      if (path === undefined || old === undefined) return
      const start = Math.floor(at * (old.length + 1))
      const end = Math.min(old.length, start + (which % 3 === 0 ? 0 : gone))
      await this.#change(path, old.slice(0, start) + text + old.slice(end), {start, end, text})
    },
    undo: async ({which, gone}) => {
      const [path] = pick([...this.open], which) ?? []
      // Back to the first text often, or all would soon be broken.
      const earlier =
        path === undefined ? undefined : this.#earlier.get(path)?.at(which % 3 === 0 ? 0 : -1 - (gone % 5))
      if (path !== undefined && earlier !== undefined) await this.#change(path, earlier)
    },
    open: async ({which}) => {
      const path = pick(
        [...this.disk.keys()].filter(one => one.endsWith('.md') && !this.open.has(one)),
        which,
      )
      if (path !== undefined) await this.#openNote(path)
    },
    close: async ({which}) => {
      const path = pick([...this.open.keys()], which)
      if (path !== undefined && this.open.size > 1) await this.#close(path)
    },
    save: async ({which}) => {
      const [path, text] = pick([...this.open], which) ?? []
      if (path === undefined || text === undefined) return
      this.#write(path, text)
      await this.#client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
        textDocument: {uri: this.#client.uriOf(path)},
      })
    },
    ask: taken => this.#ask(taken),
    cancel: taken => this.#ask(taken, new CancellationTokenSource()),
    rename: async ({which, gone}) => {
      const path = pick([...this.disk.keys()].filter(isNote), which)
      const free = pick(
        places.filter(one => isNote(one) && !this.disk.has(one)),
        gone,
      )
      if (path === undefined || free === undefined) return
      const text = this.disk.get(path) ?? ''
      mkdirSync(dirname(join(this.#root, free)), {recursive: true})
      renameSync(join(this.#root, path), join(this.#root, free))
      this.disk.delete(path)
      this.disk.set(free, text)
      const isOpen = this.open.has(path)
      if (isOpen) await this.#close(path)
      if (isOpen) await this.#openNote(free)
      await this.#tellOfFiles(path, free)
    },
    remove: async ({which}) => {
      const path = pick([...this.disk.keys()].filter(isNote), which)
      if (path === undefined || this.disk.size < 5) return
      rmSync(join(this.#root, path))
      this.disk.delete(path)
      if (this.open.has(path)) await this.#close(path)
      await this.#tellOfFiles(path)
    },
    create: async ({which}) => {
      const path = pick(
        places.filter(one => !this.disk.has(one)),
        which,
      )
      if (path === undefined) return
      this.#write(path, written(path))
      await this.#tellOfFiles(path)
    },
    foreign: async ({which, text}) => {
      const path = pick(
        [...this.disk.keys()].filter(one => one !== 'cess.yml'),
        which,
      )
      if (path === undefined) return
      this.#write(path, `${this.disk.get(path)}${text}`)
      await this.#tellOfFiles(path)
    },
    settings: async ({which}) => {
      const text = [publicationYaml, publicationYaml, 'organisation: [', `${publicationYaml}unknown: 1\n`][which % 4]
      this.#write('cess.yml', text ?? publicationYaml)
      await this.#tellOfFiles('cess.yml')
    },
  }

  async #ask({which, at, gone, text}: Step, cancelled?: CancellationTokenSource): Promise<void> {
    const [path, source = ''] = pick([...this.open], which) ?? []
    if (path === undefined) return
    const position = placeOf(source, Math.floor(at * source.length))
    // Some places that the text has not.
    if (gone > 35) position[gone % 2 ? 'line' : 'character'] += 1000
    const type = pick(requests, gone)
    const asked = this.#client.connection.sendRequest(
      type?.method ?? '',
      {
        textDocument: {uri: this.#client.uriOf(path)},
        ...{position, newName: text || 'autre', range: {start: position, end: position}, context: {diagnostics: []}},
      },
      ...(cancelled ? [cancelled.token] : []),
    )
    cancelled?.cancel()
    // What was cancelled may be refused, or answered before.
    await (cancelled ? asked.catch(assertCancelled) : asked)
  }

  async #openNote(path: string): Promise<void> {
    const text = this.disk.get(path) ?? ''
    this.open.set(path, text)
    this.#earlier.set(path, [text])
    await this.#client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri: this.#client.uriOf(path), languageId: 'markdown', version: ++this.#version, text},
    })
  }

  async #close(path: string): Promise<void> {
    this.open.delete(path)
    await this.#client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: {uri: this.#client.uriOf(path)},
    })
  }

  /** A part of the text, as most editors send it, or the whole. */
  async #change(path: string, text: string, part?: {start: number; end: number; text: string}): Promise<void> {
    const old = this.open.get(path) ?? ''
    this.open.set(path, text)
    this.#earlier.get(path)?.push(text)
    await this.#client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri: this.#client.uriOf(path), version: ++this.#version},
      contentChanges: [
        part ? {range: {start: placeOf(old, part.start), end: placeOf(old, part.end)}, text: part.text} : {text},
      ],
    })
  }

  #write(path: string, text: string): void {
    this.disk.set(path, text)
    mkdirSync(dirname(join(this.#root, path)), {recursive: true})
    writeFileSync(join(this.#root, path), text)
  }

  async #tellOfFiles(...paths: readonly string[]): Promise<void> {
    await this.#client.connection.sendNotification(DidChangeWatchedFilesNotification.type.method, {
      changes: paths.map(path => ({uri: this.#client.uriOf(path), type: FileChangeType.Changed})),
    })
  }
}

const isNote = (path: string) => path.startsWith('notes/') && path.endsWith('.md')
const pick = <Value>(list: readonly Value[], number: number): Value | undefined => list[number % list.length]
const written = (path: string): string =>
  goodNote({
    number: places.indexOf(path) + 1,
    fields: 'bibliographie: sources.bib\n',
    text: 'Voir [@doe2026] et [la note](b.fr.md#ce-que-lon-sait).',
  })

/** Line and character of an offset, where lines end as in the protocol: `\n`, `\r\n` or `\r` (LSP 3.17, Text Documents). */
function placeOf(text: string, offset: number): {line: number; character: number} {
  const lines = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/)
  return {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
}

function assertCancelled(error: unknown): void {
  if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.RequestCancelled) throw error
}
