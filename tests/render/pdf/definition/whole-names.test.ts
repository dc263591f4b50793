import {expect, it} from 'vitest'
import {withWholeFamily, withWholeName} from '../../../../src/render/pdf/definition/whole-names.js'

const long = `${'Maximilienne '.repeat(5)}de La Tour-Exemple`

it('keeps a name whole, hyphens included; of a long one what begins with a particle', () => {
  expect(withWholeName({name: 'Anne-Marie de La Tour'}).name).toBe('Anne\u2011Marie\u00A0de\u00A0La\u00A0Tour')
  expect(withWholeName({name: long}).name).toBe(`${'Maximilienne '.repeat(5)}de\u00A0La\u00A0Tour\u2011Exemple`)
})

it('goes by the parts of a name where they are known', () => {
  const parts = {given: 'Gabriel', family: 'García Márquez'}
  expect(withWholeFamily({name: 'Gabriel García Márquez', parts}).name).toBe('Gabriel García\u00A0Márquez')
  expect(withWholeFamily({name: 'Gabriel García Márquez'}).name).toBe('Gabriel García Márquez')
})
