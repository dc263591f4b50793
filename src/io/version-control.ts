import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * Whether git keeps a file, or would with the next `git add`. Asked only inside a working tree; where git itself is missing,
 * nobody can tell, and nothing is said.
 *
 * @param path Absolute.
 */
export function isVersioned(path: string): boolean {
  if (!isInWorkingTree(dirname(path))) return false
  const {status} = spawnSync('git', ['-C', dirname(path), 'check-ignore', '-q', '--', basename(path)], {
    stdio: 'ignore',
  })
  // 0: ignored; 1: not, or tracked all the same; 128: no repository after all.
  return status === 1
}

const isInWorkingTree = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkingTree(dirname(folder)))
