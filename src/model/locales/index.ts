import type {Locale} from '../locale.js'
import {own} from '../own.js'
import {primaryLanguage} from '../text.js'
import * as shipped from './languages.js'

/** The primary subtag of a language whose fixed words ship. */
export type ShippedLanguage = keyof typeof shipped

/** Languages whose fixed words ship, by primary subtag. A language is one file, and one line of `languages.ts`. */
export const locales: Readonly<Record<string, Locale>> = shipped

/**
 * Fixed words for a language (BCP 47; only its first subtag counts); English where there are none.
 * Compare `lang` of the result to know.
 */
export const localeFor = (lang: string): Locale => own(locales, primaryLanguage(lang)) ?? shipped.en
