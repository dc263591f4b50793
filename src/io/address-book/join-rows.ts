import type {VFile} from 'vfile'
import type {Recipient} from '../../model/address-book.js'
import {personOf} from '../../model/address.js'
import {report} from '../../model/report.js'
import type {CheckedRow} from './check-row.js'

const details = ['name', 'lang', 'salutation'] as const

/** Make one recipient of all rows of one person. Changes the file: rows that say twice, or otherwise, are reported. */
export function joinRows(file: VFile, rows: readonly CheckedRow[]): readonly Recipient[] {
  const people = new Map<string, Recipient>()
  for (const row of rows) {
    const key = personOf(row.address)
    const known = people.get(key)
    people.set(key, known ? joined(file, known, row) : recipientOf(row))
  }
  return [...people.values()]
}

function recipientOf({address, group, row, place}: CheckedRow): Recipient {
  const {name, lang, salutation, source} = row
  return {
    address,
    groups: [group],
    ...(name !== '' && {name}),
    ...(lang !== '' && {lang}),
    ...(salutation !== '' && {salutation}),
    source,
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
  const other = details.find(column => row[column] !== '' && row[column] !== (known[column] ?? ''))
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
