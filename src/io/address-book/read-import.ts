import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import type {BookRow} from '../../model/address-book.js'
import {report} from '../../model/report.js'
import type {ToolLanguage} from '../../model/text.js'
import {attempt} from '../error.js'
import {checkRow, type CheckedRow} from './check-row.js'
import {readBookRows} from './parse-address-book.js'
import {parseVcards} from './parse-vcard.js'
import {decoded, notUtf8} from './read-address-book.js'

/** What is imported, and what stands where it says nothing. */
export interface ImportSource {
  /** Absolute; a vCard file where it ends in `.vcf`, else CSV. */
  readonly path: string
  readonly shown: string
  readonly groups: readonly string[]
  readonly language: ToolLanguage
  readonly defaults: Partial<BookRow>
}

/**
 * Read rows to import; what is wrong with them is on `file`. A vCard file's places are numbers of cards.
 *
 * @throws {IoError} If the file cannot be read.
 */
export function readImport(source: ImportSource): {readonly rows: readonly CheckedRow[]; readonly file: VFile} {
  const {path, shown, groups, language, defaults} = source
  const bytes = attempt('read', path, () => readFileSync(path))
  const file = new VFile({path: shown, data: {messageLanguage: language}})
  const text = decoded(bytes)
  if (text === undefined) {
    report(file, 'book-encoding', {fact: notUtf8})
    return {file, rows: []}
  }
  if (!/\.vcf$/i.test(path)) return {file, rows: readBookRows(file, text, {groups, defaults})}
  const {group = '', source: origin = '', lang: standard = ''} = defaults
  const rows = parseVcards(text).flatMap(({email, name, lang, number}) => {
    const row = {group, email, name, lang: lang || standard, salutation: '', source: origin}
    return checkRow(file, {row, groups, placeOf: () => ({line: number, column: 1})}) ?? []
  })
  return {file, rows}
}
