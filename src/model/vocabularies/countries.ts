import {primaryLanguage} from '../text.js'
import {countryTable} from './data/countries.js'

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** Alpha-2. */
  readonly code: string
  readonly names: {readonly en: string; readonly fr: string}
  /** Its concept in EuroVoc, where there is one. */
  readonly eurovoc: string | undefined
}

function read(line: string): readonly [code: string, country: Country] {
  const [code = '', en = '', fr = '', eurovoc = ''] = line.split('|')
  return [code, {code, names: {en, fr}, eurovoc: eurovoc === '' ? undefined : eurovoc}]
}

/** All countries by their codes. */
export const countries: ReadonlyMap<string, Country> = new Map(countryTable.trim().split('\n').map(read))

/** A country's name in a language; in French and English by our own table, else by the Unicode CLDR. */
export function countryName(code: string, lang: string): string {
  const known = countries.get(code)
  const primary = primaryLanguage(lang)
  if (primary === 'fr' || primary === 'en') return known?.names[primary] ?? code
  const isKnown = Intl.DisplayNames.supportedLocalesOf(lang).length > 0
  const name = isKnown ? new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'}).of(code) : undefined
  return name ?? known?.names.en ?? code
}
