import {rulesOf} from '../rule.js'

/** Rules of publication. */
export const publicationRules = rulesOf({})
