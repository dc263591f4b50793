import {basename, resolve} from 'node:path'
import {pathFrom} from '../../io/inside.js'
import {VFile} from 'vfile'
import type {AllowedDomains, CheckedRow} from '../../io/address-book/check-row.js'
import {KeySet} from '../../io/address-book/key-set.js'
import {bookRows} from '../../io/address-book/parse-address-book.js'
import {importRows} from '../../io/address-book/read-import.js'
import {textChunks} from '../../io/address-book/text-chunks.js'
import {appendToBook, columnsOf, withBook} from '../../io/address-book/write-address-book.js'
import {exists} from '../../io/exists.js'
import {saveMemory} from '../../io/save-memory.js'
import {findPublication} from '../../io/find-publication.js'
import {personOf} from '../../model/address.js'
import {bookColumns, type BookColumn, type BookRow} from '../../model/address-book.js'
import {isError, type Message} from '../../model/message.js'
import {report} from '../../model/report.js'
import {messagesOf} from '../messages/message-of.js'
import {readPublication} from '../context/read-publication.js'
import {allowedDomains, bookPath} from './open-book.js'
import type {PostOptions} from './options.js'

/** Result of an import: nothing is added if the file has errors. */
export interface ImportReport {
  readonly root: string
  readonly added: number
  /** Persons who were in their group already. */
  readonly known: number
  readonly messages: readonly Message[]
}

/**
 * Add the rows of a CSV or vCard file to the address book: all of them, or none where one is wrong. Row by row, so that a million
 * persons fit into a small memory; the book is locked meanwhile, or two imports would lose one.
 *
 * @throws {IoError} If a file cannot be read or written, or somebody else holds the book for long.
 */
export async function importRecipients(options: ImportOptions): Promise<ImportReport> {
  saveMemory()
  const root = findPublication(options.directory)
  const {publication, file: config} = readPublication(root)
  if (!publication) return {root, added: 0, known: 0, messages: messagesOf(config)}
  const path = bookPath(root, options.directory, options.book)
  const groups = publication.vocabularies.recipients.map(({id}) => id)
  const allowed = allowedDomains(publication)
  return withBook(path, () => addRows(options, {root, path, groups, allowed}))
}

/** The file to import, and defaults for its columns. */
export type ImportOptions = PostOptions & {readonly from: string; readonly defaults: Partial<BookRow>}

interface Place {
  readonly root: string
  readonly path: string
  readonly groups: readonly string[]
  readonly allowed: AllowedDomains
}

function addRows({directory, from, defaults}: ImportOptions, {root, path, ...terms}: Place): ImportReport {
  const seen = new KeySet()
  const isNew = ({group, address}: CheckedRow) => seen.add(`${group} ${personOf(address)}`)
  const book = new VFile({path: pathFrom(root, path)})
  if (exists(path)) for (const row of bookRows(book, textChunks(path), terms)) isNew(row)
  const wrong = messagesOf(book)
  if (wrong.some(isError)) return {root, added: 0, known: 0, messages: wrong}
  const file = new VFile({path: basename(from)})
  const counts = {added: 0, known: 0}
  const isRight = () => !file.messages.some(({fatal}) => fatal === true)
  const lacking = new LackingColumns(file, columnsOf(path))
  const fresh = function* () {
    const source = {path: resolve(directory, from), shown: basename(from), defaults, ...terms}
    for (const row of importRows(file, source)) {
      if (isNew(row)) {
        counts.added++
        lacking.check(row)
        yield row.row
      } else counts.known++
    }
  }
  appendToBook(path, fresh(), () => isRight() && counts.added > 0)
  return {root, ...(isRight() ? counts : {added: 0, known: 0}), messages: messagesOf(file)}
}

/** Columns of the import that the address book lacks. */
class LackingColumns {
  readonly #file: VFile
  readonly #lacking: Set<BookColumn>
  readonly #columns: readonly BookColumn[]

  constructor(file: VFile, columns: readonly BookColumn[]) {
    this.#file = file
    this.#columns = columns
    this.#lacking = new Set(bookColumns.filter(column => !columns.includes(column)))
  }

  /** Report a column on the file the first time that a row uses it. */
  check({row, place}: CheckedRow): void {
    for (const column of this.#lacking) {
      if (row[column] === '') continue
      this.#lacking.delete(column)
      report(this.#file, 'book-columns', {
        place: place(),
        fact: {
          en: `The address book has no column \`${column}\`: what this file says there would be lost.`,
          fr: `Le carnet d'adresses n'a pas de colonne \`${column}\` : ce que ce fichier y dit serait perdu.`,
        },
        remedy: {
          en: `Add it to the first line of the address book (${[...this.#columns, column].join(',')}), and a cell to each row.`,
          fr: `Ajoutez-la à la première ligne du carnet (${[...this.#columns, column].join(',')}), et une case à chaque ligne.`,
        },
      })
    }
  }
}
