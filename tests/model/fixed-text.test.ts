import {describe, expect, it} from 'vitest'
import {fixedLang, fixedWords, joinFixed, partFixed, sameLanguage, textIn} from '../../src/model/fixed-text.js'

const english = textIn('Member States', 'en', 'ga')

describe('fixed words', () => {
  it('are bare in the language of their document', () => {
    expect(textIn('États membres', 'fr', 'fr-BE')).toBe('États membres')
    expect(fixedLang('États membres')).toBeUndefined()
  })

  it('say their language in a document of another', () => {
    expect(fixedLang(english)).toBe('en')
    expect(fixedWords(english)).toBe('Member States')
    expect(fixedLang(sameLanguage(english, 'NATO'))).toBe('en')
  })

  it('keep their languages when they are joined and parted', () => {
    const joined = joinFixed(['ENISA', english], ' · ')
    expect(fixedWords(joined)).toBe('ENISA · Member States')
    expect(fixedLang(joined)).toBeUndefined()
    expect(partFixed(joined, ' · ')).toEqual(['ENISA', english])
    expect(joinFixed(['ENISA', 'OTAN'], ' · ')).toBe('ENISA · OTAN')
  })
})
