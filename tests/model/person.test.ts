import {describe, expect, it} from 'vitest'
import {fullName, invertedName, type NameParts} from '../../src/model/person.js'

describe('a name in parts', () => {
  it.each<[NameParts, string, string]>([
    [{given: 'Anaïs', family: 'Modèle'}, 'Anaïs Modèle', 'Modèle, Anaïs'],
    [{given: 'Charles', particle: 'de', family: 'Gaulle'}, 'Charles de Gaulle', 'de Gaulle, Charles'],
    [{given: 'Valéry', particle: 'd’', family: 'Estaing'}, 'Valéry d’Estaing', 'd’Estaing, Valéry'],
    [{given: 'Harun', particle: 'al-', family: 'Rashid'}, 'Harun al-Rashid', 'al-Rashid, Harun'],
    [{given: 'Martin', family: 'King', suffix: 'Jr.'}, 'Martin King Jr.', 'King Jr., Martin'],
  ])('is printed, and sorted: %j', (parts, printed, inverted) => {
    expect(fullName(parts)).toBe(printed)
    expect(invertedName({name: printed, parts})).toBe(inverted)
  })

  it('is as it is where it is whole', () => {
    expect(invertedName({name: 'Observatoire des câbles'})).toBe('Observatoire des câbles')
  })
})
