import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makePrivateFolder} from './private-files.js'

/**
 * Make a folder for what cess keeps beside the notes of a publication: for its owner alone, out of version control.
 *
 * @param root Absolute path of the publication.
 * @returns Its absolute path.
 * @throws System errors; callers wrap them.
 */
export function makeStateFolder(root: string, name: string): string {
  const folder = join(root, '.cess')
  makePrivateFolder(folder)
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
  makePrivateFolder(join(folder, name))
  return join(folder, name)
}
