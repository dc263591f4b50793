import type {Rule} from '../rule.js'
import {addressBookRules} from './address-book.js'
import {auditRules} from './audit.js'
import {campaignRules} from './campaign.js'
import {fileRules} from './files.js'
import {frontMatterRules} from './front-matter.js'
import {lifeRules} from './life.js'
import {mailRules} from './mail.js'
import {outputRules} from './output.js'
import {publicationRules} from './publication.js'
import {templateRules} from './template.js'
import {textRules} from './text.js'

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
