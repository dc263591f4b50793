'use strict'
/**
 * Loads files of the bundle with the code that V8 made of them before, where it was kept: reading it costs less than compiling again.
 * Node does so by itself since 22 (`module.enableCompileCache`), and believes what it finds in the folder, whoever wrote it.
 */
const {createHash, randomUUID} = require('node:crypto')
const fs = require('node:fs')
const {createRequire} = require('node:module')
const {homedir} = require('node:os')
const paths = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')
const {crc32} = require('node:zlib')

const digest = text => createHash('sha1').update(text).digest('hex')
const forgottenMs = 30 * 24 * 3600 * 1000

/** Each runs other functions of the same files, and has code of its own. */
const commands = new Set([
  ...['init', 'new', 'import', 'seal', 'verify', 'doctor', 'completion', 'lsp'],
  ...['check', 'build', 'audit', 'preview', 'explain', 'schema'],
  ...['status', 'approve', 'publish', 'correct', 'close', 'withdraw', 'restore', 'diff'],
  ...['recipients', 'send', 'log', 'inbox', 'bounces', 'forget', 'worker', 'unsubscribe-server'],
])

const major = Number(process.versions.node.split('.')[0])
/** Whether V8 knows our options, and nobody has given it others of the kind. */
const mayTune =
  major >= 20 && major <= 26 && !/jitless|opt/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))
const tune = option => mayTune && v8.setFlagsFromString(option)

/**
 * The options under which code is kept: V8 believes none that was kept under others. Most commands end within a second or two, and V8 spent
 * a third of that on compiling for speed what then ran a few times more: at first a function must have done some twenty times as much for it,
 * later as much as V8 asks for by itself. Since Node 22, V8 has a compiler in between that costs little, and no such option. (`--no-regexp-tier-up` would gain
 * as much again, and crashes V8 where an expression was used before.) V8 cleans up what is new with as many threads as there are processors,
 * which wait for each other: one does it with less work, above all where processors have something else to do. And it has the room for
 * what is new grow from the first moment on, to 32 MB and more; a command that ends within a second is as fast in 2, and one that does not is
 * told soon.
 */
const [early, later, asKept] = [
  ['--no-parallel-scavenge', '--semi-space-growth-factor=1', ...(major < 22 ? ['--interrupt-budget=3000000'] : [])],
  major < 22 ? ['--interrupt-budget=400000'] : [],
  [
    ...['--heap-growing-percent=0', '--no-optimize-for-size', '--incremental-marking'],
    ...['--min-semi-space-size=0', '--max-semi-space-size=0'],
  ],
]
const laterMs = 1000
const growing = '--semi-space-growth-factor=2'
const growingMs = 300

/** Tell V8 what suits a command; to be called before anything of it is loaded. */
function tuneEngine() {
  early.forEach(tune)
  setTimeout(() => tune(growing), growingMs).unref()
  setTimeout(() => later.forEach(tune), laterMs).unref()
}

/**
 * @param dist Folder of the program, with `packed/` and `build-id` in it.
 * @param words What the command was called with.
 * @param inForce In a thread: options that the command gave V8 since it began.
 * @returns `load(name)` gives what a file of `packed/` exports; `keep()` keeps the code of those that were compiled.
 */
function openBundle(dist, words, inForce) {
  const packed = paths.join(dist, 'packed')
  const folder = codeFolder(dist, words.find(word => commands.has(word)) ?? 'none')
  const modules = new Map()
  const compiled = []

  function load(name) {
    const known = modules.get(name)
    if (known) return known.exports
    const path = paths.join(packed, name)
    // Of the file as it is read now: what it becomes while this process runs is other code.
    const keptAs = folder && keptName(path)
    const own = folder && readKept(folder, keptAs)
    const kept = own ?? (folder && readOthers(folder, keptAs))
    const script = compiledAsKept(inForce, () => new vm.Script(wrapped(path), {filename: path, cachedData: kept}))
    if (folder && (!own || script.cachedDataRejected)) compiled.push({keptAs, script})
    const module = {exports: {}}
    modules.set(name, module)
    script.runInThisContext()(module.exports, requireFrom(name, path), module, path, paths.dirname(path))
    return module.exports
  }

  /** Files of the bundle are loaded as this one; all else as Node does it. */
  function requireFrom(name, path) {
    let others
    return id => {
      if (id.startsWith('.')) return load(paths.join(paths.dirname(name), id))
      return (others ??= createRequire(path))(id)
    }
  }

  return {load, keep: () => folder && compiled.length > 0 && isShort() && keepAll(folder, compiled)}
}

/** Compile under the options under which code is kept: where others are in force since, they are of the process, and put back. */
function compiledAsKept(inForce, compile) {
  for (const option of inForce ? [...early, ...asKept] : early) tune(option)
  try {
    return compile()
  } finally {
    const sinceMs = process.uptime() * 1000
    const since = [...(sinceMs < growingMs ? [] : [growing]), ...(sinceMs < laterMs ? [] : later)]
    for (const option of [...since, ...(inForce ?? [])]) tune(option)
  }
}

/**
 * Whether a command was so short that V8 still has what it ran. It forgets what did not run for some time: of a build of a thousand notes,
 * all that only a beginning needs, so that each start would compile that again. What a long one compiled is kept by the next short one.
 */
const isShort = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000 < mostMs
}
const mostMs = 5000

const [opening, closing] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'].map(text =>
  Buffer.from(text),
)

/** The text of a file as a function of what modules know. Its letters are ASCII: V8 takes them as they are, and in one piece. */
function wrapped(path) {
  const bytes = fs.readFileSync(path)
  return Buffer.concat([opening, bytes, closing]).latin1Slice()
}

/** Folder of what was kept for this code, Node and command; nothing where there is no home, or it is switched off as Node's own. */
function codeFolder(dist, command) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const id = fs.readFileSync(paths.join(dist, 'build-id'), 'utf8')
    const key = digest([id, dist, process.version, process.arch, process.execArgv].join('\n'))
    return paths.join(cacheFolder(), 'code', key.slice(0, 16), command)
  } catch {
    return undefined
  }
}

function cacheFolder() {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env
  if (process.platform === 'win32')
    return paths.join(LOCALAPPDATA ?? paths.join(homedir(), 'AppData', 'Local'), 'cess', 'Cache')
  if (process.platform === 'darwin') return paths.join(homedir(), 'Library', 'Caches', 'cess')
  return paths.join(XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : paths.join(homedir(), '.cache'), 'cess')
}

/** Name of what is kept of a file: one that was changed since, in whatever way, has another. */
function keptName(path) {
  const {size, mtimeMs, ctimeMs, ino} = fs.statSync(path)
  return digest([path, size, mtimeMs, ctimeMs, ino].join('\n'))
}

/** Checksum of kept code and its name: tells whether it is whole. V8 wants the code at an address that eight divides. */
const sumOf = (name, code) => crc32(code, crc32(name))
const sumBytes = 8

/** Kept code that nobody else can have written and that is whole; V8 says by itself what is of another V8. */
function readKept(folder, name) {
  let descriptor
  try {
    // Whatever stands there: nobody waits for who writes into a pipe. Windows has no such options, which counts as 0.
    const {O_RDONLY, O_NOFOLLOW, O_NONBLOCK} = fs.constants
    descriptor = fs.openSync(paths.join(folder, name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const stat = fs.fstatSync(descriptor)
    if (!stat.isFile() || !isOurs(stat)) return undefined
    const bytes = fs.readFileSync(descriptor)
    const code = bytes.subarray(sumBytes)
    return bytes.readUInt32LE() === sumOf(name, code) ? code : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

/** The code that another command kept of a file: most of what it runs, the first run of this one does too. */
function readOthers(folder, name) {
  try {
    const all = paths.dirname(folder)
    for (const command of fs.readdirSync(all)) {
      const code = readKept(paths.join(all, command), name)
      if (code) return code
    }
  } catch {}
  return undefined
}

/** Windows has no owners here: there the folder is in the user's profile. */
const isOurs = ({uid, mode}) => process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)

/** Where it cannot be written, the next run compiles again. */
function keepAll(folder, compiled) {
  try {
    const all = paths.dirname(paths.dirname(folder))
    const isNew = !fs.existsSync(paths.dirname(folder))
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    if (isNew) forget(all)
    for (const option of [...early, ...asKept]) tune(option)
    for (const {keptAs, script} of compiled) {
      const code = script.createCachedData()
      const sum = Buffer.alloc(sumBytes)
      sum.writeUInt32LE(sumOf(keptAs, code))
      putWhole(paths.join(folder, keptAs), Buffer.concat([sum, code]))
    }
  } catch {}
}

/** Put a file in its place at once. Its name before that is nobody else's, whatever a process of the same number left when it was killed. */
function putWhole(target, bytes) {
  const fresh = `${target}.${randomUUID()}`
  try {
    fs.writeFileSync(fresh, bytes, {mode: 0o600, flag: 'wx'})
    fs.renameSync(fresh, target)
  } catch (error) {
    fs.rmSync(fresh, {force: true})
    throw error
  }
}

/** Remove what versions from before a month kept. */
function forget(folder) {
  for (const name of fs.readdirSync(folder)) {
    const path = paths.join(folder, name)
    if (Date.now() - fs.statSync(path).mtimeMs > forgottenMs) fs.rmSync(path, {recursive: true, force: true})
  }
}

module.exports = {commands, openBundle, tuneEngine}
