import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from './error.js'

/**
 * Absolute paths of all regular files below a folder, sorted; links are left out.
 *
 * @throws {IoError} If a folder cannot be listed.
 */
export const listFiles = (folder: string): readonly string[] =>
  attempt('list', folder, () => readdirSync(folder, {recursive: true, withFileTypes: true}))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
