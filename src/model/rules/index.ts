import type {Rule} from '../rule.js'
import {addressBookRules} from './address-book.js'
import {auditRules} from './audit.js'
import {campaignRules} from './campaign.js'
import {fileRules} from './files.js'
import {dateRules} from './front-matter/dates.js'
import {fenceRules} from './front-matter/fence.js'
import {fieldRules} from './front-matter/fields.js'
import {kindRules} from './front-matter/kinds.js'
import {tlpRules} from './front-matter/tlp.js'
import {yamlRules} from './front-matter/yaml.js'
import {lifeRules} from './life.js'
import {mailRules} from './mail.js'
import {outputRules} from './output.js'
import {publicationRules} from './publication.js'
import {templateRules} from './template.js'
import {blockRules} from './text/blocks.js'
import {linkRules} from './text/links.js'
import {pasteRules} from './text/paste.js'
import {pictureRules} from './text/pictures.js'
import {referenceRules} from './text/references.js'
import {structureRules} from './text/structure.js'
import {typographyRules} from './text/typography.js'

/** Rules of front matter. */
export const frontMatterRules = {...fenceRules, ...yamlRules, ...fieldRules, ...tlpRules, ...dateRules, ...kindRules}

/** Rules of the text of a note. */
export const textRules = {
  ...structureRules,
  ...blockRules,
  ...linkRules,
  ...referenceRules,
  ...pictureRules,
  ...pasteRules,
  ...typographyRules,
}

const all = {
  ...fileRules,
  ...frontMatterRules,
  ...textRules,
  ...publicationRules,
  ...outputRules,
  ...lifeRules,
  ...templateRules,
  ...mailRules,
  ...addressBookRules,
  ...campaignRules,
  ...auditRules,
}

/** The id of a rule; also the name of its fixture folder. */
export type RuleId = keyof typeof all

/** Every rule that something is checked against. */
export const rules: Readonly<Record<RuleId, Rule>> = all
