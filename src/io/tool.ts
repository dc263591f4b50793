import {existsSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {whereItLeads} from './inside.js'
import {readText} from './open-file.js'
import {statAt} from './stat-at.js'

/** Sources, compiled modules and the bundle (`dist/packed/`) are all two folders below the package. */
const ownFolder = dirname(fileURLToPath(import.meta.url))

/** Root folder of the package, with `templates/` and `package.json`. */
export const packageFolder = dirname(dirname(ownFolder))

/** Folder of the bundle; undefined if the bundle is not running. */
export const bundleFolder = basename(ownFolder) === 'packed' ? ownFolder : undefined

/**
 * Path of a program that is started by path, `engine/sandbox/main`; `bin/bundle-tool.mjs` lists them. Prefers the bundle, since modules
 * take twice as long to load.
 */
export const programPath = (program: string): string => {
  const bundled = join(packageFolder, 'dist/packed', `${program}.cjs`)
  return existsSync(bundled) ? bundled : join(packageFolder, 'dist', `${program}.js`)
}

/** Whether the command is running, and not another program with the library. */
export const isCommand = (): boolean =>
  process.argv[1] !== undefined && whereItLeads(process.argv[1]) === join(packageFolder, 'bin', 'cess')

let version: string | undefined

/** Version of the package, `0.1.0`. Cached, since it must be known when no file can be opened. */
export function readToolVersion(): string {
  return (version ??= readVersion())
}

function readVersion(): string {
  // Our own file: it has a version.
  const manifest = JSON.parse(readText(join(packageFolder, 'package.json'))) as {version: string}
  return manifest.version
}

/** Id of this code for cache keys: the version, and the hash of compiled files if there is one (a checkout changes without its version). */
export function readToolId(): string {
  const path = join(dirname(ownFolder), 'build-id')
  const compiled = statAt(path)?.isFile()
  return `${readToolVersion()}+${compiled ? readText(path) : 'source'}`
}

/** Version of Node, with which tables of letters change. */
export const nodeVersion = process.version

/** Major version of Node, whose V8 differs. */
export const nodeMajor = Number.parseInt(process.versions.node)
