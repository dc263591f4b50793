import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {quoted} from '../../../src/model/quoted.js'
import {suggesterFor, typeset} from '../../../src/typography/index.js'
import {styles} from '../../../src/typography/languages/index.js'
import {messagesOn} from '../../support/fixed-note.js'
import {halves} from '../../support/halves.js'

const folders = ['notes', 'tests/fixtures/publications/languages/notes']
const notes = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)

for (const {cases, speed} of halves(notes, 4))
  it.each(cases)('finds no marks of another language in a finished note: %s', speed, path => {
    const told = messagesOn(new Uint8Array(readFileSync(path))).map(({ruleId}) => ruleId)
    expect(told).not.toContain('quote-foreign')
  })

const langs = ['fr', 'en', 'en-US', ...styles.keys()]

it('finds typed marks of the inner level where straight ones beside them are set as outer ones', () => {
  const typed = 'He said “no”, they said ‘the “right” word’ and "yes".'
  const found = (beside: 'straight' | 'typed', lang = 'en') =>
    suggesterFor(lang, beside)(typed, false).map(({actual, expected}) => `${actual} → ${expected}`)
  expect(found('straight')).toEqual(['“no” → ‘no’'])
  expect(found('typed')).toEqual([])
  expect(found('straight', 'en-US')).toEqual([])
})

it('asks all of a note for its marks', () => {
  const note = (words: string) =>
    `---\nid: CESS-2026-ALE-203\ntype: alert\ntitle: Cables\nlang: en\ndate: 2026-11-18\nsummary: They say "yes".\n---\n\n${words}\n`
  const found = (words: string) =>
    messagesOn(new TextEncoder().encode(note(words)))
      .filter(({ruleId}) => ruleId === 'quote-foreign')
      .map(({actual}) => actual)
  expect(found('He said “no” and “never”.')).toEqual(
    ['“no”', '“never”'].map(words => ({en: quoted(words), fr: quoted(words)})),
  )
  expect(found('He said "no".')).toEqual([])
})

it('finds none in what typography set itself', () => {
  const words = fc.array(fc.constantFrom('mot', '"', "'", ' ', "l'", '12', '(', ')', '.', ','), {maxLength: 24})
  fc.assert(
    fc.property(fc.constantFrom(...langs), words, (lang, parts) => {
      const found = suggesterFor(lang)(typeset(parts.join(''), {lang}), false)
      expect(found.filter(({kind}) => kind === 'foreign-quotes')).toEqual([])
    }),
  )
})
