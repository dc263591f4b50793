'use strict'
/**
 * Loads files of the bundle with V8's cached code, if there is any, which is faster than compiling. Node has its own cache since 22
 * (`module.enableCompileCache`), which trusts its folder whoever wrote it.
 */
const {createHash, randomUUID} = require('node:crypto')
const fs = require('node:fs')
const {createRequire} = require('node:module')
const {homedir} = require('node:os')
const paths = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')
const {crc32} = require('node:zlib')

// Once V8 has other options, Node compiles its own modules anew instead of taking them from its cache: these are needed sooner or later.
for (const name of ['net', 'worker_threads', 'child_process']) require(`node:${name}`)

const digest = text => createHash('sha1').update(text).digest('hex')
const forgottenMs = 30 * 24 * 3600 * 1000

/** Commands with a code cache of their own, since each runs other functions of the same files. */
const commands = new Set([
  ...['init', 'new', 'import', 'seal', 'verify', 'doctor', 'completion', 'lsp'],
  ...['check', 'build', 'audit', 'preview', 'explain', 'schema'],
  ...['status', 'approve', 'publish', 'correct', 'close', 'withdraw', 'restore', 'diff'],
  ...['recipients', 'send', 'log', 'inbox', 'bounces', 'forget', 'worker', 'unsubscribe-server'],
])

const major = Number(process.versions.node.split('.')[0])
/** Whether V8 has the options below, and the user has set none of their kind. */
const mayTune =
  major >= 20 && major <= 26 && !/jitless|opt/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))
const tune = option => mayTune && v8.setFlagsFromString(option)

/**
 * V8 options for starting, for running on, and for cached code, which V8 rejects under other options. Most commands end within two seconds,
 * a third of which V8 spent on optimizing functions that ran only a few more times: in the first second the threshold is some forty times
 * as high as V8's own, then six times. Since Node 22, V8 has a cheap intermediate compiler, which has no such option.
 * (`--no-regexp-tier-up` would gain as much again, but crashes V8 if an expression was used before.) The young generation is collected by
 * one thread, which takes less work than one per processor, and stays at 2 MB at first instead of growing to 32 MB and more. Nothing is
 * allocated among the old from the start: V8 learns from collections in the middle of a note what will live, but all of a note dies with it.
 */
const [early, later, asKept] = [
  [
    ...['--no-parallel-scavenge', '--no-allocation-site-pretenuring', '--semi-space-growth-factor=1'],
    ...(major < 22 ? ['--interrupt-budget=3000000'] : []),
  ],
  major < 22 ? ['--interrupt-budget=400000'] : [],
  [
    ...['--heap-growing-percent=0', '--no-optimize-for-size', '--incremental-marking'],
    ...['--min-semi-space-size=0', '--max-semi-space-size=0'],
  ],
]
const laterMs = 1000
const growing = '--semi-space-growth-factor=2'
const growingMs = 300

/** Set V8 options for a command; called before loading any of it. */
function tuneEngine() {
  early.forEach(tune)
  setTimeout(() => tune(growing), growingMs).unref()
  setTimeout(() => later.forEach(tune), laterMs).unref()
}

/**
 * Open the bundle.
 *
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

  /** `require` for a file of the bundle: bundled files are loaded here, others by Node. */
  function requireFrom(name, path) {
    let others
    return id => {
      if (id.startsWith('.')) return load(paths.join(paths.dirname(name), id))
      return (others ??= createRequire(path))(id)
    }
  }

  return {load, keep: () => folder && compiled.length > 0 && isShort() && keepAll(folder, compiled)}
}

/** Compile under the options of cached code, and restore the process's options. */
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
 * Whether a command was short enough for V8 to still have all its code. V8 discards code that has not run for a while; after a long build
 * the start-up code would be missing from the cache. Code of a long command is cached by the next short one.
 */
const isShort = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000 < mostMs
}
const mostMs = 5000

const [opening, closing] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'].map(text =>
  Buffer.from(text),
)

/** A file's text as a module wrapper. It is ASCII, which V8 uses without conversion. */
function wrapped(path) {
  const bytes = fs.readFileSync(path)
  return Buffer.concat([opening, bytes, closing]).latin1Slice()
}

/**
 * Cache folder of a command, below one for the code: named by where it stands and by which Node it is run, then by its id. Undefined without a
 * home folder, or if Node's own cache is disabled.
 */
function codeFolder(dist, command) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const id = fs.readFileSync(paths.join(dist, 'build-id'), 'utf8')
    const place = [dist, process.version, process.arch, process.execArgv].join('\n')
    return paths.join(cacheFolder(), 'code', [place, id].map(part => digest(part).slice(0, 16)).join('-'), command)
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

/** Cache name of a file, which changes with the file. */
function keptName(path) {
  const {size, mtimeMs, ctimeMs, ino} = fs.statSync(path)
  return digest([path, size, mtimeMs, ctimeMs, ino].join('\n'))
}

/** Checksum of cached code and its name. */
const sumOf = (name, code) => crc32(code, crc32(name))
const sumBytes = 8

/** Read cached code that is intact and cannot be someone else's; V8 itself rejects code of another V8. */
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

/** Read the cached code of another command, since most of it is shared. */
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

/** Whether a folder or file is ours alone; Windows has no owners here, but the folder is in the user's profile. */
const isOurs = ({uid, mode}) => process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)

/** Write the code cache; failures are ignored, and the next run compiles again. */
function keepAll(folder, compiled) {
  try {
    const all = paths.dirname(paths.dirname(folder))
    const isNew = !fs.existsSync(paths.dirname(folder))
    fs.mkdirSync(folder, {recursive: true, mode: 0o700})
    if (isNew) forget(all, paths.basename(paths.dirname(folder)))
    for (const option of [...early, ...asKept]) tune(option)
    for (const {keptAs, script} of compiled) {
      const code = script.createCachedData()
      const sum = Buffer.alloc(sumBytes)
      sum.writeUInt32LE(sumOf(keptAs, code))
      putWhole(paths.join(folder, keptAs), Buffer.concat([sum, code]))
    }
  } catch {}
}

/** Write a file atomically, under a temporary name that is unique even if process numbers are reused. */
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

/** Remove caches that are older than a month, and at once those of code that stood where other code stands now: a checkout is compiled often. */
function forget(folder, own) {
  const [place] = own.split('-')
  for (const name of fs.readdirSync(folder)) {
    const path = paths.join(folder, name)
    const isReplaced = name !== own && name.startsWith(`${place}-`)
    if (isReplaced || Date.now() - fs.statSync(path).mtimeMs > forgottenMs)
      fs.rmSync(path, {recursive: true, force: true})
  }
}

module.exports = {commands, openBundle, tuneEngine}
