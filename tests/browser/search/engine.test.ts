import {describe, expect, it} from 'vitest'
import {searchEngine} from '../../../src/browser/search/engine.js'
import {packIndex, unpackIndex} from '../../../src/model/search/pack-index.js'
import type {SearchRow} from '../../../src/model/search/search-row.js'
import {makeIndex} from '../../../src/render/site/search/make-index.js'

const row = (title: string): SearchRow => ({
  ...{href: `/${title}/`, title, day: '2026-11-18', date: '18 nov. 2026', type: 'Tribune', layout: 'tribune'},
  ...{lang: null, languageName: null, authors: null, severity: null},
})

const entry = ([title, topics, summary]: readonly [string, string, string]) => ({
  row: row(title),
  names: {title, topics, summary},
  note: null,
})

/** Titles that are found, best first; the index goes the way that a page's goes. */
function finder(notes: readonly (readonly [string, string, string])[]): (query: string) => readonly string[] {
  const search = searchEngine(unpackIndex<SearchRow>(packIndex(makeIndex('fr', notes.map(entry)))))
  return query => search(query).map(({row: {title}}) => title)
}

const find = finder([
  ['Câbles sous-marins', 'Infrastructures critiques Anaïs Modèle CESS-2026-ALE-014', 'L’œil sur 10\u202F000 navires.'],
  ['Le corridor transcaspien', 'Asie centrale Submarine', 'Des câbles et des données d’Aktaou.'],
  ['Un guichet commun', 'Union européenne', 'Aux journaux, le réseau.'],
])

describe('the search', () => {
  it.each([
    ['cable', ['Câbles sous-marins', 'Le corridor transcaspien']],
    ['CÂBLES', ['Câbles sous-marins', 'Le corridor transcaspien']],
    ["l'oeil", ['Câbles sous-marins']],
    ['œil', ['Câbles sous-marins']],
    ['10 000 navires', ['Câbles sous-marins']],
    ['10000', ['Câbles sous-marins']],
    ['CESS-2026-ALE-014', ['Câbles sous-marins']],
    ['modele', ['Câbles sous-marins']],
    ['journal réseaux', ['Un guichet commun']],
    ['transca', ['Le corridor transcaspien']],
    ['corridr', ['Le corridor transcaspien']],
    ['submarine', ['Le corridor transcaspien']],
    ['câbles guichet', ['Câbles sous-marins', 'Un guichet commun', 'Le corridor transcaspien']],
    ['zzz', []],
    ['  ', []],
    ['l’', []],
    ['toString', []],
  ])('finds for %j %j', (query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it('says which words of a note were found', () => {
    const search = searchEngine(makeIndex('fr', [entry(['Câbles sous-marins', '', ''])]))
    expect([...(search('câble')[0]?.terms ?? [])]).toEqual(['cabl'])
  })

  it('does not ask for words that most notes have', () => {
    const many = Array.from({length: 30}, (_, index) => [`Note ${index}`, '', 'La sécurité de tous.'] as const)
    const findAmong = finder([...many, ['Kazakhstan', '', 'Un corridor.']])
    expect(findAmong('sécurité Kazakhstan')).toEqual(['Kazakhstan'])
    expect(findAmong('sécurité')).toHaveLength(31)
  })
})
