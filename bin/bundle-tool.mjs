/**
 * Bundles the command itself, `dist/packed/`: what the packed package runs instead of some thousand modules of ours and others. One file for
 * what each family of commands needs, so that none loads what only another one does.
 */
import {existsSync, writeFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {changedLibraries} from './changed-libraries.mjs'

/** Programs that are started or imported by their paths: each has there the path of its module, below `packed/`. */
const programs = {
  ...{main: 'cli/main', library: 'index'},
  ...{sandbox: 'engine/sandbox/main', watchdog: 'io/sandbox/watchdog'},
  thread: 'engine/threads/main',
}

/** Commands about notes, those about their lives, those of the desk, and those that begin something; the others send. */
const ofNotes = ['build', 'check', 'audit', 'explain', 'schema']
const ofLives = ['publish', 'restore', 'advance', 'approve', 'diff']
const ofDesk = ['preview']
const ofBeginnings = ['init', 'new', 'doctor', 'completion', 'seal']
const ofEditor = ['lsp']
const ofImport = ['import']
const command = name => `cli/commands/${name}`

/**
 * Files of the bundle, the first that claims a module has it: with what its roots import, or (`deep`) may load later too. A build that
 * changes nothing gets by with the first three.
 */
const families = [
  {name: 'sandboxed', roots: [programs.sandbox, programs.watchdog]},
  {name: 'cli', roots: [programs.main, 'cli/tell-failure', 'cli/tell-usage']},
  {name: 'unchanged', roots: [...['build', 'check'].map(command), 'cli/reporters/pretty']},
  {name: 'fonts', roots: ['render/pdf/fonts/parse-font', 'engine/sandbox/check-font']},
  {name: 'notes', roots: [...ofNotes.map(command), programs.library], deep: true, except: ['engine/desk/open-desk']},
  {name: 'lives', roots: ofLives.map(command), deep: true},
  {name: 'desk', roots: [...ofDesk.map(command), 'engine/desk/printer/printing'], deep: true},
  {name: 'beginning', roots: ofBeginnings.map(command), deep: true},
  {name: 'editor', roots: ofEditor.map(command), deep: true},
  {name: 'import', roots: ofImport.map(command), deep: true},
  {name: 'sending', roots: [programs.main], deep: true},
]

/** Modules of Node that few commands need. */
const late = [
  ...['node:child_process', 'node:dns', 'node:fs/promises', 'node:http', 'node:https'],
  ...['node:tls', 'node:worker_threads'],
]

/**
 * Not bundled: what is compiled, what chooses at run time among files of its own, and tables of patterns, of which a note needs one.
 * `libsql` and the drivers of PostgreSQL are loaded only where something is sent.
 */
const apart = [/^node:/, /^#vendor\/hyphen\//, /^(@resvg\/resvg-js|libsql|pg|pg-boss)$/]
const isApart = id => !late.includes(id) && apart.some(pattern => pattern.test(id))

/** Loaded by few notes, and half a megabyte: a file of its own. */
const large = /[\\/]node_modules[\\/]citeproc[\\/]/

/**
 * Bundle the compiled modules with all they import.
 *
 * @param root Folder of the package.
 * @param outDir Folder of the compiled code, with `vendor/` in it; gets `packed/`.
 */
export async function bundleTool(root, outDir) {
  const compiled = path => join(outDir, `${path}.js`)
  const input = Object.fromEntries(
    Object.values(programs)
      .map(path => [path, compiled(path)])
      .filter(([, path]) => existsSync(path)),
  )
  const modules = new Map()
  let familyOf
  const {build} = await import('rolldown')
  const {viteDynamicImportVarsPlugin, viteImportGlobPlugin} = await import('rolldown/experimental')
  const {output} = await build({
    // The bundle says where a module comes from: not from a folder that is renamed.
    cwd: outDir,
    input,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    // gray-matter has an `eval` for a kind of front matter that is refused before it is called; families settle what is loaded when.
    checks: {eval: false, ineffectiveDynamicImport: false},
    // Something that cannot be found is only a warning, and would be missed by a user.
    onLog: (level, {message}) => {
      if (level === 'warn') throw new Error(message)
    },
    external: isApart,
    resolve: {alias: {'#vendor': join(outDir, 'vendor')}},
    plugins: [
      changedLibraries(),
      lateModules,
      asciiFiles,
      // Renderers of editions are imported by the names of their folders.
      viteDynamicImportVarsPlugin(),
      viteImportGlobPlugin({root: outDir}),
      {name: 'graph', moduleParsed: found => void modules.set(found.id, found)},
    ],
    output: {
      dir: join(outDir, 'packed'),
      format: 'cjs',
      dynamicImportInCjs: false,
      entryFileNames: '[name].cjs',
      chunkFileNames: ({name, moduleIds}) => `${familyOf?.(moduleIds[0] ?? '') ?? name}.cjs`,
      comments: false,
      // A module runs when it is first asked for, and not because it is in the same file as another.
      strictExecutionOrder: true,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{debugName: 'family', name: id => (familyOf ??= claimed(modules, compiled))(id)}],
      },
    },
  })
  const inside = output.map(({fileName, moduleIds = []}) => [
    fileName,
    [...new Set(moduleIds.map(id => packageAt(root, id)))]
      .filter(path => path !== undefined)
      .toSorted((a, b) => (a < b ? -1 : 1)),
  ])
  // What THIRD-PARTY-NOTICES and the bill of materials must name.
  writeFileSync(join(outDir, 'packed', 'packages.json'), JSON.stringify(Object.fromEntries(inside)))
  if (existsSync(compiled('engine/brand/settle-templates'))) await settleBrands(root, outDir)
}

/** Brands that ship, parsed and checked, so that no run has to; the compiled modules do it. */
async function settleBrands(root, outDir) {
  const module = path => import(pathToFileURL(join(outDir, path)).href)
  const {settleTemplates} = await module('engine/brand/settle-templates.js')
  const {settledName} = await module('engine/brand/settled-brands.js')
  writeFileSync(join(outDir, 'packed', settledName), JSON.stringify(settleTemplates(join(root, 'templates'))))
}

/** Modules of Node that take long to load, each when something of it is first used, wherever it is imported. */
const lateModules = {
  name: 'late-modules',
  resolveId: {order: 'pre', handler: id => (late.includes(id) ? `\0late:${id}` : undefined)},
  load(id) {
    if (!id.startsWith('\0late:')) return undefined
    const name = id.slice('\0late:'.length)
    const getter = key => `get ${key}() { return process.getBuiltinModule('${name}').${key} }`
    const keys = Object.keys(process.getBuiltinModule(name)).filter(key => key !== 'default')
    return `module.exports = {${keys.map(getter).join(', ')}}`
  },
}

const beyondAscii = /[^\0-\x7f]/

/**
 * V8 keeps the text of a program as long as it runs, and with one letter beyond Latin-1 each of its letters takes two bytes: 8 MB more in
 * every thread. So all are written as escapes, which mean the same wherever such a letter may stand, but in a raw template.
 */
const asciiFiles = {
  name: 'ascii-files',
  transform(code) {
    if (!code.includes('String.raw') || !beyondAscii.test(code)) return undefined
    const edits = rawTexts(this.parse(code)).filter(({value}) => beyondAscii.test(value.raw))
    return edits.toReversed().reduce((text, {start, end}) => {
      const told = text.slice(start, end).replace(/[^\0-\x7f]+/g, letters => '${' + JSON.stringify(letters) + '}')
      return text.slice(0, start) + told + text.slice(end)
    }, code)
  },
  // As late as can be: what is printed once more has its letters again.
  generateBundle(_options, chunks) {
    for (const chunk of Object.values(chunks)) if (chunk.type === 'chunk') chunk.code = asAscii(chunk.code)
  },
}

const asAscii = code =>
  code.replace(/\\[\0-\x7f]|\\?[^\0-\x7f]/g, part => (beyondAscii.test(part) ? escaped(part.at(-1)) : part))

/** A letter is one unit of UTF-16 here: two of them are escaped as two. */
const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The texts of raw templates in a tree. */
function rawTexts(node) {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(rawTexts)
  const isRaw = node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw'
  return isRaw ? [...inside, ...node.quasi.quasis] : inside
}

/** Name of the family of a module, by its id; nothing for what gets a file of its own. */
function claimed(modules, at) {
  const owner = new Map()
  for (const {name, roots, deep = false, except = []} of families) {
    const queue = roots.map(at)
    const seen = new Set([...queue, ...except.map(at)])
    for (const id of queue) {
      const found = modules.get(id)
      if (found === undefined) continue
      if (!owner.has(id)) owner.set(id, name)
      for (const next of [...found.importedIds, ...(deep ? found.dynamicallyImportedIds : [])])
        if (!seen.has(next)) {
          seen.add(next)
          queue.push(next)
        }
    }
  }
  return id => (large.test(id) ? undefined : owner.get(id))
}

/** Folder of the package that a module comes from, as the lock file names it; the bundler adds a little of its own. */
function packageAt(root, id) {
  if (id.startsWith('\0rolldown/')) return 'node_modules/rolldown'
  const path = relative(root, id).split(sep).join('/')
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}
