import {expect, it} from 'vitest'
import {stemmerFor} from '../../../src/model/search/stem.js'
import {foldedWords} from '../../../src/model/search/words.js'

const terms = (text: string, lang = 'fr') =>
  foldedWords(text)
    .map(({term}) => stemmerFor(lang)(term))
    .join(' ')

it.each([
  ['L’Élysée, l’œuvre et qu’une', 'elys oeuvr et une'],
  ['câbles sous‑marins', 'cabl sou marin'],
  ['les journaux, des réseaux', 'le journal de reseau'],
  ['10\u202F000 et 1\u00A0234\u00A0567', '10000 et 1234567'],
  ["10,000 10.000 10’000 10'000 1,234,567", '10000 10000 10000 10000 1234567'],
  ['1, 200, 3,5 et 10,000.50', '1 200 3 5 et 10000 50'],
  ['en 2026 100 notes', 'en 2026 100 not'],
  ['anti\u00ADmissile', 'antimissil'],
  ['CESS-2026-ALE-001', 'ces 2026 ale 001'],
  ['aujourd’hui', 'aujourd hui'],
  ['здоров’я здоровʼя', 'здоровя здоровя'],
  ['ΣΤΟΧΟΣ στόχος', 'στοχοσ στοχοσ'],
  ['lʼœil, l`œil et l‘œil', 'oeil oeil et oeil'],
  ['', ''],
])('takes %j for its bare words', (text, expected) => {
  expect(terms(text)).toBe(expected)
})

it('stems in the reader’s language alone', () => {
  expect(terms('cables companies committees news crisis', 'en')).toBe('cable company committee new crisi')
  expect(terms('dell’Unione, quest’anno', 'it')).toBe('unione anno')
  expect(terms('Ёлка и Übergröße', 'ru')).toBe('елка и ubergrosse')
  expect(terms('acuerdo acuerdos país países', 'es')).toBe('acuerdo acuerdo pais pais')
})

it('reads names with an article alike in all languages', () => {
  expect(terms('Côte d’Ivoire', 'en')).toBe('cote ivoire')
  expect(terms('I don’t', 'en')).toBe('i don t')
})

it('says where each word stands', () => {
  const text = 'L’îlot, près d’œuvres'
  expect(foldedWords(text).map(({start, end}) => text.slice(start, end))).toEqual(['îlot', 'près', 'œuvres'])
})
