import type {ShippedLanguage} from '../locales/index.js'
import {own} from '../own.js'
import {germanic} from './germanic.js'
import {others} from './others.js'
import {romance} from './romance.js'
import {othersSeals} from './seals/others.js'
import {slavicSeals} from './seals/slavic.js'
import {westernSeals} from './seals/western.js'
import {slavic} from './slavic.js'
import type {LogWords, SealWords, VerifyWords} from './words.js'

/** A language that ships does not compile without them. */
const words: Readonly<Record<ShippedLanguage, LogWords>> = {...germanic, ...romance, ...slavic, ...others}
const seals: Readonly<Record<ShippedLanguage, SealWords>> = {...westernSeals, ...slavicSeals, ...othersSeals}

/** The words in a language that ships, by its primary subtag; those of English for any other. */
export const verifyWords = (lang: string): VerifyWords => ({
  ...(own(words, lang) ?? germanic.en),
  ...(own(seals, lang) ?? westernSeals.en),
})
