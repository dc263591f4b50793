import {join} from 'node:path'
import {approvalsFolder, recordsFolder} from '../../model/life/record-place.js'
import {attempt, IoError, type IoAction} from '../error.js'
import {isInside, realPath} from '../inside.js'
import {notesFolder} from '../list-notes.js'
import {linkStatAt} from '../stat-at.js'

/**
 * Absolute path of a file or folder of the publication, which need not be there. Refuses a path into the record or approvals with a link in it,
 * since files there are written whole, and a link may lead anywhere.
 *
 * @throws {IoError} `ELOOP`, with the path of the link.
 */
export function unlinked(root: string, path: string, action: IoAction): string {
  const link = linkBefore(root, path)
  if (link !== undefined) throw linkError(link, action)
  return join(root, path)
}

/** Absolute path of a link in such a path; undefined for none, and for other paths. */
export function linkBefore(root: string, path: string): string | undefined {
  const base = [recordsFolder, approvalsFolder].find(folder => path === folder || path.startsWith(`${folder}/`))
  if (base === undefined) return undefined
  const notes = join(root, notesFolder)
  if (isLink(notes) && !isInside(root, realPath(notes) ?? '/')) return notes
  const names = path.slice(base.length).split('/').slice(1)
  return [base, ...names.map((_, index) => [base, ...names.slice(0, index + 1)].join('/'))]
    .map(way => join(root, way))
    .find(isLink)
}

function isLink(path: string): boolean {
  try {
    return attempt('read', path, () => linkStatAt(path)?.isSymbolicLink() ?? false)
  } catch (error) {
    // A file in the place of a folder above is no link.
    if (error instanceof IoError && error.code === 'ENOTDIR') return false
    throw error
  }
}

const linkError = (path: string, action: IoAction) =>
  new IoError({
    action,
    code: 'ELOOP',
    path,
    text: {
      en: `\`${path}\` is a link, and the record is never kept behind one: remove it, and get back what stood there (\`git checkout -- notes\`)`,
      fr: `\`${path}\` est un lien, et le registre ne se tient jamais derrière un lien : supprimez-le, et reprenez ce qui s'y trouvait dans le dépôt (\`git checkout -- notes\`)`,
    },
  })
