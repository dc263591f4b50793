import {dateRules} from './front-matter/dates.js'
import {fenceRules} from './front-matter/fence.js'
import {fieldRules} from './front-matter/fields.js'
import {kindRules} from './front-matter/kinds.js'
import {tlpRules} from './front-matter/tlp.js'
import {yamlRules} from './front-matter/yaml.js'

/** Rules of front matter. */
export const frontMatterRules = {...fenceRules, ...yamlRules, ...fieldRules, ...tlpRules, ...dateRules, ...kindRules}
