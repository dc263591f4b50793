import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {expectations} from '../../src/model/expectations.js'
import {fields} from '../../src/model/front-matter.js'
import {publicationFields} from '../../src/model/publication-fields.js'
import {report, typedIn} from '../../src/model/report.js'
import type {Text} from '../../src/model/text.js'

it('records no more of one rule than 5,000, and that there are more', () => {
  const file = new VFile({path: 'note.md'})
  for (let line = 1; line <= 5100; line++) report(file, 'raw-html', {place: {line, column: 1}})
  report(file, 'link-text', {place: {line: 1, column: 1}})
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual([...Array<string>(5001).fill('raw-html'), 'link-text'])
  expect(file.messages[4999]?.reason).not.toContain('more than')
  expect(file.messages[5000]).toMatchObject({
    line: 5001,
    fatal: true,
    reason: expect.stringContaining('more than 5000'),
  })
})

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
