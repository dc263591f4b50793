import {expect, it} from 'vitest'
import {withUnit} from '../../src/model/with-unit.js'

it.each([
  ['Part', '%', 'Part (%)'],
  ['Incidents', 'incidents', 'Incidents'],
  ['Délai', undefined, 'Délai'],
])('says the unit once: %s, %s', (name, unit, expected) => {
  expect(withUnit(name, unit)).toBe(expected)
})
