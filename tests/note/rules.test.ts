import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {rules, type RuleId} from '../../src/model/rules/index.js'
import {halves} from '../support/halves.js'
import {checkRuleFolder, fixtureEpoch, hasFolder, print, ruleFolders, rulesFolder} from '../support/rule-fixtures.js'

// The table is typed by its keys; `Object.keys` forgets them.
const ruleIds = Object.keys(rules) as RuleId[]

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', fixtureEpoch))

describe('every rule', () => {
  it('has a fixture folder', () => {
    expect(ruleIds.filter(rule => !hasFolder(rule))).toEqual([])
  })

  it('is behind every fixture folder', () => {
    // The folder's name may be that of no rule: that is what is looked for.
    expect(ruleFolders().filter(folder => !ruleIds.includes(folder as RuleId))).toEqual([])
  })
})

for (const {cases, speed} of halves(ruleFolders(), 10))
  describe.each(cases)('%s', speed, rule => {
    it('says what its fixture expects, in English and French', async () => {
      const messages = await checkRuleFolder(rule)
      expect([...new Set(messages.map(({ruleId}) => ruleId))]).toEqual([rule])
      await expect(print(messages, 'en')).toMatchFileSnapshot(join(rulesFolder, rule, 'messages.txt'))
      expect(print(messages, 'en')).not.toMatch(/\b(?:Unexpected|Missing) an? /)
      // The demand of a rule, told as a fact, says the opposite of what is wrong.
      const titles = Object.values(rules).map(({title}) => title.en)
      expect(messages.filter(({reason}) => titles.includes(reason.en))).toEqual([])
      await expect(print(messages, 'fr')).toMatchFileSnapshot(join(rulesFolder, rule, 'messages.fr.txt'))
    })
  })
