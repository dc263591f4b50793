import type {ShippedLanguage} from '../locales/index.js'
import {own} from '../own.js'
import {baltic} from './baltic.js'
import {cyrillic} from './cyrillic.js'
import {germanic} from './germanic.js'
import {others} from './others.js'
import {romance} from './romance.js'
import {slavic} from './slavic.js'
import type {VerifyWords} from './words.js'

/** A language that ships does not compile without them. */
const words: Readonly<Record<ShippedLanguage, VerifyWords>> = {
  ...germanic,
  ...romance,
  ...slavic,
  ...cyrillic,
  ...baltic,
  ...others,
}

/** The words in a language that ships, by its primary subtag; those of English for any other. */
export const verifyWords = (lang: string): VerifyWords => own(words, lang) ?? words.en
