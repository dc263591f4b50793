import {expect, it} from 'vitest'
import {fields, type FieldKey} from '../../../src/model/front-matter.js'
import type {Field} from '../../../src/model/field.js'
import {kindredValues} from '../../../src/model/mending/kindred-values.js'
import {plain} from '../../../src/model/nearest.js'
import {likelihoodSteps} from '../../../src/model/locale.js'

const levels = ['low', 'moderate', 'high', 'critical']
const statuses = ['draft', 'review', 'approved', 'published', 'withdrawn', 'closed']
const natures = ['initial', 'update', 'correction', 'closure', 'withdrawal']

const meant = (key: FieldKey, values: readonly string[], text: string) => kindredValues(text, fields[key], values)

it.each([
  ['haute', ['high']],
  ['Moyenne', ['moderate']],
  ['très élevée', ['high', 'critical']],
  ['plutôt faible', ['low']],
  ['modérée/élevée', ['moderate', 'high']],
  ['peu grave', []],
  ['3', []],
  ['', []],
])('finds what a severity may mean: %s', (text, values) => {
  expect(meant('severity', levels, text)).toEqual(values)
})

it.each([
  ['peu probable', ['unlikely']],
  ['moins probable', ['unlikely']],
  ['très peu probable', ['very-unlikely']],
  ['plus probable', []],
  ['certain', ['almost-certain']],
  ['incertain', ['roughly-even-chance']],
  ['une chance sur deux', ['roughly-even-chance']],
  ['70 %', ['likely']],
  ['20%', ['very-unlikely', 'unlikely']],
  ['~ 50 p. 100', ['roughly-even-chance']],
  ['0 %', []],
  ['probable (55–80 %)', ['likely']],
])('finds what a likelihood may mean: %s', (text, values) => {
  expect(meant('likelihood', likelihoodSteps, text)).toEqual(values)
})

it.each([
  ['status', statuses, 'en cours', ['draft', 'review']],
  ['status', statuses, 'Diffusée', ['published']],
  ['revisions', natures, 'création', ['initial']],
  ['revisions', natures, 'MàJ', ['update']],
  ['recommendations', ['1', '2', '3'], 'haute', ['1']],
  ['recommendations', ['1', '2', '3'], '1 (urgent)', ['1']],
  ['recommendations', ['1', '2', '3'], '10', []],
] as const)('finds what is meant in %s: %s, %s', (key, values, text, found) => {
  expect(meant(key, values, text)).toEqual(found)
})

/** Values of the fields that know words akin to them. */
const choices: Partial<Record<FieldKey, readonly string[]>> = {
  severity: levels,
  likelihood: likelihoodSteps,
  confidence: levels.slice(0, 3),
  status: statuses,
  revisions: natures,
  recommendations: ['1', '2', '3'],
}

it('knows words by their letters alone, for values that are the field’s', () => {
  const akin = Object.entries<Field>(fields).flatMap(([key, {akin: words = {}}]) =>
    Object.entries(words).map(([word, values]) => ({key, word, values})),
  )
  const known = new Map(Object.entries(choices))
  expect(akin.length).toBeGreaterThan(100)
  expect(akin.filter(({word}) => word !== plain(word))).toEqual([])
  expect(akin.filter(({key, values}) => !values.every(value => known.get(key)?.includes(value)))).toEqual([])
})
