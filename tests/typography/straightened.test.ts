import {expect, it} from 'vitest'
import {straightened, typeset} from '../../src/typography/index.js'

it.each([
  ['ru', 'Мнение о «серой зоне»', 'Мнение о "серой зоне"'],
  ['fr', 'La «\u00A0zone “grise”\u00A0» de l’Est', 'La "zone "grise"" de l’Est'],
  ['en', 'The sailor’s ‘grey’ zone of the ’90s', 'The sailor’s "grey" zone of the ’90s'],
  ['sv', '”Ja”, sade han', '"Ja", sade han'],
  ['da', 'Om »gråzonen« her', 'Om "gråzonen" her'],
  ['ja', '「灰色」', '「灰色」'],
])('makes typed quotations straight, and no apostrophe: %s', (lang, text, expected) => {
  expect(straightened(text, lang)).toBe(expected)
})

it.each(['ru', 'fr', 'en', 'de', 'da', 'pl'])('undoes what typography set: %s', lang => {
  const typed = 'Aa "bb "cc" dd" ee'
  expect(straightened(typeset(typed, {lang}), lang)).toBe(typed)
})
