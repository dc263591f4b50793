import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {BookColumn, BookRow, Recipient} from '../../model/address-book.js'
import {delimiterNames} from '../../model/csv-delimiter.js'
import type {Text} from '../../model/text.js'
import {counted} from '../../model/counted.js'
import {personOf} from '../../model/address.js'
import {splitLanguages} from '../../model/reading-order.js'
import {report} from '../../model/report.js'
import {checkRow, type AllowedDomains, type CheckedRow, DomainLooks} from './check-row.js'
import {KeySet} from './key-set.js'
import {readColumns, type ColumnOrder} from './columns.js'
import {CsvFault, csvRows, type CsvRow} from './csv-rows.js'
import {NotUtf8} from './text-chunks.js'

/** Known groups and defaults of rows. */
export interface BookTerms {
  /** Ids of the publication's recipient groups. */
  readonly groups: readonly string[]
  readonly allowed?: AllowedDomains | undefined
  /** Values of empty cells; a column with a default may be missing. */
  readonly defaults?: Partial<BookRow>
}

/**
 * Parse an address book, whole or in pieces: the persons whose rows are in order, each once. Changes the file: errors go to `file.messages`,
 * without addresses.
 */
export function parseAddressBook(file: VFile, text: string | Iterable<string>, terms: BookTerms): readonly Recipient[] {
  return joinRows(file, bookRows(file, typeof text === 'string' ? [text] : text, terms))
}

/** Generate the valid rows of an address book. Changes the file likewise. */
export function* bookRows(file: VFile, chunks: Iterable<string>, terms: BookTerms): Generator<CheckedRow> {
  let columns: ColumnOrder | undefined
  let isEmpty = true
  const domains = new DomainLooks()
  try {
    for (const row of csvRows(chunks)) {
      if (columns) {
        isEmpty = false
        const checked = readRow(file, row, {columns, domains, ...terms})
        if (checked) yield checked
        continue
      }
      columns = readColumns(file, row, Object.keys(terms.defaults ?? {}))
      if (!columns) return
    }
    if (isEmpty) report(file, 'book-empty')
  } catch (error) {
    if (error instanceof NotUtf8) report(file, 'book-encoding', error.finding)
    else if (error instanceof CsvFault)
      report(file, 'book-syntax', {
        place: {line: error.line, column: 1},
        actual: openQuotes,
        remedy: quotesRemedy(delimiterNames[error.delimiter].one),
      })
    else throw error
  }
}

const openQuotes = {
  en: 'quotes that do not close, or open inside a field',
  fr: "des guillemets non fermés, ou ouverts à l'intérieur d'un champ",
}

const quotesRemedy = ({en, fr}: Text): Text => ({
  en: `Put \`"\` before and after a text that holds ${en}, and double every \`"\` inside it.`,
  fr: `Placez \`"\` avant et après un texte qui contient ${fr}, et doublez chaque \`"\` à l'intérieur.`,
})

const fieldsRemedy = ({one, more}: {readonly one: Text; readonly more: Text}): Text => ({
  en: `Add the missing ${more.en}, or put texts with ${one.en} in \`"\`.`,
  fr: `Ajoutez les ${more.fr} qui manquent, ou mettez entre \`"\` les textes qui en contiennent.`,
})

interface Layout extends BookTerms {
  readonly columns: ColumnOrder
  readonly domains: DomainLooks
}

function readRow(
  file: VFile,
  {cells, pointOf, delimiter}: CsvRow,
  {columns, domains, groups, allowed, defaults}: Layout,
): CheckedRow | undefined {
  if (cells.length !== columns.length) {
    report(file, 'book-row', {
      place: pointOf(0),
      actual: counted(cells.length, {en: ['field', 'fields'], fr: ['champ', 'champs']}),
      expected: `${columns.length}`,
      remedy: fieldsRemedy(delimiterNames[delimiter]),
    })
    return undefined
  }
  const placeOf = (column: BookColumn): Point => pointOf(Math.max(0, columns.indexOf(column)))
  const cell = (column: BookColumn) => cells[columns.indexOf(column)] || (defaults?.[column] ?? '')
  const row: BookRow = {
    group: cell('group'),
    email: cell('email'),
    name: cell('name'),
    languages: cell('languages'),
    salutation: cell('salutation'),
    source: cell('source'),
  }
  return checkRow(file, {row, placeOf, groups, domains, allowed})
}

const details = ['name', 'languages', 'salutation'] as const

/**
 * Merge the rows of each person into a recipient. Changes the file: reports duplicate and contradictory rows. A person takes some 200
 * bytes, since common parts are shared.
 */
function joinRows(file: VFile, rows: Iterable<CheckedRow>): readonly Recipient[] {
  const keys = new KeySet()
  const shared = new SharedParts()
  const people: Recipient[] = []
  for (const row of rows) {
    const number = keys.number(personOf(row.address))
    const known = people[number]
    people[number] = known ? joined(file, known, row) : recipientOf(row, shared)
  }
  return people
}

/** Values shared by recipients. */
class SharedParts {
  readonly #texts = new Map<string, string>()
  readonly #languages = new Map<string, readonly string[]>()
  readonly #groups = new Map<string, readonly string[]>()

  text(text: string): string {
    const known = this.#texts.get(text)
    // Sources are free texts: there may be as many as persons.
    if (known === undefined && this.#texts.size < mostShared) this.#texts.set(text, text)
    return known ?? text
  }

  /** Languages of a cell; nothing if empty. */
  languages(cell: string): {readonly languages?: readonly string[]} {
    const languages = this.#languages.get(cell) ?? splitLanguages(cell)
    if (this.#languages.size < mostShared) this.#languages.set(cell, languages)
    return languages.length > 0 ? {languages} : {}
  }

  /** List with one group. */
  groups(group: string): readonly string[] {
    const groups = this.#groups.get(group) ?? [group]
    this.#groups.set(group, groups)
    return groups
  }
}

const mostShared = 10_000

function recipientOf({address, group, row, place}: CheckedRow, shared: SharedParts): Recipient {
  const {name, salutation, source} = row
  return {
    address: {local: address.local, domain: shared.text(address.domain)},
    groups: shared.groups(group),
    ...(name !== '' && {name}),
    ...shared.languages(row.languages),
    ...(salutation !== '' && {salutation: shared.text(salutation)}),
    source: shared.text(source),
    line: place().line,
  }
}

function joined(file: VFile, known: Recipient, {group, row, place}: CheckedRow): Recipient {
  const {line} = known
  if (known.groups.includes(group)) {
    report(file, 'book-duplicate', {
      place: place(),
      actual: {
        en: `person of line ${line} again in \`${group}\``,
        fr: `la personne de la ligne ${line} de nouveau dans \`${group}\``,
      },
    })
    return known
  }
  const other = details.find(column => row[column] !== '' && !says(known, column, row[column]))
  if (other !== undefined)
    report(file, 'book-duplicate', {
      place: place(),
      actual: {
        en: `person of line ${line} with another \`${other}\``,
        fr: `la personne de la ligne ${line} avec un autre \`${other}\``,
      },
    })
  return {...known, groups: [...known.groups, group]}
}

/** Whether a person's first row has the same value. */
const says = (known: Recipient, column: (typeof details)[number], cell: string): boolean =>
  column === 'languages'
    ? splitLanguages(cell).join(' ') === (known.languages ?? []).join(' ')
    : cell === (known[column] ?? '')
