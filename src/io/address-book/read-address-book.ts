import {spawnSync} from 'node:child_process'
import {basename, dirname} from 'node:path'
import {VFile} from 'vfile'
import type {Recipient} from '../../model/address-book.js'
import {report} from '../../model/report.js'
import type {AllowedDomains} from './check-row.js'
import {parseAddressBook} from './parse-address-book.js'
import {textChunks} from './text-chunks.js'
import {isInWorkingTree} from '../machine.js'

/** An address book; its mistakes are on `file`, which holds none of its text. */
export interface ReadAddressBook {
  readonly recipients: readonly Recipient[]
  readonly file: VFile
}

/** Where the book is, and what it is read with. */
export interface AddressBookSource {
  /** Absolute. */
  readonly path: string
  /** As messages name it. */
  readonly shown: string
  readonly groups: readonly string[]
  readonly allowed?: AllowedDomains | undefined
}

/**
 * Read and check the address book.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function readAddressBook({path, shown, groups, allowed}: AddressBookSource): ReadAddressBook {
  // Without its text: messages would take excerpts from it, with names and addresses.
  const file = new VFile({path: shown})
  if (isVersioned(path)) report(file, 'book-versioned')
  return {file, recipients: parseAddressBook(file, textChunks(path), {groups, allowed})}
}

/** Undefined where the bytes are no UTF-8. A byte order mark stays, for whoever writes the text back. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Whether git keeps a file, or would with the next `git add`. Asked only inside a working tree; where git itself is missing,
 * nobody can tell, and nothing is said.
 *
 * @param path Absolute.
 */
function isVersioned(path: string): boolean {
  if (!isInWorkingTree(dirname(path))) return false
  const {status} = spawnSync('git', ['-C', dirname(path), 'check-ignore', '-q', '--', basename(path)], {
    stdio: 'ignore',
  })
  // 0: ignored; 1: not, or tracked all the same; 128: no repository after all.
  return status === 1
}
