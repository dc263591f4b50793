import type {Point} from 'unist'
import type {VFile} from 'vfile'
import type {BookColumn, BookRow} from '../../model/address-book.js'
import {isFormula} from '../../model/csv.js'
import {isRole, parseAddress, type Address, type AddressProblem} from '../../model/address.js'
import {didYouMean, nearest} from '../../model/nearest.js'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {expectations} from '../../model/expectations.js'
import {languageRemedy} from '../../model/registered-language.js'
import {splitLanguages} from '../../model/reading-order.js'
import {isWellFormed, languageTag} from '../../model/values.js'
import {domainToUnicode} from 'node:url'
import {columnName} from './columns.js'
import {isDisguised, isMixed, skeleton} from '../../model/lookalike.js'

/** A row with valid fields. */
export interface CheckedRow {
  readonly address: Address
  readonly group: string
  readonly row: BookRow
  readonly place: () => Point
}

/** A row, the places of its cells, and known groups. */
export interface RowInput {
  readonly row: BookRow
  readonly placeOf: (column: BookColumn) => Point
  readonly groups: readonly string[]
  readonly allowed?: AllowedDomains | undefined
  readonly domains: DomainLooks
}

/** Messages about addresses, without the address itself. */
const problems: Readonly<Record<AddressProblem, Text>> = {
  'no-at': {en: 'text without `@`', fr: 'un texte sans `@`'},
  local: {
    en: 'address with characters that are not allowed before `@`',
    fr: 'une adresse dont la partie avant `@` contient des caractères non admis',
  },
  'local-length': {en: 'name of more than 64 bytes before `@`', fr: 'un nom de plus de 64 octets avant `@`'},
  domain: {en: 'address whose domain cannot exist', fr: 'une adresse dont le domaine ne peut exister'},
}

/** Check the fields of a row, and report errors on the file. Undefined if it has any. */
export function checkRow(file: VFile, {row, placeOf, groups, domains, allowed}: RowInput): CheckedRow | undefined {
  const before = file.messages.length
  for (const column of ['group', 'email', 'source'] as const) {
    if (row[column] === '') report(file, 'book-field', {place: placeOf(column), expected: columnName(column)})
  }
  for (const column of ['name', 'salutation', 'source'] as const) checkText(file, row[column], placeOf(column))
  checkGroup(file, row.group, placeOf('group'), groups)
  checkLanguages(file, row.languages, () => placeOf('languages'))
  const address = row.email === '' ? undefined : checkAddress(file, row.email, placeOf('email'))
  if (address) checkDomain(file, address, placeOf('email'), allowed?.get(row.group))
  if (address) domains.check(file, address.domain, () => placeOf('email'))
  if (address === undefined || file.messages.slice(before).some(({fatal}) => fatal)) return undefined
  return {address, group: row.group, row, place: () => placeOf('email')}
}

function checkLanguages(file: VFile, cell: string, place: () => Point): void {
  for (const lang of splitLanguages(cell)) {
    if (languageTag.safeParse(lang).success) continue
    report(file, 'book-language', {
      place: place(),
      actual: `\`${lang}\``,
      ...(isWellFormed(lang)
        ? {expected: expectations['language-registered'], remedy: languageRemedy(lang)}
        : {expected: {en: 'a language like `fr`', fr: 'une langue comme `fr`'}}),
    })
  }
}

/** Characters that break lines, control terminals, reorder text (CVE-2021-42574), or are invisible and of no script. */
const controls =
  /[\p{Cc}\u00AD\u115F\u1160\u180E\u200B\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\u{E0000}-\u{E007F}]/u
/** Longest field; header lines have at most 998 characters (RFC 5322, 2.1.1). */
const mostCharacters = 300

function checkText(file: VFile, text: string, place: Point): void {
  if (controls.test(text)) report(file, 'book-control', {place})
  if (isFormula(text))
    report(file, 'book-formula', {
      place,
      actual: {en: 'text that begins like a formula', fr: 'un texte qui commence comme une formule'},
    })
  if (text.length <= mostCharacters) return
  report(file, 'book-length', {
    place,
    actual: {en: `${text.length} characters`, fr: `${text.length} caractères`},
    expected: {en: `at most ${mostCharacters}`, fr: `${mostCharacters} au plus`},
  })
}

function checkGroup(file: VFile, group: string, place: Point, groups: readonly string[]) {
  if (group === '' || groups.includes(group)) return
  report(file, 'book-group', {
    place,
    actual: group.includes('@') ? {en: 'address', fr: 'une adresse'} : `\`${group}\``,
    expected: {en: 'a recipient group', fr: 'un groupe de destinataires'},
    remedy: didYouMean(nearest(group, groups)),
  })
}

/** Permitted domains by group id; groups without an entry accept any. */
export type AllowedDomains = ReadonlyMap<string, readonly string[]>

function checkDomain(file: VFile, {domain}: Address, place: Point, allowed: readonly string[] | undefined): void {
  if (allowed === undefined || allowed.some(above => domain === above || domain.endsWith(`.${above}`))) return
  report(file, 'book-domain', {
    place,
    actual: {en: `address at \`${domain}\``, fr: `une adresse du domaine \`${domain}\``},
    expected: allowed.map(above => `\`${above}\``).join(', '),
  })
}

function checkAddress(file: VFile, text: string, place: Point): Address | undefined {
  const address = parseAddress(text)
  if (typeof address === 'string') {
    report(file, 'book-address', {place, actual: problems[address], expected: {en: 'one address', fr: 'une adresse'}})
    return undefined
  }
  if (isRole(address))
    report(file, 'book-role', {
      place,
      actual: {en: `\`${address.local}\`, an office`, fr: `\`${address.local}\`, un service`},
    })
  return address
}

/** Most domains to compare. */
const mostDomains = 20_000

/** Reports domains of a list that look alike, each once. */
export class DomainLooks {
  /** First domain of each skeleton, with its line. */
  readonly #known = new Map<string, {readonly domain: string; readonly line: number}>()
  readonly #told = new Set<string>()

  /** Check a domain in A-labels. Changes the file. */
  check(file: VFile, domain: string, place: () => Point): void {
    if (this.#told.has(domain)) return
    const shown = domain.includes('xn--') ? domainToUnicode(domain) : domain
    const form = skeleton(shown)
    const known = this.#known.get(form)
    if (known?.domain === domain) return
    const labels = shown.split('.')
    const isOdd = labels.some(label => isMixed(label) || isDisguised(label))
    if (known === undefined && this.#known.size < mostDomains) this.#known.set(form, {domain, line: place().line})
    if (!isOdd && known === undefined) return
    this.#told.add(domain)
    const actual = isOdd
      ? {en: 'domain with letters that look like others', fr: "un domaine aux lettres qui ressemblent à d'autres"}
      : {
          en: `domain that looks like that of line ${known?.line}`,
          fr: `un domaine qui ressemble à celui de la ligne ${known?.line}`,
        }
    report(file, 'book-lookalike', {place: place(), actual})
  }
}
