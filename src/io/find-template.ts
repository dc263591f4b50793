import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './tool.js'

/** Folder of a publication, and of the package, that holds templates. */
export const templatesFolder = 'templates'

/**
 * The folder of a template: the publication's own, else the one that ships with cess.
 *
 * @param name A folder's name; anything with a slash or a leading dot names none.
 */
export function findTemplate(root: string, name: string): string | undefined {
  if (!/^[^./\\\0][^/\\\0]*$/.test(name)) return undefined
  return [root, packageFolder]
    .map(folder => join(folder, templatesFolder, name))
    .find(folder => statSync(folder, {throwIfNoEntry: false})?.isDirectory())
}

/** Names of all templates that `findTemplate` finds. */
export function listTemplates(root: string): readonly string[] {
  const names = [root, packageFolder].flatMap(folder => folderNames(join(folder, templatesFolder)))
  return [...new Set(names)].sort()
}

function folderNames(folder: string): readonly string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return []
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => entry.name)
}
