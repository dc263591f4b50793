/**
 * Compiles `dist/` when `src/` or `templates/` have changed. In a checkout `bin/cess` asks first whether they have, and npm's `prepare`
 * and `pretest` do too. The published package has no `src/` and does not need it.
 */
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {createHash} from 'node:crypto'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import {hasSources, isUntouched, readSources, readStamp, stampPath} from './source-stamp.cjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const leftoverAgeMs = 600_000
/** Well above the steps in which file systems count. */
const youngMs = 1000

/** Errors of the compiler. */
class CompileError extends Error {}

/**
 * Bring `dist/` up to date; where the sources do not compile, the process ends with 70. Of sources that are other files with the same contents, as
 * those of a copied checkout, the stats alone are kept.
 */
export async function bringUpToDate() {
  const sources = readSources()
  const known = readStamp()
  if (known !== undefined && known.hash === hashOf(sources.files)) return keepStats(known, sources)
  await compile(sources).catch(error => {
    if (!(error instanceof CompileError)) throw error
    console.error(`cess: the sources do not compile.\n${error.message}`)
    process.exit(70)
  })
}

/** Keep the stats of sources that `dist/` was made of, where that may be written and the newest is old enough for its time to prove anything. */
async function keepStats(known, {stats}) {
  if (stats.some(([, , , ctimeMs]) => Date.now() - ctimeMs < youngMs)) return
  const isSame = () => readStamp()?.hash === known.hash
  await alone(() => isSame() && writeWhole(stampPath, stampText(known.hash, stats))).catch(error => {
    if (error.syscall === undefined) throw error
  })
}

/**
 * Compile `src/` into a new folder and replace `dist/`. Among concurrent processes the first one's folder stays, since all are equal.
 *
 * @throws {CompileError} If there is no compiler or it refuses the sources; what runs in browsers is bundled after it.
 */
async function compile(sources) {
  const hash = hashOf(sources.files)
  // Its own name is always the same: the bundler makes names in the code of it.
  const fresh = join(root, `dist.${process.pid}.new`, 'dist')
  try {
    await runCompiler(fresh)
    const {keepPublicDeclarations} = await import('./declarations.mjs')
    keepPublicDeclarations(fresh)
    const {cheapenBelow} = await import('./cheaper-code.mjs')
    cheapenBelow(fresh)
    await runBundler(fresh)
    await copyVendored(fresh)
    nameModules(dirname(fresh))
    await packTool(fresh)
    writeFileSync(join(fresh, 'build-id'), buildId(fresh))
    // What was saved meanwhile was compiled, or not.
    const isSame = isDeepStrictEqual(readSources(), sources)
    writeFileSync(join(fresh, '.stamp'), isSame ? stampText(hash, sources.stats) : stampText('', []))
    await alone(() => {
      if (isUntouched()) return
      const old = join(root, `dist.${process.pid}.old`)
      if (exists(dist)) renameSync(dist, old)
      renameSync(fresh, dist)
    })
  } finally {
    removeLeftovers()
  }
}

const stampText = (hash, stats) => JSON.stringify({hash, stats})

function writeWhole(path, text) {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

/** Hash of names and contents of files. */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function runCompiler(outDir) {
  const {spawn} = await import('node:child_process')
  const child = spawn(process.execPath, [compilerPath(), '-p', root, '--outDir', outDir, '--noEmitOnError'], {
    cwd: root,
  })
  const output = []
  child.stdout.on('data', chunk => output.push(chunk))
  child.stderr.on('data', chunk => output.push(chunk))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new CompileError(Buffer.concat(output).toString().trim() || `tsc ended with ${code}`)
}

async function runBundler(outDir) {
  const {bundle} = await import('./bundle.mjs')
  await bundle(root, outDir).catch(error => {
    throw new CompileError(error.message)
  })
}

async function packTool(outDir) {
  const {bundleTool} = await import('./bundle-tool.mjs')
  await bundleTool(root, outDir).catch(error => {
    throw new CompileError(error.message)
  })
}

/** Let modules in a temporary folder resolve vendored packages as they will in `dist/`. */
function nameModules(folder) {
  const {type, imports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({type, imports}))
}

async function copyVendored(outDir) {
  const {vendor} = await import('./vendor.mjs')
  try {
    vendor(root, outDir)
  } catch (error) {
    throw new CompileError(error.message)
  }
}

function compilerPath() {
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve('typescript/package.json')
    return join(dirname(manifest), require(manifest).bin.tsc)
  } catch {
    throw new CompileError('TypeScript is not installed here: run `npm ci` (with the development dependencies).')
  }
}

/** Hash of the code, independent of file times, for cache keys. */
function buildId(folder) {
  const hash = createHash('sha256')
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(String)
    .filter(name => /\.c?js$/.test(name))
  names.sort((a, b) => (a < b ? -1 : 1))
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

/** Run `swap` under a mutex. It takes microseconds, so that a mutex older than seconds is abandoned. */
async function alone(swap) {
  const mutex = join(root, 'dist.mutex')
  for (;;) {
    try {
      closeSync(openSync(mutex, 'wx'))
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (ageMs(mutex) > 5000) rmSync(mutex, {force: true})
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
  try {
    swap()
  } finally {
    rmSync(mutex, {force: true})
  }
}

function removeLeftovers() {
  const own = `dist.${process.pid}.`
  for (const name of readdirSync(root)) {
    const leftover = /^dist\.\d+\.(new|old)$/.test(name) && ageMs(join(root, name)) > leftoverAgeMs
    if (name.startsWith(own) || leftover) rmSync(join(root, name), {recursive: true, force: true})
  }
}

const exists = path => statSync(path, {throwIfNoEntry: false}) !== undefined
const ageMs = path => Date.now() - (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Date.now())

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (hasSources() && !isUntouched()) await bringUpToDate()
}
