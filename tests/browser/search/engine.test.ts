import {describe, expect, it} from 'vitest'
import {searchEngine} from '../../../src/browser/search/engine.js'
import {monthReader} from '../../../src/model/search/dates.js'
import {packHead, packPart, unpackIndex} from '../../../src/model/search/pack-index.js'
import type {SearchRow} from '../../../src/model/search/search-index.js'
import {searchTerms} from '../../../src/model/search/search-terms.js'
import {localeFor} from '../../../src/model/locales/index.js'
import {fieldTerms, makePart} from '../../../src/render/site/search/make-part.js'

const row = (title: string): SearchRow => ({
  ...{
    href: `/${title}/`,
    title,
    day: '2026-11-18',
    date: ['18 nov. 2026'],
    type: 'Tribune',
    layout: 'tribune',
    work: null,
  },
  ...{lang: null, languageName: null, authors: null, severity: null},
})

type Names = readonly [string, string, string]

/** The words of a text, as a note's entry has them. */
const termsIn = (lang: 'fr' | 'en', text: string) =>
  fieldTerms(searchTerms(text, {lang, monthOf: monthReader([localeFor(lang).monthForms.split('|')])}))

const partOf = (lang: 'fr' | 'en', notes: readonly Names[]) =>
  makePart(
    notes.map(([title, topics, summary]) => ({
      row: row(title),
      names: {title: termsIn(lang, title), topics: termsIn(lang, topics), summary: termsIn(lang, summary)},
      text: null,
    })),
  )

/** The index of some notes, in parts, as it comes to a page. */
const indexOf = (lang: 'fr' | 'en', ...parts: readonly (readonly Names[])[]) =>
  unpackIndex<SearchRow>([
    packHead({lang, months: localeFor(lang).monthForms.split('|')}),
    ...parts.map(notes => packPart(partOf(lang, notes))),
  ])

/** Titles that are found, best first; the index goes the way that a page's goes. */
function finder(notes: readonly Names[]): (query: string) => readonly string[] {
  const search = searchEngine([indexOf('fr', notes)])
  return query => search(query).flatMap(({found}) => found.map(({row: {title}}) => title))
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
    ['câbles guichet', ['Un guichet commun', 'Câbles sous-marins', 'Le corridor transcaspien']],
    ['zzz', []],
    ['  ', []],
    ['l’', []],
    ['toString', []],
  ])('finds for %j %j', (query, expected) => {
    expect(find(query)).toEqual(expected)
  })

  it('says which words of a note were found', () => {
    const search = searchEngine([indexOf('fr', [['Câbles sous-marins', '', '']])])
    expect([...(search('câble')[0]?.found[0]?.terms ?? [])]).toEqual(['cabl'])
  })
})

describe('words that are in most notes', () => {
  const many = Array.from({length: 238}, (_, index) => [`Note ${index}`, '', 'La dissuasion de tous.'] as const)
  const others = Array.from({length: 61}, (_, index) => [`Autre ${index}`, '', 'La mer de tous.'] as const)
  const search = searchEngine([
    indexOf('fr', [...many, ...others, ['Crédible', '', 'La dissuasion crédible.'], ['Kazakhstan', '', 'De la mer.']]),
  ])
  const kinds = (query: string) => search(query).map(({kind, found}) => [kind, found.length])

  it('chooses by them too, and tells all words from some', () => {
    expect(kinds('dissuasion')).toEqual([['all', 239]])
    expect(kinds('dissuasion crédible')).toEqual([
      ['all', 1],
      ['some', 238],
    ])
    expect(kinds('dissuasion Kazakhstan')).toEqual([['some', 240]])
    expect(search('dissuasion Kazakhstan')[0]?.found[0]?.row.title).toBe('Kazakhstan')
  })

  it('does not give all notes for what all notes have, unless nothing else is asked', () => {
    expect(kinds('de la Kazakhstan')).toEqual([['all', 1]])
    expect(kinds('la dissuasion de Kazakhstan')).toEqual([['some', 240]])
    expect(kinds('la zzzz')).toEqual([['some', 301]])
    expect(kinds('la')).toEqual([['all', 301]])
  })
})

describe('slips', () => {
  const search = searchEngine([
    indexOf('fr', [
      ['La rupture', '', 'Les journaux, l’œil et le Gabon. Une cybersécurité sous-marine, 10 000 navires en 2026.'],
      ['Une trêve', '', 'Le cœur de la mer.'],
    ]),
  ])
  const kinds = (query: string) => search(query).map(({kind, found}) => [kind, found[0]?.row.title])

  it.each(['ruputre', 'rpture', 'ruppture', 'tupture', 'urpture', 'rupturse', 'journuax', 'Gabno', 'loeil', 'RUPUTRE'])(
    'finds for %j what was meant, and says so',
    query => {
      expect(kinds(query)).toEqual([['similar', 'La rupture']])
    },
  )

  it.each(['cyber-sécurité', 'cyber sécurité', 'sous marine', 'sousmarine', 'RUPTURES', 'journal', '10000', 'oeil'])(
    'finds %j, however it is joined',
    query => {
      expect(kinds(query)[0]?.[1]).toBe('La rupture')
    },
  )

  it('takes figures as they stand, and no letter of short words for another', () => {
    expect(kinds('2027')).toEqual([])
    expect(kinds('mez')).toEqual([])
    expect(kinds('mre')).toEqual([['similar', 'Une trêve']])
  })

  it('does not look for slips where all words are there', () => {
    expect(kinds('trêve')).toEqual([['all', 'Une trêve']])
  })

  it('tries them for words that there are, if no note has all', () => {
    expect(kinds('rupture cœurs')).toEqual([['some', 'La rupture']])
    expect(kinds('trêve rupturx')).toEqual([['some', 'Une trêve']])
  })
})

describe('dates and references', () => {
  const french = indexOf('fr', [
    ['Le jour même CESS-2026-ALE-014', '14 novembre 2026', ''],
    ['Le même mois CESS-2026-ALE-015', '2 novembre 2026', 'Voir CESS-2026-ALE-014.'],
    ['Mots épars', '3 mars 2025', 'En 2026, 14 navires ; un autre novembre.'],
    ['En chiffres', '1er décembre 2024', 'Le 14/11/2026, puis le 2026-10-03.'],
  ])
  const search = searchEngine([french])
  const titles = (query: string) =>
    search(query).flatMap(({found}) => found.map(({row: {title}}) => title.replace(/ CESS.*/, '')))

  it.each(['14 novembre 2026', '2026-11-14', '14/11/2026', '14.11.2026', '14. 11. 2026', '11/14/2026', '14 nov. 2026'])(
    'finds the day %j however it is written, before its month',
    query => {
      const found = titles(query)
      expect(found.slice(0, 2).toSorted()).toEqual(['En chiffres', 'Le jour même'])
      expect(search(query)[0]?.kind).toBe('all')
    },
  )

  it.each(['novembre 2026', '2026-11', '11/2026', 'NOV 2026'])('finds the month %j', query => {
    expect(titles(query).slice(0, 3).toSorted()).toEqual(['En chiffres', 'Le jour même', 'Le même mois'])
  })

  it('gives the month where no note is of the day, and says that it lacks something', () => {
    expect(search('2026-11-20').map(({kind, found}) => [kind, found.length])).toEqual([['some', 3]])
  })

  it('finds the first of a month', () => {
    for (const query of ['1er décembre 2024', '1 décembre 2024', '01/12/2024', '2024-12-1'])
      expect(titles(query)[0], `for ${query}`).toBe('En chiffres')
  })

  it.each(['CESS-2026-ALE-014', 'cess-2026-ale-014', 'CESS 2026 ALE 014', 'CESS‑2026‑ALE‑014', 'CESS2026ALE014'])(
    'finds the note %s first, then those that name it',
    query => {
      expect(titles(query).slice(0, 2)).toEqual(['Le jour même', 'Le même mois'])
    },
  )

  it('reads the months of the other languages too', () => {
    const both = searchEngine([indexOf('en', []), french])
    expect(both('14 November 2026')).toEqual([])
    const rows = searchEngine([french, indexOf('en', [])])
    expect(rows('November 14, 2026')[0]?.found.map(({row}) => row.date)).toHaveLength(2)
  })
})
