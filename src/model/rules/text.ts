import {rulesOf} from '../rule.js'

/** Rules of text. */
export const textRules = rulesOf({})
