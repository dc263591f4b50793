import {dirname, join, resolve} from 'node:path'
import {UsageError} from '../model/usage-error.js'
import {isInside, realPath} from './inside.js'
import {linkStatAt} from './stat-at.js'

/** The file that makes a folder a publication. */
export const publicationFile = 'cess.yml'

/**
 * Real path of the publication around a folder: the nearest folder upwards that has `cess.yml`, as git does for `.git`.
 *
 * @throws {UsageError} If there is none, or its `cess.yml` is a link to another folder: messages would show that file's lines.
 */
export function findPublication(from: string): string {
  const start = realPath(resolve(from))
  if (start === undefined) throw noFolder(from)
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, publicationFile)
    // Whatever else has that name is told by whoever reads it, not taken for none: there may be another publication above.
    if (linkStatAt(file)) {
      if (!isInside(folder, realPath(file) ?? file)) throw linkedOut(file)
      return folder
    }
    if (dirname(folder) === folder) throw noPublication(start)
  }
}

/** The same; undefined where there is none. */
export function publicationAround(folder: string): string | undefined {
  try {
    return findPublication(folder)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

const linkedOut = (file: string) =>
  new UsageError({
    en: `\`${file}\` is a link out of the publication: put the file itself there`,
    fr: `\`${file}\` est un lien vers l'extérieur de la publication : mettez-y le fichier lui-même`,
  })

/** The error for a missing folder. */
export const noFolder = (folder: string) =>
  new UsageError({en: `There is no folder \`${folder}\``, fr: `Il n'y a pas de dossier \`${folder}\``})

const noPublication = (folder: string) =>
  new UsageError({
    en: `There is no \`${publicationFile}\` in \`${folder}\` or above it: run cess in the folder of a publication, name it with \`--directory\`, or make one with \`cess init\``,
    fr: `Il n'y a pas de \`${publicationFile}\` dans \`${folder}\` ni au-dessus : lancez cess dans le dossier d'une publication, désignez-le par \`--directory\`, ou créez-en une par \`cess init\``,
  })
