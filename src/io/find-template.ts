import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isInside, realPath} from './inside.js'
import {packageFolder} from './tool.js'
import {statAt} from './stat-at.js'

/** Folder of templates in a publication and in the package. */
export const templatesFolder = 'templates'

/**
 * Folder of a template: the publication's, else the shipped one; no name with a slash or a leading dot is one. A link out of the publication is
 * ignored: see `leadsOut`.
 */
export function findTemplate(root: string, name: string): string | undefined {
  if (!/^[^./\\\0][^/\\\0]*$/.test(name) || leadsOut(root, name)) return undefined
  return [root, packageFolder]
    .map(folder => join(folder, templatesFolder, name))
    .find(folder => statAt(folder)?.isDirectory())
}

/** Whether a folder is that of a shipped template. */
export const isShipped = (folder: string): boolean => isInside(join(packageFolder, templatesFolder), folder)

/** Whether `templates/`, or the template in it, is a link out of the publication. */
export function leadsOut(root: string, name: string): boolean {
  const folder = join(root, templatesFolder)
  return [folder, join(folder, name)].some(path => !isInside(root, realPath(path) ?? root))
}

/** Names of all templates that `findTemplate` finds. */
export function listTemplates(root: string): readonly string[] {
  const roots = leadsOut(root, '.') ? [packageFolder] : [root, packageFolder]
  const names = roots.flatMap(folder => folderNames(join(folder, templatesFolder)))
  return [...new Set(names)].sort()
}

function folderNames(folder: string): readonly string[] {
  if (!statAt(folder)?.isDirectory()) return []
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => entry.name)
}
