import {expect, it} from 'vitest'
import {otherLanguage, wordsOf} from '../../src/model/apparent-language.js'
import {locales} from '../../src/model/locales/index.js'

/** Sentences of a locale: what is said in a language by whoever speaks it. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').length > 7 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : []
}
const texts = Object.entries(locales).map(([lang, locale]) => ({lang, sentences: sentencesIn(locale)}))

it.each(texts)('takes nothing in $lang for another language', ({lang, sentences}) => {
  expect(sentences.length).toBeGreaterThan(5)
  const all = [...sentences, sentences.join(' ')]
  expect(all.filter(text => otherLanguage(wordsOf(text), lang) !== undefined)).toEqual([])
})

it('tells French and English from every other language, and from each other', () => {
  for (const {lang, sentences} of texts.filter(one => one.lang === 'fr' || one.lang === 'en'))
    for (const {lang: other} of texts.filter(one => one.lang !== lang))
      expect([other, otherLanguage(wordsOf(sentences.join(' ')), other)]).toEqual([other, lang])
})

it('says nothing of a short text, of names, or of a language that it does not know', () => {
  const english = wordsOf(
    'None of the aircraft was intercepted, and it is not known whether they were seen from the port. '.repeat(2),
  )
  expect(otherLanguage(english, 'fr')).toBe('en')
  expect(otherLanguage(english, 'fr-BE')).toBe('en')
  expect(otherLanguage(english, 'is')).toBeUndefined()
  expect(otherLanguage(english.slice(0, 20), 'fr')).toBeUndefined()
  expect(otherLanguage(wordsOf('Saint-Exemple, Modèle, Spécimen, Échantillon. '.repeat(20)), 'fr')).toBeUndefined()
  expect(otherLanguage(wordsOf('a b c o e '.repeat(50)), 'fr')).toBeUndefined()
})
