import {expect, it} from 'vitest'
import {expectations} from '../../src/model/expectations.js'
import {fields} from '../../src/model/front-matter.js'
import {publicationFields} from '../../src/model/publication-fields.js'
import type {Text} from '../../src/model/text.js'
import {typedIn} from '../../src/model/typed-in.js'

const text: Text = {en: 'Correct `lang` or `type` here', fr: 'Corrigez `langue` ou `type` ici'}

it('takes what is to be typed from the other language', () => {
  expect(typedIn(text, 'fr')).toEqual({en: 'Correct `langue` or `type` here', fr: text.fr})
  expect(typedIn(text, 'en')).toEqual({en: text.en, fr: 'Corrigez `lang` ou `type` ici'})
  expect(typedIn(text, undefined)).toBe(text)
})

it.each([
  {en: 'Put `a` before `b`', fr: 'Mettez `b` derrière `a`'},
  {en: 'Under `threats` of `cess.yml`', fr: 'Dans `cess.yml`, sous `menaces`'},
  {en: 'One `a`', fr: 'Un `b` et un `c`'},
])('leaves words that stand in another order: $en', swapped => {
  expect(typedIn(swapped, 'fr')).toEqual(swapped)
})

it('finds as many words to type in both languages of all that fields expect', () => {
  const expected: readonly Text[] = [
    ...Object.values({...fields, ...publicationFields}).map(field => field.expected),
    ...Object.values(expectations),
  ]
  const typed = expected.filter(({en, fr}) => en.includes('`') || fr.includes('`'))
  expect(typed.length).toBeGreaterThan(30)
  const count = (words: string) => words.split('`').length
  expect(typed.filter(({en, fr}) => count(en) !== count(fr))).toEqual([])
  expect(typedIn(fields.recommendations.expected, 'fr').en).toContain(
    fields.recommendations.expected.fr.match(/`.*`/)?.[0],
  )
})
