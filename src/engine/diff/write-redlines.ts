import {join} from 'node:path'
import {whereItLeads} from '../../io/inside.js'
import {putFile} from '../../io/write-whole.js'
import {siteAround} from '../../io/web-root.js'
import {UsageError} from '../../model/usage-error.js'
import type {DiffReport} from './diff.js'

/**
 * Write the redlines of a comparison into a folder, for their owner alone; gives their absolute paths.
 *
 * @throws {UsageError} If the folder lies in a public site.
 * @throws {IoError} If something cannot be written.
 */
export function writeRedlines(folder: string, {artifacts}: DiffReport): readonly string[] {
  if (artifacts.length > 0 && siteAround(whereItLeads(folder)) !== undefined) throw publicFolder(folder)
  return artifacts.map(({path, bytes}) => {
    putFile(join(folder, path), bytes)
    return join(folder, path)
  })
}

const publicFolder = (folder: string) =>
  new UsageError({
    en: `Unexpected output folder \`${folder}\`: it is in a public site, where whatever lies there is served; choose another one`,
    fr: `Dossier de sortie \`${folder}\` inattendu : il est dans un site public, où tout ce qui s'y trouve est servi ; choisissez-en un autre`,
  })
