/**
 * The packed extension in a Visual Studio Code of a few lines: `node run-extension.cjs <extension> <note>`. What the editor has of
 * language is a stub that takes everything; what matters here is real: documents, diagnostics, settings, files. Prints what was told
 * of the note.
 */
const {readFileSync} = require('node:fs')
const {Module} = require('node:module')
const path = require('node:path')
const {pathToFileURL} = require('node:url')

const [folder, note] = process.argv.slice(2)
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
const uriOf = file => ({scheme: 'file', fsPath: file, path: file, toString: () => pathToFileURL(file).href})

/** Any class, function, namespace or value of the editor's that was not named. */
const anything = new Proxy(class {}, {
  get: (target, name) => own.get(name)?.(target) ?? (own.has(name) ? undefined : anything),
  apply: () => anything,
})
/** Not promised, nothing to go through, and a number where one is needed. */
const own = new Map([
  ['prototype', ({prototype}) => prototype],
  ['then', () => undefined],
  [Symbol.toPrimitive, () => () => 0],
  [Symbol.iterator, () => () => [][Symbol.iterator]()],
])
const withOthers = named => new Proxy(named, {get: (target, name) => (name in target ? target[name] : anything)})
const text = readFileSync(note, 'utf8')
const document = {
  ...{uri: uriOf(note), fileName: note, languageId: 'markdown', version: 1, isClosed: false, getText: () => text},
  lineCount: text.split('\n').length,
}
const files = {cess: path.join(path.dirname(note), '..', 'cess.yml')}

const stub = withOthers({
  version: manifest.engines.vscode.slice(1),
  env: withOthers({language: 'fr', appName: 'stub'}),
  Uri: withOthers({parse: text => uriOf(decodeURIComponent(new URL(text).pathname)), file: uriOf}),
  Disposable: class {
    dispose() {}
    static from = () => anything
  },
  EventEmitter: class {
    event = () => anything
    fire() {}
    dispose() {}
  },
  CancellationTokenSource: class {
    token = {isCancellationRequested: false, onCancellationRequested: () => anything}
    dispose() {}
  },
  Position: class {
    constructor(line, character) {
      Object.assign(this, {line, character})
    }
  },
  Range: class {
    constructor(...parts) {
      this.parts = parts
    }
  },
  Diagnostic: class {
    constructor(range, message) {
      Object.assign(this, {range, message})
    }
  },
  languages: withOthers({
    match: (selector, {languageId}) => ([selector].flat().some(({language}) => language === languageId) ? 1 : 0),
    createDiagnosticCollection: () => ({
      set: (uri, found) => found?.length > 0 && told(String(uri), found),
      clear() {},
      dispose() {},
    }),
  }),
  workspace: withOthers({
    textDocuments: [document],
    workspaceFolders: undefined,
    findFiles: async pattern => (pattern === '**/cess.yml' ? [uriOf(files.cess)] : []),
    getConfiguration: () => ({get: key => manifest.contributes.configuration.properties[`cess.${key}`]?.default}),
  }),
  window: withOthers({
    visibleTextEditors: [],
    activeTextEditor: undefined,
    tabGroups: withOthers({all: []}),
    createOutputChannel: () =>
      withOthers({append() {}, appendLine() {}, show() {}, dispose() {}, replace() {}, clear() {}}),
    showErrorMessage: message => fail(new Error(message)),
  }),
})

const load = Module._load
Module._load = (request, ...others) => (request === 'vscode' ? stub : load(request, ...others))

const extension = require(path.join(folder, manifest.main))
const fail = error => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
const told = async (uri, found) => {
  process.stdout.write(JSON.stringify({uri, found: found.map(({code, message}) => ({code, message}))}))
  await extension.deactivate()
  process.exit(0)
}
extension.activate({subscriptions: []}).catch(fail)
