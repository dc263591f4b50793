import type {ShippedLanguage} from '../../../model/locales/index.js'
import {own} from '../../../model/own.js'
import {primaryLanguage} from '../../../model/text.js'
import {germanic} from './germanic.js'
import {others} from './others.js'
import {romance} from './romance.js'
import {slavic} from './slavic.js'
import type {Terms} from './terms.js'

/** All languages whose fixed words ship: one that lacks its terms does not compile. */
const terms: Readonly<Record<ShippedLanguage, Terms>> = {...germanic, ...romance, ...slavic, ...others}

/** The terms of a language (BCP 47), the English ones where there are none. */
export const termsFor = (lang: string): Terms => own(terms, primaryLanguage(lang)) ?? terms.en
