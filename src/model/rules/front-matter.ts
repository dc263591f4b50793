import {rulesOf} from '../rule.js'

/** Rules of front matter. */
export const frontMatterRules = rulesOf({})
