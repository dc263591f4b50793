import {chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {VFile} from 'vfile'
import {bookColumns, type BookRow} from '../../model/address-book.js'
import {parseAddress, personOf} from '../../model/address.js'
import {attempt} from '../error.js'
import {makeFolder} from '../make-folder.js'
import {ownerOnly} from '../private-files.js'
import {readColumns} from './columns.js'
import {decoded} from './read-address-book.js'
import {delimiterOf, readCsv} from './read-csv.js'

/**
 * Add rows to an address book, in the order of its columns; a book that is not there yet is begun.
 *
 * @throws {IoError} If it cannot be read or written.
 */
export function appendToBook(path: string, rows: readonly BookRow[]): void {
  const before = existsSync(path) ? attempt('read', path, () => readFileSync(path, 'utf8')) : ''
  const start = before.trim() === '' ? `${bookColumns.join(',')}\n` : before.replace(/\n*$/, '\n')
  const csv = readCsv(start)
  const [head] = csv.status === 'read' ? csv.rows : []
  const columns = (head && readColumns(new VFile(), head)) ?? bookColumns
  const delimiter = delimiterOf(start)
  const lines = rows.map(row => columns.map(column => cellText(row[column], delimiter)).join(delimiter))
  replaceBook(path, `${start}${lines.join('\n')}\n`)
}

/** RFC 4180, 2.5 to 2.7. */
const cellText = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/**
 * Take all rows of a person out of an address book; every other line stays as it is.
 *
 * @param person As `personOf` names them.
 * @returns How many rows there were; undefined where it is no CSV in UTF-8, so that nobody knows.
 * @throws {IoError} If the book cannot be read or written.
 */
export function removeFromBook(path: string, person: string): number | undefined {
  if (!existsSync(path)) return 0
  const text = decoded(attempt('read', path, () => readFileSync(path)))
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
  replaceBook(path, kept.join('\n'))
  return theirs.length
}

function isPerson(cell: string, person: string): boolean {
  const address = parseAddress(cell)
  return typeof address !== 'string' && personOf(address) === person
}

function replaceBook(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.cess-tmp`
  attempt('write', path, () => {
    makeFolder(dirname(path))
    try {
      writeFileSync(temporary, text, {flag: 'wx', mode: ownerOnly.file, flush: true})
      chmodSync(temporary, statSync(path, {throwIfNoEntry: false})?.mode ?? ownerOnly.file)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, {force: true})
    }
  })
}
