import {expect, it} from 'vitest'
import {inCapitals} from '../../src/model/in-capitals.js'

it.each([
  ['ga', 'Achainí chuig Feisirí de Pharlaimint na hEorpa', 'ACHAINÍ CHUIG FEISIRÍ DE PHARLAIMINT NA hEORPA'],
  ['ga-IE', 'An tAontas, i bhFrainc, ár nGaeilge', 'AN tAONTAS, I bhFRAINC, ÁR nGAEILGE'],
  ['ga', 'Foláireamh (COVID)', 'FOLÁIREAMH (COVID)'],
  ['en', 'The hEorpa', 'THE HEORPA'],
  ['el', 'Προειδοποιητικό σημείωμα', 'ΠΡΟΕΙΔΟΠΟΙΗΤΙΚΟ ΣΗΜΕΙΩΜΑ'],
  ['fr', 'Note d’alerte', 'NOTE D’ALERTE'],
])('capitals of %s are those of its readers: %s', (lang, text, expected) => {
  expect(inCapitals(text, lang)).toBe(expected)
})
