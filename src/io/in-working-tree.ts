import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Whether a folder is in a git working tree; does not run git. */
export const isInWorkingTree = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInWorkingTree(dirname(folder)))
