/**
 * Bundles the command into `dist/packed/`, which runs instead of a thousand modules: a file per family of commands, so that
 * none loads the code of others.
 */
import {existsSync, writeFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {changedLibraries} from './changed-libraries.mjs'
import {cheaper} from './cheaper-code.mjs'

/** Programs that are started or imported by path, with their modules; paths are below `packed/`. */
const programs = {
  ...{main: 'cli/main', library: 'index'},
  ...{sandbox: 'engine/sandbox/main', watchdog: 'io/sandbox/watchdog'},
  ...{thread: 'engine/threads/main', stats: 'io/prefetch-stats'},
}

/** Commands by family: about notes, about their lives, of the desk, and those that create something; the others send. */
const ofNotes = ['build', 'check', 'explain', 'schema']
const ofLives = ['life', 'diff']
const ofDesk = ['preview']
const ofBeginnings = ['init', 'new', 'doctor', 'completion', 'seal']
const ofEditor = ['lsp']
const ofImport = ['import']
const command = name => `cli/commands/${name}`

/**
 * Files of the bundle; a module goes to the first that claims it, with static imports of its roots, or (`deep`) with dynamic ones too. A
 * build without changes needs the first three.
 */
const families = [
  {name: 'sandboxed', roots: [programs.sandbox, programs.watchdog, programs.stats]},
  {name: 'cli', roots: [programs.main, 'cli/tell-failure', 'cli/tell-usage']},
  {name: 'unchanged', roots: [...['build', 'check'].map(command), 'cli/reporters/pretty']},
  {name: 'fonts', roots: ['render/pdf/fonts/parse-font', 'engine/sandbox/check-font']},
  {name: 'notes', roots: [...ofNotes.map(command), programs.library], deep: true, except: ['engine/desk/open-desk']},
  {name: 'lives', roots: ofLives.map(command), deep: true},
  {name: 'desk', roots: [...ofDesk.map(command), 'engine/desk/worker/open-note-work'], deep: true},
  {name: 'beginning', roots: [...ofBeginnings.map(command), 'cli/field-options'], deep: true},
  {name: 'editor', roots: ofEditor.map(command), deep: true},
  {name: 'import', roots: ofImport.map(command), deep: true},
  {name: 'sending', roots: [programs.main], deep: true},
]

/** Files that every command about notes loads. */
const early = ['sandboxed', 'cli', 'unchanged', 'notes']

/** Node modules that few commands need. */
const late = [
  ...['node:child_process', 'node:dns', 'node:fs/promises', 'node:http', 'node:https'],
  ...['node:tls', 'node:worker_threads'],
]

/** Packages that are not bundled, since they are native or choose their files at run time; drivers of databases are loaded only for sending. */
const packagesApart = /^(@resvg\/resvg-js|libsql|pg|pg-boss)$/
/** Other modules that are not bundled: hyphenation patterns among them, of which a note needs one. */
const apart = [/^node:/, /^#vendor\/hyphen\//]
const isApart = id => !late.includes(id) && apart.some(pattern => pattern.test(id))

/** A rarely used module of half a megabyte, in a file of its own. */
const large = /[\\/]node_modules[\\/]citeproc[\\/]/

/** Bundle the compiled modules with all their imports, into `packed/` of a folder that has `vendor/` in it. */
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
    // How long it takes is no fault of the sources.
    checks: {eval: false, ineffectiveDynamicImport: false, bundlerTimings: false},
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
      lateFiles,
      cheaper,
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
      // Names stay, for reports of bugs.
      minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}},
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

/** Parse and check the shipped brands with the compiled modules, to save it at run time. */
async function settleBrands(root, outDir) {
  const module = path => import(pathToFileURL(join(outDir, path)).href)
  const {settleTemplates} = await module('engine/brand/settle-templates.js')
  const {settledName} = await module('engine/brand/settled-brands.js')
  writeFileSync(join(outDir, 'packed', settledName), JSON.stringify(settleTemplates(join(root, 'templates'))))
}

/**
 * Load slow Node modules at the first use of one of their exports, and packages that are not bundled once a module that imports them runs:
 * the bundler itself would load them at the head of whatever file such a module is in.
 */
const lateModules = {
  name: 'late-modules',
  resolveId: {
    order: 'pre',
    handler: (id, _importer, {kind}) => {
      if (late.includes(id)) return `\0late:${id}`
      if (!packagesApart.test(id)) return undefined
      return kind === 'import-statement' ? `\0late:${id}` : {id, external: true}
    },
  },
  load(id) {
    if (!id.startsWith('\0late:')) return undefined
    const name = id.slice('\0late:'.length)
    if (packagesApart.test(name)) return `module.exports = require('${name}')`
    const getter = key => `get ${key}() { return process.getBuiltinModule('${name}').${key} }`
    const keys = Object.keys(process.getBuiltinModule(name)).filter(key => key !== 'default')
    return `module.exports = {${keys.map(getter).join(', ')}}`
  },
}

const beyondAscii = /[^\0-\x7f]/

/**
 * Escape non-ASCII letters. V8 keeps the source text of a program, and a single letter beyond Latin-1 doubles its size: 8 MB more in every
 * thread. Raw templates are excepted, since escapes would change them.
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

/**
 * Load a file of the bundle at the first use of something in it, and not at the head of another: the bundler has each load all those that any
 * of its modules uses. Files that every command loads stay where they are.
 */
const lateFiles = {
  name: 'late-files',
  generateBundle(_options, chunks) {
    const late = families.map(({name}) => name).filter(name => !early.includes(name))
    const heads = new RegExp(`const (require_\\w+(?:\\$\\d+)?)=(require\\("\\./(?:${late.join('|')})\\.cjs"\\));`, 'g')
    for (const chunk of Object.values(chunks)) {
      if (chunk.type !== 'chunk') continue
      for (const [head, name, load] of chunk.code.matchAll(heads)) {
        // In brackets, since some are constructors.
        const uses = chunk.code.replace(head, '').replaceAll(`${name}.`, `(${name}()).`)
        chunk.code = `let kept_${name};const ${name}=()=>kept_${name}??=${load};${uses}`
      }
    }
  },
}

const asAscii = code =>
  code.replace(/\\[\0-\x7f]|\\?[^\0-\x7f]/g, part => (beyondAscii.test(part) ? escaped(part.at(-1)) : part))

/** Escape a UTF-16 code unit. */
const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Raw template texts in a syntax tree. */
function rawTexts(node) {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(rawTexts)
  const isRaw = node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw'
  return isRaw ? [...inside, ...node.quasi.quasis] : inside
}

/** Family of a module by id; undefined for one with a file of its own. */
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

/** Package folder of a module, as in the lock file; the bundler adds some code of its own. */
function packageAt(root, id) {
  if (id.startsWith('\0rolldown/')) return 'node_modules/rolldown'
  const path = relative(root, id).split(sep).join('/')
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}
