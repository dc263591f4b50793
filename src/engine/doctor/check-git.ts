import {basename, dirname} from 'node:path'
import {copyOfBook} from '../../io/address-book/write-address-book.js'
import {pathFrom} from '../../io/inside.js'
import {gitLines} from '../../io/machine.js'
import type {NoteKnown} from '../publication/known-notes.js'
import {failed, fine, warned, type DoctorFinding} from './finding.js'

/** Hosts whose repositories are public by default. */
const publicHosts = /(?:^|[/@.])(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|sr\.ht)(?=[:/])/i

const bookSubject = {en: 'address book and git', fr: "carnet d'adresses et git"}
const notesSubject = {en: 'restricted notes and git', fr: 'notes restreintes et git'}

/** Findings on tracked or trackable files that must not be shared; none outside of a working tree. */
export function checkGit(
  root: string,
  notes: ReadonlyMap<string, NoteKnown>,
  books: readonly string[],
): readonly DoctorFinding[] {
  const found = books.filter(path => isInTree(dirname(path))).map(path => checkBook(root, path))
  return isInTree(root) ? [...found, checkNotes(root, notes)] : found
}

const isInTree = (folder: string): boolean => gitLines(folder, ['rev-parse', '--is-inside-work-tree']) !== undefined

function checkBook(root: string, path: string): DoctorFinding {
  const subject = bookSubject
  const book = pathFrom(root, path)
  const [folder, name] = [dirname(path), basename(path)]
  if ((gitLines(folder, ['ls-files', '--', name]) ?? []).length > 0)
    return failed(
      subject,
      {en: `git tracks \`${book}\``, fr: `git suit \`${book}\``},
      {
        en: `Run \`git rm --cached ${book}\` and list it in \`.gitignore\`; what was pushed stays in the history.`,
        fr: `Lancez \`git rm --cached ${book}\` et nommez-le dans \`.gitignore\` ; ce qui a été poussé reste dans l'historique.`,
      },
    )
  const taken = [path, copyOfBook(path)].find(
    one => gitLines(folder, ['check-ignore', '--', basename(one)]) === undefined,
  )
  if (taken !== undefined) {
    const [file, why] = [pathFrom(root, taken), taken === path ? {en: '', fr: ''} : whileWritten]
    return warned(
      subject,
      {
        en: `the next \`git add\` would add \`${file}\`${why.en}`,
        fr: `le prochain \`git add\` prendrait \`${file}\`${why.fr}`,
      },
      {en: `List \`${book}*\` in \`.gitignore\`.`, fr: `Nommez \`${book}*\` dans \`.gitignore\`.`},
    )
  }
  return fine(subject, {en: `git ignores \`${book}\``, fr: `git ignore \`${book}\``})
}

const whileWritten = {
  en: ', a copy that is there while the book changes, and stays where that is interrupted',
  fr: ", une copie qui est là tant que le carnet change, et qui reste si l'opération est interrompue",
}

/** Finding on restricted notes in git; a note without a valid header counts as one. */
function checkNotes(root: string, notes: ReadonlyMap<string, NoteKnown>): DoctorFinding {
  const subject = notesSubject
  const tracked = new Set(gitLines(root, ['ls-files', '--', 'notes']) ?? [])
  const restricted = [...notes].filter(([path, {header}]) => header?.tlp !== 'TLP:CLEAR' && tracked.has(path))
  const remotes = (gitLines(root, ['remote', '-v']) ?? []).flatMap(line => publicHosts.exec(line)?.[1] ?? [])
  const [host] = new Set(remotes)
  const count = restricted.length
  if (host === undefined || count === 0)
    return fine(subject, {en: 'none on a public host', fr: 'aucune là où tout le monde peut lire'})
  return warned(
    subject,
    {
      en: `${count} ${count === 1 ? 'note is' : 'notes are'} not TLP:CLEAR, and a remote is on ${host}`,
      fr: `${count} ${count === 1 ? "note n'est pas" : 'notes ne sont pas'} TLP:CLEAR, et un dépôt distant se trouve sur ${host}`,
    },
    {
      en: 'Make sure that this repository is private, and who may read it.',
      fr: 'Vérifiez que ce dépôt est privé, et qui peut le lire.',
    },
  )
}
