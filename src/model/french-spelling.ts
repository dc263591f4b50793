import type {Field} from './field.js'
import type {ToolLanguage} from './text.js'
import {own} from './own.js'
import {isoDate} from './values.js'

/** Aliases that are English too. */
const english: ReadonlySet<string> = new Set(['author', 'threat', 'threat_type', 'license', 'organization', 'site_url'])

/** Whether an alias of a field or of a key inside its value is French. */
export const isFrench = (alias: string): boolean => !english.has(alias)

/** A field's key as French notes write it: its first French alias, if there is one. */
export const frenchName = (key: string, {aliases}: Pick<Field, 'aliases'>): string => aliases.find(isFrench) ?? key

/** A key inside a value as French notes write it: its first alias, if there is one. */
export const frenchKey = (key: string, {keys}: Field): string => firstAlias(key, keys) ?? key

/** A value as French notes write it: its first alias with all its accents, if there is one. */
export function frenchValue(value: string, {values = {}}: Field): string {
  const first = firstAlias(value, values)
  if (first === undefined) return value
  const same = Object.keys(values).filter(alias => withoutAccents(alias) === withoutAccents(first))
  return same.toSorted((one, other) => accents(other) - accents(one))[0] ?? first
}

/**
 * A field's example under the keys and with the values of French notes.
 *
 * @example frenchExample(fields.severity) // 'élevée'
 */
const frenchExample = (field: Field): string =>
  field.example
    .replace(/(?<=[{,] ?)\w+(?=: )/g, key => frenchKey(key, field))
    .replace(/(?<=^|: )[\w-]+(?=$|[,}])/g, value => frenchValue(value, field))

/** A field's example as a note in a language writes it. Its days come as long after the note's `date` as they come after `exampleDay`. */
export function exampleIn(lang: ToolLanguage, field: Field, noteDay?: unknown): string {
  const example = lang === 'fr' ? frenchExample(field) : field.example
  const aheadMs = Date.parse(isoDate.safeParse(noteDay).data ?? exampleDay) - Date.parse(exampleDay)
  return aheadMs === 0 ? example : example.replaceAll(/\d{4}-\d\d-\d\d/g, day => moved(day, aheadMs))
}

/** Of the note that examples are written for. */
const exampleDay = '2026-11-18'

/** A day that has no four digits any more stays as it was. */
function moved(day: string, aheadMs: number): string {
  const [ahead = ''] = new Date(Date.parse(day) + aheadMs).toISOString().split('T')
  return isoDate.safeParse(ahead).data ?? day
}

const firstAlias = (word: string, aliases: Readonly<Record<string, string>> = {}): string | undefined =>
  Object.keys(aliases).find(alias => own(aliases, alias) === word)

const accents = (word: string): number => word.normalize('NFD').length - word.normalize('NFC').length

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '')
