import {createRequire} from 'node:module'
import {join} from 'node:path'
import {unlessRefused} from './error.js'
import {type StampedFile, readKept} from './read-file.js'
import {statOf} from './stamp.js'
import {packageFolder, bundleFolder} from './tool.js'
import {existsSync, readdirSync} from 'node:fs'
import {readBytes, readText} from './open-file.js'

const require = createRequire(import.meta.url)

/**
 * Read a file that is installed with the tool; undefined where the package or the file is not.
 *
 * @param name `package:<name>/<path>`, a file of an npm package, our copy where we have one; or `browser:<name>.js`, a program for browsers.
 */
export function readPackageFile(name: string): (StampedFile & {readonly path: string}) | undefined {
  try {
    const path = placeOf(name)
    return {path, ...readKept(path)}
  } catch {
    return undefined
  }
}

/** Absolute path of such a file; undefined where it is not installed. */
export function findPackageFile(name: string): string | undefined {
  try {
    return placeOf(name)
  } catch {
    return undefined
  }
}

/** Fonts of our own templates are copied when cess is compiled: their packages bring every weight. */
function placeOf(name: string): string {
  const [scheme, file = ''] = name.split(/:(.*)/s)
  if (scheme === 'browser') return join(packageFolder, 'dist', 'browser', file)
  const own = join(packageFolder, 'dist', 'vendor', file)
  return statOf(own) ? own : require.resolve(file)
}

/** The table of contents: what lists the pages is no page. */
const contents = 'index.md'

/** The pages of the guide that is installed with the tool, by the names of their files; none where it is not. */
export function readGuide(language: string): readonly {readonly name: string; readonly text: string}[] {
  const folder = join(packageFolder, 'docs', language)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.md') && file !== contents)
    .toSorted()
    .map(file => ({name: file.slice(0, -'.md'.length), text: readText(join(folder, file))}))
}

/** A file of the programs for browsers; undefined where it was not compiled. `file` is our own name, below `dist/browser/`. */
export const readProgram = (file: string): Uint8Array | undefined =>
  unlessRefused(() => readBytes(join(packageFolder, 'dist', 'browser', file)))

/** Text of a file that stands beside the modules of the bundle; undefined where they are not what runs. */
export const readBundled = (file: string): string | undefined =>
  bundleFolder === undefined ? undefined : readText(join(bundleFolder, file))
