import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {verifyWords} from '../../../src/model/verify-words/index.js'
import type {VerifyWords} from '../../../src/model/verify-words/words.js'

const languages = Object.keys(locales)
const places = (words: VerifyWords): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(words).map(([key, text]: readonly [string, string]) => [
      key,
      (text.match(/\{\w+\}/g) ?? []).toSorted(),
    ]),
  )

describe('words of the page for verifying', () => {
  it.each(languages.filter(lang => lang !== 'en'))('are there in %s, with all that they tell', lang => {
    const words = verifyWords(lang)
    expect(words).not.toEqual(verifyWords('en'))
    expect(places(words)).toEqual(places(verifyWords('en')))
  })

  it.each(languages)('accuse before a colon in %s, and state the fact after it', lang => {
    expect(verifyWords(lang).forged).toMatch(/^[^:{]+: \p{L}[^]*\{reference\}/u)
    expect(verifyWords(lang).broken).toMatch(/^[^:{]+: \p{L}[^:]+$/u)
  })
})
