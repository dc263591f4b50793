import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {suggesterFor, typeset} from '../../../src/typography/index.js'
import {messagesOn} from '../../support/fixed-note.js'

const folders = ['notes', 'tests/fixtures/publications/languages/notes']
const notes = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)

it.each(notes)('finds no marks of another language in a finished note: %s', path => {
  const told = messagesOn(new Uint8Array(readFileSync(path))).map(({ruleId}) => ruleId)
  expect(told).not.toContain('quote-foreign')
})

const langs = [
  'fr',
  'en',
  'en-US',
  'de',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'cs',
  'ro',
  'hu',
  'bg',
  'da',
  'sv',
  'fi',
  'lt',
  'el',
  'ru',
]

it('finds none in what typography set itself', () => {
  const words = fc.array(fc.constantFrom('mot', '"', "'", ' ', "l'", '12', '(', ')', '.', ','), {maxLength: 24})
  fc.assert(
    fc.property(fc.constantFrom(...langs), words, (lang, parts) => {
      const found = suggesterFor(lang)(typeset(parts.join(''), {lang}), false)
      expect(found.filter(({kind}) => kind === 'foreign-quotes')).toEqual([])
    }),
  )
})
