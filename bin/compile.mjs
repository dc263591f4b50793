/**
 * Compiles `dist/` when `src/` or `templates/` have changed. In a checkout `bin/cess` calls it before anything else, and npm's `prepare`
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

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stampPath = join(dist, '.stamp')
const leftoverAgeMs = 600_000

/** Errors of the compiler. */
export class CompileError extends Error {}

/** Whether `dist/` is up to date: sources are the very files of which it was made, or have the same contents, as those of a copied checkout. */
export function isCurrent() {
  const [known, hash] = readStamp()
  const paths = sourcePaths()
  return known === stampOf(paths) || (hash !== '' && hash === hashOf(paths))
}

/**
 * Compile `src/` into a new folder and replace `dist/`. Among concurrent processes the first one's folder stays, since all are equal.
 *
 * @throws {CompileError} If there is no compiler or it refuses the sources; what runs in browsers is bundled after it.
 */
export async function compile() {
  const paths = sourcePaths()
  const [stamp, hash] = [stampOf(paths), hashOf(paths)]
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
    const isSame = stampOf(sourcePaths()) === stamp
    writeFileSync(join(fresh, '.stamp'), `${isSame ? hash : ''}\n${stamp}`)
    await alone(() => {
      if (readStamp()[0] === stamp) return
      const old = join(root, `dist.${process.pid}.old`)
      if (exists(dist)) renameSync(dist, old)
      renameSync(fresh, dist)
    })
  } finally {
    removeLeftovers()
  }
}

/** Paths of the sources, shipped brands included. */
function sourcePaths() {
  const paths = [
    ...['tsconfig.json', 'tsconfig.browser.json', 'package-lock.json'],
    ...['bundle', 'bundle-desk', 'bundle-tool', 'changed-libraries', 'declarations', 'cheaper-code', 'vendor'].map(
      name => `bin/${name}.mjs`,
    ),
  ]
  const visit = folder => {
    for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else paths.push(path)
    }
  }
  for (const folder of ['src', 'templates']) if (exists(join(root, folder))) visit(folder)
  return paths.sort()
}

/** Stamp of files, a line for each: whoever gives a file another's size and time cannot choose when its inode changed. */
const stampOf = paths =>
  paths
    .map(path => {
      const {size, mtimeMs, ctimeMs, ino} = statSync(join(root, path))
      return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`
    })
    .join('\n')

/** Hash of names and contents of files. */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Stamp and hash of the sources of `dist/`; the hash is empty where some were saved while they were compiled. */
function readStamp() {
  try {
    const [hash = '', ...lines] = readFileSync(stampPath, 'utf8').split('\n')
    return [lines.join('\n'), hash]
  } catch {
    return [undefined, '']
  }
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

/** Whether there are sources, which the published package lacks. */
export const hasSources = () => exists(join(root, 'src')) && exists(join(root, 'tsconfig.json'))

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (hasSources() && !isCurrent()) {
    await compile().catch(error => {
      if (!(error instanceof CompileError)) throw error
      console.error(`cess: the sources do not compile.\n${error.message}`)
      process.exitCode = 70
    })
  }
}
