import {readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folder of the package: `templates/` and `package.json` are in it, whether compiled code runs or its sources. */
export const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

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
 * What names this very code in keys of caches: the version, and the hash of the compiled files where there is one (a
 * checkout keeps its version while its code changes).
 */
export function readToolId(): string {
  const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build-id')
  const compiled = statSync(path, {throwIfNoEntry: false})?.isFile()
  return `${readToolVersion()}+${compiled ? readFileSync(path, 'utf8') : 'source'}`
}
