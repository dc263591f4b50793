import type {ShippedLanguage} from '../locales/index.js'
import {own} from '../own.js'
import {others} from './others.js'
import {slavic} from './slavic.js'
import {western} from './western.js'
import type {VerifyWords} from './words.js'

/** A language that ships does not compile without them. */
const words: Readonly<Record<ShippedLanguage, VerifyWords>> = {...western, ...slavic, ...others}

/** The words in a language that ships, by its primary subtag; those of English for any other. */
export const verifyWords = (lang: string): VerifyWords => own(words, lang) ?? western.en
