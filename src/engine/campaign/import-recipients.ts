import {basename, resolve} from 'node:path'
import {readImport} from '../../io/address-book/read-import.js'
import {appendToBook} from '../../io/address-book/write-address-book.js'
import {exists} from '../../io/exists.js'
import {findPublication} from '../../io/find-publication.js'
import {personOf} from '../../model/address.js'
import type {BookRow} from '../../model/address-book.js'
import {isError, type Message} from '../../model/message.js'
import {messagesOf} from '../message-of.js'
import {readPublication} from '../read-publication.js'
import {bookPath, openBook} from './open-book.js'
import type {PostOptions} from './options.js'

/** Recipients that were added to the address book; nothing where the file has errors. */
export interface ImportReport {
  readonly root: string
  readonly added: number
  /** Persons who were in their group already. */
  readonly known: number
  readonly messages: readonly Message[]
}

/** Add the rows of a CSV or vCard file to the address book: all of them, or none where one is wrong. */
export function importRecipients(
  options: PostOptions & {readonly from: string; readonly defaults: Partial<BookRow>},
): ImportReport {
  const root = findPublication(options.directory)
  const {publication, file: config} = readPublication(root)
  const refused = (messages: readonly Message[]) => ({root, added: 0, known: 0, messages})
  if (!publication) return refused(messagesOf(config))
  const path = bookPath(root, options)
  const book = exists(path) ? openBook(root, options, publication) : undefined
  if (book?.messages.some(isError)) return refused(book.messages)
  const {rows, file} = readImport({
    path: resolve(options.directory, options.from),
    shown: basename(options.from),
    groups: publication.vocabularies.recipients.map(({id}) => id),
    defaults: options.defaults,
  })
  const messages = messagesOf(file)
  if (messages.some(isError)) return refused(messages)
  const seen = new Set(
    book?.recipients.flatMap(({address, groups}) => groups.map(group => `${group} ${personOf(address)}`)),
  )
  const fresh = rows.filter(({address, group}) => {
    const key = `${group} ${personOf(address)}`
    return !seen.has(key) && seen.add(key)
  })
  if (fresh.length > 0)
    appendToBook(
      path,
      fresh.map(({row}) => row),
    )
  return {root, added: fresh.length, known: rows.length - fresh.length, messages}
}
