import {join, resolve} from 'node:path'
import type {AllowedDomains} from '../../io/address-book/check-row.js'
import {readAddressBook} from '../../io/address-book/read-address-book.js'
import {IoError} from '../../io/error.js'
import {exists} from '../../io/exists.js'
import {isInside, pathFrom, whereItLeads} from '../../io/inside.js'
import {notesFolder} from '../../io/list-notes.js'
import {templatesFolder} from '../../io/find-template.js'
import type {Recipient} from '../../model/address-book.js'
import type {Message} from '../../model/message.js'
import {toALabels} from '../../model/address.js'
import type {Publication} from '../../model/publication.js'
import {quoted} from '../../model/quoted.js'
import {UsageError} from '../../model/usage-error.js'
import {messagesOf} from '../messages/message-of.js'
import type {PostOptions} from './options.js'

/** Default address book, relative to the publication. */
export const defaultBook = 'recipients.csv'

/** Recipients of an address book, and messages on it. */
export interface Book {
  /** Its path in messages. */
  readonly shown: string
  readonly recipients: readonly Recipient[]
  readonly messages: readonly Message[]
}

/** Absolute path of the address book; `book` is relative to `directory`. */
export function bookPath(root: string, directory: string, book?: string): string {
  // A link is followed, so that what is written or erased is the book and not the link.
  const path = whereItLeads(book === undefined ? join(root, defaultBook) : resolve(directory, book))
  // What is there is built, listed, or published.
  const open = [notesFolder, templatesFolder, 'out'].map(name => whereItLeads(join(root, name)))
  if (open.some(folder => isInside(folder, path))) throw bookInTheOpen()
  return path
}

/**
 * Read the address book.
 *
 * @throws {UsageError} If it lies where notes, templates or editions are.
 * @throws {IoError} If it is not there, or cannot be read.
 */
export function openBook(root: string, options: PostOptions, publication: Publication): Book {
  const path = bookPath(root, options.directory, options.book)
  const shown = pathFrom(root, path)
  if (!exists(path)) throw noBook(path, options.book ?? defaultBook)
  const groups = publication.vocabularies.recipients.map(({id}) => id)
  const {recipients, file} = readAddressBook({path, shown, groups, allowed: allowedDomains(publication)})
  return {shown, recipients, messages: messagesOf(file)}
}

/** Allowed domains of each group that has a list, in A-labels. */
export const allowedDomains = ({vocabularies}: Publication): AllowedDomains =>
  new Map(
    vocabularies.recipients.flatMap(({id, domains}) =>
      domains ? [[id, domains.map(domain => toALabels(domain.toLowerCase()) ?? domain)] as const] : [],
    ),
  )

const noBook = (path: string, book: string) => {
  const name = quoted(book)
  return new IoError({
    action: 'read',
    code: 'ENOENT',
    path,
    text: {
      en: `There is no address book at ${name}: begin one with \`cess recipients import contacts.csv\` (recipients.example.csv, in the package, shows its columns), or name yours with \`--book\``,
      fr: `Il n'y a pas de carnet d'adresses à ${name} : commencez-le par \`cess recipients import contacts.csv\` (recipients.example.csv, dans le paquet, en montre les colonnes), ou désignez le vôtre par \`--book\``,
    },
  })
}

const bookInTheOpen = () =>
  new UsageError({
    en: 'An address book holds personal data: it is never kept in `notes/`, `templates/` or `out/`. Move it, and name it with `--book`',
    fr: "Un carnet d'adresses contient des données personnelles : il n'est jamais dans `notes/`, `templates/` ni `out/`. Déplacez-le, et désignez-le par `--book`",
  })
