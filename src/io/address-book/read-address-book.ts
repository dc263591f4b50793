import {basename, dirname} from 'node:path'
import {VFile} from 'vfile'
import type {Recipient} from '../../model/address-book.js'
import {report} from '../../model/report.js'
import type {AllowedDomains} from './check-row.js'
import {parseAddressBook} from './parse-address-book.js'
import {textChunks} from './text-chunks.js'
import {askGit, isInWorkingTree} from '../machine.js'

/** An address book; errors are on `file`, which holds no text. */
export interface ReadAddressBook {
  readonly recipients: readonly Recipient[]
  readonly file: VFile
}

/** Place of an address book, with groups and permitted domains. */
export interface AddressBookSource {
  /** Absolute path. */
  readonly path: string
  /** Path in messages. */
  readonly shown: string
  readonly groups: readonly string[]
  readonly allowed?: AllowedDomains | undefined
}

/**
 * Read and check an address book.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function readAddressBook({path, shown, groups, allowed}: AddressBookSource): ReadAddressBook {
  // Without its text: messages would take excerpts from it, with names and addresses.
  const file = new VFile({path: shown})
  if (isVersioned(path)) report(file, 'book-versioned')
  return {file, recipients: parseAddressBook(file, textChunks(path), {groups, allowed})}
}

/** Whether git tracks a file, or would after `git add`. False outside a working tree or without git. */
function isVersioned(path: string): boolean {
  if (!isInWorkingTree(dirname(path))) return false
  // 0: ignored; 1: not, or tracked all the same; 128: no repository after all.
  return askGit(dirname(path), ['check-ignore', '-q', '--', basename(path)]).status === 1
}
