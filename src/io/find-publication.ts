import {statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../model/usage-error.js'
import {realPath} from './inside.js'

/** The file that makes a folder a publication. */
export const publicationFile = 'cess.yml'

/**
 * The publication around a folder: the nearest folder upwards that has `cess.yml`, as git does for `.git`.
 *
 * @returns Its real path.
 * @throws {UsageError} If there is none.
 */
export function findPublication(from: string): string {
  const start = realPath(resolve(from))
  if (start === undefined) throw noFolder(from)
  for (let folder = start; ; folder = dirname(folder)) {
    if (statSync(join(folder, publicationFile), {throwIfNoEntry: false})?.isFile()) return folder
    if (dirname(folder) === folder) throw noPublication(start)
  }
}

const noFolder = (folder: string) =>
  new UsageError({en: `There is no folder \`${folder}\``, fr: `Il n'y a pas de dossier \`${folder}\``})

const noPublication = (folder: string) =>
  new UsageError({
    en: `There is no \`${publicationFile}\` in \`${folder}\` or above it: run cess in the folder of a publication, or name it with \`--directory\``,
    fr: `Il n'y a pas de \`${publicationFile}\` dans \`${folder}\` ni au-dessus : lancez cess dans le dossier d'une publication, ou désignez-le par \`--directory\``,
  })
