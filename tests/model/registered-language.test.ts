import {describe, expect, it} from 'vitest'
import {isRegistered, meantLanguage} from '../../src/model/registered-language.js'

describe('a language tag', () => {
  it.each([
    'fr',
    'ga',
    'mt',
    'ca',
    'kk',
    'no',
    'tl',
    'arb',
    'prs',
    'gsw',
    'aaa',
    'sr-Latn-RS',
    'es-419',
    'qaa',
    'qtz-XZ',
  ])('is registered or of private use: %s', tag => {
    expect(isRegistered(tag)).toBe(true)
  })

  it.each([
    ['cz', 'cs'],
    ['gr', 'el'],
    ['ua', 'uk'],
    ['dk', 'da'],
    ['kz', 'kk'],
    ['gle', 'ga'],
    ['fra', 'fr'],
    ['ger', 'de'],
    ['en-UK', 'en-GB'],
    ['gle-IE', 'ga-IE'],
    ['xx', undefined],
    ['fr-ZQ', undefined],
    ['sr-Latx', undefined],
  ])('is not: %s, by which %s is meant', (tag, meant) => {
    expect(isRegistered(tag)).toBe(false)
    expect(meantLanguage(tag)).toBe(meant)
  })
})
