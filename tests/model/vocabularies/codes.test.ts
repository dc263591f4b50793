import {describe, expect, it} from 'vitest'
import {allConcepts, conceptLabel, isConcept, readKeyword} from '../../../src/model/vocabularies/concepts.js'
import {countries, countryName} from '../../../src/model/vocabularies/countries.js'
import {builtInVocabularies} from '../../../src/model/vocabularies/index.js'
import {techniques} from '../../../src/model/vocabularies/techniques.js'

describe('concepts of EuroVoc', () => {
  it('are all there, each once', () => {
    const ids = allConcepts().map(([id]) => id)
    expect(ids).toHaveLength(7418)
    expect(new Set(ids).size).toBe(7418)
    expect(ids.every(isConcept)).toBe(true)
    expect(isConcept('56930')).toBe(false)
    expect(isConcept('')).toBe(false)
  })

  it('carry their own names, in French where EuroVoc’s is known', () => {
    expect(conceptLabel('8410', 'fr')).toEqual({text: 'mine action', lang: 'en'})
    expect(conceptLabel('6770', 'fr-FR')).toEqual({text: 'désinformation', lang: 'fr'})
    expect(conceptLabel('6770', 'de')).toEqual({text: 'disinformation', lang: 'en'})
    expect(readKeyword('eurovoc:332', 'en')).toEqual({text: 'French-speaking Africa', lang: 'en', concept: '332'})
    expect(readKeyword('résilience', 'fr')).toEqual({text: 'résilience', lang: 'fr'})
  })

  it('are those that zones and threats name, and no zone names a country', () => {
    const codes = [...builtInVocabularies.zones, ...builtInVocabularies.threats].flatMap(({eurovoc}) => eurovoc)
    expect(codes.filter(code => !isConcept(code))).toEqual([])
    const ofCountries = new Set([...countries.values()].map(({eurovoc}) => eurovoc))
    expect(builtInVocabularies.zones.flatMap(({eurovoc}) => eurovoc).filter(code => ofCountries.has(code))).toEqual([])
  })
})

it('knows the countries of ISO 3166-1 and their concepts', () => {
  expect(countries.size).toBe(249)
  const concepts = [...countries.values()].flatMap(({eurovoc}) => eurovoc ?? [])
  expect(concepts.filter(id => !isConcept(id))).toEqual([])
  expect(new Set(concepts).size).toBe(concepts.length)
  expect(countryName('CD', 'fr')).toBe('République démocratique du Congo')
  expect(countryName('KZ', 'de')).toBe('Kasachstan')
})

it('knows all techniques of DISARM, and that those of threats are among them', () => {
  expect(techniques.size).toBe(391)
  const named = builtInVocabularies.threats.flatMap(({disarm}) => disarm)
  expect(named.filter(id => !techniques.has(id))).toEqual([])
  expect([...techniques.values()].filter(({name, tactics}) => name === '' || tactics.includes(''))).toEqual([])
  expect(new Set([...techniques.values()].map(({stixId}) => stixId)).size).toBe(391)
})
