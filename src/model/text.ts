import {own} from './own.js'

/** A text in the two languages that the tool itself speaks (messages, help, names of built-in terms). */
export interface Text {
  readonly en: string
  readonly fr: string
}

/** The languages of messages and help. */
export type ToolLanguage = keyof Text

/** Names of a vocabulary term by language subtag; English and French always, others where known. */
export type Names = Text & Readonly<Record<string, string>>

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1). */
export type IsoDate = string

/** The first subtag of a language (BCP 47): `en` of `en-GB`. */
export const primaryLanguage = (lang: string): string => lang.split('-')[0] ?? lang

/** The name of a term in a language (BCP 47; only its first subtag counts), English where there is none. */
export const nameIn = (names: Names, lang: string): string => nameAndLang(names, lang)[0]

/** A name in the language that fits, and that language by its first subtag. */
export function nameAndLang(names: Names, lang: string): readonly [name: string, lang: string] {
  const primary = primaryLanguage(lang)
  const name = own(names, primary)
  return name === undefined ? [names.en, 'en'] : [name, primary]
}

/** A text that begins with a capital. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
