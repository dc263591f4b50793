import {expect, it} from 'vitest'
import type {FieldKey} from '../../../src/model/front-matter.js'
import {givenValue} from '../../../src/model/scaffold/given-value.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {builtInVocabularies} from '../../../src/model/vocabularies/index.js'

const value = (key: FieldKey, given: string) => givenValue(key, given, builtInVocabularies)

function refused(key: FieldKey, given: string): string {
  try {
    value(key, given)
  } catch (error) {
    if (error instanceof UsageError) return error.text.fr
    throw error
  }
  throw new Error(`${given} is taken`)
}

it.each([
  ['likelihood', 'Très probable', '"Très probable"'],
  ['severity', 'ELEVEE', 'ELEVEE'],
  ['recipients', 'Parlement européen; OTAN', '[parlement-europeen, otan]'],
  ['type', 'tribune ', 'tribune'],
] as const)('takes for %s what a note takes: %s', (key, given, text) => {
  expect(value(key, given)).toBe(text)
})

it.each([
  ['tlp', 'clear', "Écrivez `TLP:CLEAR` : l'étiquette commence par `TLP:`"],
  ['date', '28/11/2026', 'Écrivez `2026-11-28`'],
  ['severity', 'haute', 'Peut-être `élevée`'],
  ['severity', 'Élevé', 'Vouliez-vous dire `élevée` ?'],
  ['zone', 'UE', 'Peut-être `union-europeenne`'],
  ['threats', 'cyber attaque', '`cess explain menaces`. Peut-être `cybermenaces` ou `cyber-ingerence`'],
] as const)('says what was meant for %s by %s', (key, given, end) => {
  const message = refused(key, given)
  expect(message.slice(-end.length)).toBe(end)
})

it('expects of a group with terms the group, not a term', () => {
  expect(refused('recommendations', 'x')).toContain('{texte, a, priorite')
})
