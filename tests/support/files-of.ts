import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Files below a folder, by path, but for what cess keeps for itself. */
export const filesOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile() && !entry.parentPath.includes('.cess'))
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )
