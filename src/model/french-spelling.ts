import type {Field} from './field.js'

type Aliases = Readonly<Record<string, string>>

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
export const frenchExample = (field: Field): string =>
  field.example
    .replace(/(?<=[{,] ?)\w+(?=: )/g, key => frenchKey(key, field))
    .replace(/(?<=^|: )[\w-]+(?=$|[,}])/g, value => frenchValue(value, field))

const firstAlias = (word: string, aliases: Aliases = {}): string | undefined =>
  Object.keys(aliases).find(alias => aliases[alias] === word)

const accents = (word: string): number => word.normalize('NFD').length - word.normalize('NFC').length

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '')
