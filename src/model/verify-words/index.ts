import {own} from '../own.js'
import {others} from './others.js'
import {slavic} from './slavic.js'
import {western} from './western.js'
import type {VerifyWords} from './words.js'

const words: Readonly<Record<string, VerifyWords>> = {...western, ...slavic, ...others}

/** The words in a language that ships, by its primary subtag; those of English for any other. */
export const verifyWords = (lang: string): VerifyWords => own(words, lang) ?? western.en
