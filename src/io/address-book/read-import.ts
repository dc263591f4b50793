import type {VFile} from 'vfile'
import type {BookRow} from '../../model/address-book.js'
import {report} from '../../model/report.js'
import {DomainLooks, checkRow, type CheckedRow} from './check-row.js'
import {readCardText, type CardText, parseVcards} from './parse-vcard.js'
import type {AddressBookSource} from './read-address-book.js'
import {bookRows} from './parse-address-book.js'
import {textChunks} from './text-chunks.js'
import {readBytes} from '../open-file.js'

/** Source of an import, a vCard file if its path ends in `.vcf`, else CSV, with default values. */
export interface ImportSource extends AddressBookSource {
  readonly defaults: Partial<BookRow>
}

/**
 * Generate the rows of an import. Errors are on the file after the last row; those of a vCard are placed at its first line.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function* importRows(file: VFile, source: ImportSource): Generator<CheckedRow> {
  const {path, groups, allowed, defaults} = source
  if (!/\.vcf$/i.test(path)) {
    yield* bookRows(file, textChunks(path), {groups, allowed, defaults})
    return
  }
  const bytes = readBytes(path)
  yield* cardRows(file, readCardText(bytes), source)
}

function cardRows(
  file: VFile,
  {text, recode}: CardText,
  {groups, allowed, defaults}: ImportSource,
): readonly CheckedRow[] {
  const {group = '', source = '', languages: standard = ''} = defaults
  // A card cannot say them: one message for the file, not one for each card.
  const absent = [...(group ? [] : ['--group']), ...(source ? [] : ['--source'])]
  for (const option of absent) report(file, 'book-field', {expected: `\`${option}\``, remedy: giveOptions})
  if (absent.length > 0) return []
  const begins = text
    .split(/\r?\n/)
    .flatMap((line, index) => (/^\uFEFF?BEGIN:VCARD\s*$/i.test(line) ? [index + 1] : []))
  const domains = new DomainLooks()
  return parseVcards(text, recode).flatMap(({email, name, languages, number}) => {
    const row = {group, email, name, languages: languages || standard, salutation: '', source}
    return (
      checkRow(file, {row, groups, allowed, domains, placeOf: () => ({line: begins[number - 1] ?? 1, column: 1})}) ?? []
    )
  })
}

const giveOptions = {
  en: 'A vCard names neither group nor source: give both, like `--group otan --source "given at the meeting of 3 May"`.',
  fr: 'Une vCard ne nomme ni groupe ni provenance : donnez les deux, comme `--group otan --source "donnée à la réunion du 3 mai"`.',
}
