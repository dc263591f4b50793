import {existsSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {whereItLeads} from './inside.js'

/** Sources, compiled modules and the files of the bundle (`dist/packed/`) are all two folders below that of the package. */
const ownFolder = dirname(fileURLToPath(import.meta.url))

/** Folder of the package: `templates/` and `package.json` are in it, whatever of it runs. */
export const packageFolder = dirname(dirname(ownFolder))

/** Folder of the bundle; undefined where it is not what runs. */
export const bundleFolder = basename(ownFolder) === 'packed' ? ownFolder : undefined

/**
 * File of a program of ours that is started by its path, `engine/sandbox/main`; `bin/bundle-tool.mjs` lists them. It is that of the bundle
 * wherever there is one, also beside compiled modules: those take twice as long to load.
 */
export const programPath = (program: string): string => {
  const bundled = join(packageFolder, 'dist/packed', `${program}.cjs`)
  return existsSync(bundled) ? bundled : join(packageFolder, 'dist', `${program}.js`)
}

/** Whether our command runs, and not a program that uses the library. */
export const isCommand = (): boolean =>
  process.argv[1] !== undefined && whereItLeads(process.argv[1]) === join(packageFolder, 'bin', 'cess')

let version: string | undefined

/** Version of the package, `0.1.0`. Read once: it must be known too when no file can be opened any more. */
export function readToolVersion(): string {
  return (version ??= readVersion())
}

function readVersion(): string {
  // Our own file: it has a version.
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {version: string}
  return manifest.version
}

/**
 * Name of this very code in keys of caches: the version, and the hash of the compiled files where there is one (a
 * checkout keeps its version while its code changes).
 */
export function readToolId(): string {
  const path = join(dirname(ownFolder), 'build-id')
  const compiled = statSync(path, {throwIfNoEntry: false})?.isFile()
  return `${readToolVersion()}+${compiled ? readFileSync(path, 'utf8') : 'source'}`
}

/** Of the version of Node: what V8 can do, and does by itself, changes with it. */
export const nodeMajor = Number.parseInt(process.versions.node)
