import {locales} from './locales/index.js'
import {primaryLanguage, type ToolLanguage} from './text.js'
import {own} from './own.js'

/** A language's own name, as its readers write it at the head of a line; its tag where nobody here knows it. */
export function languageName(lang: string): string {
  const primary = primaryLanguage(lang)
  if (Object.hasOwn(locales, primary)) return own(locales, primary)?.name ?? lang
  const name = new Intl.DisplayNames(lang, {type: 'language', fallback: 'code'}).of(lang) ?? lang
  // Where a language is unknown, that of the machine would answer.
  const isOwn = Intl.DisplayNames.supportedLocalesOf(lang).length > 0
  return isOwn ? name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) : lang
}

/** A language's name within a sentence of another. */
export const languageNameIn = (language: ToolLanguage, lang: string): string =>
  new Intl.DisplayNames(language, {type: 'language', fallback: 'code'}).of(lang) ?? lang
