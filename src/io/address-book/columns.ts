import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {bookColumns, type BookColumn} from '../../model/address-book.js'
import {didYouMean, nearest} from '../../model/nearest.js'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import type {CsvRow} from './csv-rows.js'

/** French names of columns, each the first, and those of other programs. */
const aliases: Readonly<Record<BookColumn, readonly [french: string, ...string[]]>> = {
  group: ['groupe', 'groups', 'groupes'],
  email: ['courriel', 'e-mail', 'mail', 'adresse'],
  name: ['nom'],
  languages: ['langues', 'lang', 'langue', 'language'],
  salutation: ['appel'],
  source: ['provenance', 'origine'],
}
const required: readonly BookColumn[] = ['group', 'email', 'source']

/** A column's name in a message. */
export const columnName = (column: BookColumn): Text => ({en: `\`${column}\``, fr: `\`${aliases[column][0]}\``})

/** Column of each cell, by index. */
export type ColumnOrder = readonly BookColumn[]

/** Read the header row. Reports errors on the file, and returns nothing then. */
export function readColumns(
  file: VFile,
  {cells, pointOf}: CsvRow,
  optional: readonly string[] = [],
): ColumnOrder | undefined {
  if (cells.every(cell => columnNamed(cell) === undefined)) {
    // It has words of a person, perhaps.
    report(file, 'book-columns', {place: pointOf(0), fact: noColumn})
    return undefined
  }
  const found = cells.map((cell, index) => columnOf(file, cell, pointOf(index)))
  const columns = found.filter(column => column !== undefined)
  for (const [index, column] of found.entries()) {
    if (column !== undefined && found.indexOf(column) !== index)
      report(file, 'book-columns', {
        place: pointOf(index),
        actual: {en: `second ${columnName(column).en}`, fr: `un second ${columnName(column).fr}`},
      })
  }
  for (const column of required.filter(name => !columns.includes(name) && !optional.includes(name))) {
    report(file, 'book-columns', {
      place: pointOf(0),
      expected: {en: `column ${columnName(column).en}`, fr: `la colonne ${columnName(column).fr}`},
    })
  }
  return file.messages.some(({ruleId}) => ruleId === 'book-columns') ? undefined : columns
}

const noColumn = {
  en: 'The first line names no column: it is missing, or is one of persons',
  fr: 'La première ligne ne nomme aucune colonne : elle manque, ou décrit une personne',
}

function columnNamed(cell: string): BookColumn | undefined {
  const written = cell.toLowerCase()
  return bookColumns.find(name => name === written || aliases[name].includes(written))
}

function columnOf(file: VFile, cell: string, place: Point | undefined): BookColumn | undefined {
  const column = columnNamed(cell)
  if (column !== undefined) return column
  const written = cell.toLowerCase()
  const guess = nearest(
    written,
    bookColumns.flatMap(name => [name, ...aliases[name]]),
  )
  report(file, 'book-columns', {
    place,
    // A file without its first line begins with an address.
    actual: cell.includes('@') ? {en: 'address', fr: 'une adresse'} : `\`${cell}\``,
    expected: {en: "a column's name", fr: 'un nom de colonne'},
    remedy: didYouMean(guess),
  })
  return undefined
}
