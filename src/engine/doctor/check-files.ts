import {join} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import {exists} from '../../io/exists.js'
import {openTo} from '../../io/machine.js'
import {readKeyring} from '../../io/keyring.js'
import {IoError} from '../../io/error.js'
import {UsageError} from '../../model/usage-error.js'
import {failed, fine, warned, type DoctorFinding} from './finding.js'

/** Paths that only their owner may open. */
const privatePaths = ['.cess', 'out/notes', '.env']

/** Finding on the permissions of files with restricted notes, addresses or secrets. */
export function checkPermissions(
  root: string,
  environment: Environment,
  books: readonly string[],
): readonly DoctorFinding[] {
  const subject = {en: 'permissions', fr: 'permissions'}
  const open = [
    ...privatePaths.filter(path => openTo(join(root, path)) === 'others'),
    ...books.filter(path => openTo(path) === 'others').map(path => pathFrom(root, path)),
    // The paths of secrets are not told.
    ...secretFiles(environment).flatMap(([name, path]) => (openTo(path) === 'others' ? [`"$${name}"`] : [])),
  ]
  if (open.length === 0)
    return [fine(subject, {en: 'private files are closed to others', fr: 'ce qui est privé est fermé aux autres'})]
  return open.map(path =>
    warned(
      subject,
      {en: `others can read \`${path}\``, fr: `d'autres peuvent consulter \`${path}\``},
      {en: `Run \`chmod go-rwx ${path}\`.`, fr: `Lancez \`chmod go-rwx ${path}\`.`},
    ),
  )
}

type Environment = Readonly<Record<string, string | undefined>>

/** Variables that name a file with a secret, with its path; not those with certificates of authorities. */
const secretFiles = (environment: Environment): readonly (readonly [string, string])[] =>
  Object.entries(environment).flatMap(([name, path = '']) =>
    /^CESS_\w+_(?:FILE|P12)$/.test(name) && !name.endsWith('_CA_FILE') && path !== '' ? [[name, path] as const] : [],
  )

/** Finding on the secret key of the ledger. */
export function checkKey(root: string, environment: Environment): DoctorFinding {
  const subject = {en: 'key', fr: 'clé'}
  const path = join(root, '.cess/key')
  const isSent = exists(join(root, '.cess/ledger.db'))
  try {
    if (readKeyring(path, environment)) return fine(subject, {en: 'there', fr: 'présente'})
  } catch (error) {
    if (error instanceof UsageError) return failed(subject, error.text, restored)
    if (!(error instanceof IoError)) throw error
    return failed(subject, {en: `cannot be read (${error.code})`, fr: `illisible (${error.code})`}, restored)
  }
  if (!isSent)
    return fine(subject, {en: 'none yet; the first mailing creates it', fr: 'pas encore ; le premier envoi la crée'})
  return failed(
    subject,
    {en: 'missing, though mail was sent', fr: 'absente, alors que des envois ont eu lieu'},
    restored,
  )
}

const restored = {
  en: 'Restore `.cess/key` from a copy, or set `CESS_SECRET`: without it nobody is recognised.',
  fr: "Restaurez `.cess/key` à partir d'une copie, ou définissez `CESS_SECRET` : sans elle, personne n'est reconnu.",
}
