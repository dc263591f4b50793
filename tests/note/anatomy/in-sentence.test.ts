import {expect, it} from 'vitest'
import {builtInVocabularies} from '../../../src/model/vocabularies/index.js'
import {groupInSentence, inSentence} from '../../../src/note/anatomy/in-sentence.js'

it.each([
  ['de', 'Kritische Infrastrukturen', 'kritische Infrastrukturen'],
  ['de', 'Grenzüberschreitender illegaler Handel', 'grenzüberschreitender illegaler Handel'],
  ['de-AT', 'Neu auftretende Risiken', 'neu auftretende Risiken'],
  ['de', 'Einflussnahme aus dem Ausland', 'Einflussnahme aus dem Ausland'],
  ['de', 'Gruppe der Sieben', 'Gruppe der Sieben'],
  ['de', 'Cyberbedrohungen', 'Cyberbedrohungen'],
  ['fr', 'Menaces hybrides', 'menaces hybrides'],
  ['fr', 'IA militaire', 'IA militaire'],
  ['en', 'French institutions', 'French institutions'],
  ['en-GB', 'Friendship groups', 'friendship groups'],
])('gives a name the first letter that it has inside a sentence: %s, %s', (lang, name, said) => {
  expect(inSentence(name, lang)).toBe(said)
})

it('leaves proper names of groups as they are', () => {
  const said = builtInVocabularies.recipients.map(({id, names}) => groupInSentence(id)(names.fr ?? '', 'fr'))
  expect(said.filter(name => /^\p{Ll}/u.test(name))).toEqual([
    'groupes parlementaires',
    "groupes d'amitié",
    'institutions françaises',
    'autorités kazakhes',
    'partenaires africains francophones',
  ])
})
