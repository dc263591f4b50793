import {expect, it} from 'vitest'
import {addressBookRules} from '../../src/model/rules/address-book.js'
import {auditRules} from '../../src/model/rules/audit.js'
import {campaignRules} from '../../src/model/rules/campaign.js'
import {fileRules} from '../../src/model/rules/files.js'
import {frontMatterRules, rules, textRules} from '../../src/model/rules/index.js'
import {lifeRules} from '../../src/model/rules/life.js'
import {mailRules} from '../../src/model/rules/mail.js'
import {outputRules} from '../../src/model/rules/output.js'
import {publicationRules} from '../../src/model/rules/publication.js'
import {templateRules} from '../../src/model/rules/template.js'

const families = [
  fileRules,
  frontMatterRules,
  textRules,
  publicationRules,
  outputRules,
  templateRules,
  addressBookRules,
  campaignRules,
  auditRules,
  lifeRules,
  mailRules,
]

it('gives no two rules one id', () => {
  const ids = families.flatMap(family => Object.keys(family))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(ids.toSorted()).toEqual(Object.keys(rules).toSorted())
})

it.each(Object.entries(rules))('says %s in whole sentences of both languages', (_, {title, remedy}) => {
  for (const text of [title.en, title.fr, remedy.en, remedy.fr]) {
    expect(text).toMatch(/^\S.*[.?]$/)
    expect(text).not.toMatch(/ {2}|TODO/)
  }
  expect(title.en).not.toBe(title.fr)
})
