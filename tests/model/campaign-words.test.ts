import {describe, expect, it} from 'vitest'
import {campaignWords} from '../../src/model/campaign-words.js'
import {locales} from '../../src/model/locales/index.js'

describe('words of a campaign', () => {
  it.each(Object.keys(locales))('are all said in %s, in words of its own', lang => {
    const words = Object.values(campaignWords(lang))
    expect(words.filter(text => !/^\S.*\S$/u.test(text))).toEqual([])
    const english = Object.values(campaignWords('en'))
    const same = lang === 'en' ? 0 : words.filter(text => english.includes(text) && text !== 'TEST').length
    expect(same).toBe(0)
  })

  it('fall back to English', () => {
    for (const lang of ['ja', '', 'constructor']) expect(campaignWords(lang)).toEqual(campaignWords('en'))
    expect(campaignWords('pt-BR')).toEqual(campaignWords('pt'))
  })
})
