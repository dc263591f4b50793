import {chmodSync, existsSync, renameSync, rmSync} from 'node:fs'
import {dirname} from 'node:path'
import {VFile} from 'vfile'
import {bookColumns, type BookColumn, type BookRow} from '../../model/address-book.js'
import {parseAddress, personOf} from '../../model/address.js'
import {discard} from '../discard.js'
import {attempt} from '../error.js'
import {makeFolder} from '../make-folder.js'
import {ownerOnly} from '../private-files.js'
import {readColumns} from './columns.js'
import {inCharset} from './parse-vcard.js'
import {withLockFile} from '../lock.js'
import {writeFlushed} from '../write-whole.js'
import {csvRows, delimiterOf, readCsv} from './csv-rows.js'
import {readBytes} from '../open-file.js'
import {statAt} from '../stat-at.js'

/** Wait for other writers of a book; a million persons take seconds. */
const lockOptions = {waitMs: 120_000}

/** Path of the copy of a book that is written before it takes its place; one at a time, since whoever writes holds the lock. */
export const copyOfBook = (path: string): string => `${path}.cess-tmp`

/**
 * Run `work` with an address book locked.
 *
 * @throws {IoError} `ELOCKED` if somebody else does for long.
 */
export function withBook<T>(path: string, work: () => T): Promise<T> {
  attempt('write', path, () => makeFolder(dirname(path)))
  return withLockFile(`${path}.lock`, lockOptions, () => {
    // Whoever was killed left a copy, of persons that may have asked to be forgotten since.
    attempt('remove', path, () => rmSync(copyOfBook(path), {force: true}))
    return work()
  })
}

/**
 * Append rows to an address book, in its column order, if they are wanted once they have all come; creates it if absent. The caller holds the
 * lock.
 *
 * @throws {IoError} If it cannot be read or written.
 */
export function appendToBook(path: string, rows: Iterable<BookRow>, isWanted: () => boolean = () => true): void {
  const before = existsSync(path) ? readBytes(path) : Buffer.alloc(0)
  const {start, isEmpty, columns} = headOf(before)
  const delimiter = delimiterOf(start)
  const lineOf = (row: BookRow) => `${columns.map(column => cellText(row[column], delimiter)).join(delimiter)}\n`
  replaceBook(path, isWanted, function* () {
    yield isEmpty ? start : withoutBlankEnd(before)
    if (!isEmpty) yield '\n'
    for (const row of rows) yield lineOf(row)
  })
}

/** Columns of an address book, or those of a new one. */
export function columnsOf(path: string): readonly BookColumn[] {
  const bytes = existsSync(path) ? readBytes(path) : Buffer.alloc(0)
  return headOf(bytes).columns
}

function headOf(bytes: Buffer) {
  const begun = bytes.toString('utf8', 0, mostHeadBytes)
  const isEmpty = bytes.length <= mostHeadBytes && begun.trim() === ''
  const start = isEmpty ? `${bookColumns.join(',')}\n` : begun
  const [head] = csvRows([start])
  const columns = (head && readColumns(new VFile(), head)) ?? bookColumns
  return {start, isEmpty, columns}
}

/** Bytes that contain the first line. */
const mostHeadBytes = 65_536
const lineFeed = 0x0a

function withoutBlankEnd(bytes: Buffer): Buffer {
  let end = bytes.length
  while (bytes[end - 1] === lineFeed) end--
  return bytes.subarray(0, end)
}

/** Quote a cell if needed (RFC 4180, 2.5 to 2.7). */
const cellText = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Remove all rows of a person from an address book; other lines are unchanged. Gives the number of rows; undefined where it is no CSV in UTF-8,
 * so that nobody knows.
 *
 * @throws {IoError} If the book cannot be read or written.
 */
export function removeFromBook(path: string, person: string): number | undefined {
  if (!existsSync(path)) return 0
  const text = inCharset(readBytes(path), 'utf-8')
  if (text === undefined) return undefined
  const csv = readCsv(text)
  if (csv.status === 'wrong') return undefined
  const starts = csv.rows.map(({pointOf}) => pointOf(0).line)
  const theirs = csv.rows.flatMap(({cells}, index) => (cells.some(cell => isPerson(cell, person)) ? [index] : []))
  if (theirs.length === 0) return 0
  const lines = text.split('\n')
  const gone = new Set(
    theirs.flatMap(index => {
      const [from, to] = [starts[index] ?? 1, starts[index + 1] ?? lines.length + 1]
      return Array.from({length: to - from}, (_, offset) => from + offset)
    }),
  )
  const kept = lines.filter((line, index) => !gone.has(index + 1) || line === '')
  replaceBook(
    path,
    () => true,
    () => [kept.join('\n')],
  )
  return theirs.length
}

function isPerson(cell: string, person: string): boolean {
  const address = parseAddress(cell)
  return typeof address !== 'string' && personOf(address) === person
}

/** Replace an address book atomically. */
function replaceBook(path: string, isWanted: () => boolean, pieces: () => Iterable<string | Buffer>): void {
  const temporary = copyOfBook(path)
  attempt('write', path, () => {
    makeFolder(dirname(path))
    try {
      writeFlushed(temporary, pieces(), ownerOnly.file)
      if (!isWanted()) return
      chmodSync(temporary, statAt(path)?.mode ?? ownerOnly.file)
      renameSync(temporary, path)
    } finally {
      discard(temporary)
    }
  })
}
