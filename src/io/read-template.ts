import {readdirSync, readFileSync, realpathSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, relative, sep} from 'node:path'

const require = createRequire(import.meta.url)

/**
 * Read every file of a template's folder; links out of the folder are left out.
 *
 * @returns Bytes by path relative to the folder, with `/`.
 */
export function readTemplateFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const root = realpathSync(folder)
  const entries = readdirSync(root, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

/** Read font files that come in npm packages: `package:<name>/<path>`; those that do not exist are left out. */
export function readPackageFiles(paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    paths.flatMap(path => {
      try {
        return [[path, readFileSync(require.resolve(path.slice('package:'.length)))]]
      } catch {
        return []
      }
    }),
  )
}
