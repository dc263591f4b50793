import {describe, expect, it} from 'vitest'
import {builtInVocabularies} from '../../../src/model/vocabularies/index.js'
import {kindredTerms, perhaps} from '../../../src/model/vocabularies/named-term.js'
import type {Term} from '../../../src/model/vocabularies/term.js'

const {threats, zones, recipients} = builtInVocabularies
const idsOf = (terms: readonly Term[], written: string) => kindredTerms(terms, written).map(({id}) => id)

describe('kindredTerms', () => {
  it.each([
    ['cyberattaque', ['cybermenaces', 'cyber-ingerence']],
    ['Cyberangriff', ['cybermenaces', 'cyber-ingerence']],
    ['Ingérences', ['cyber-ingerence', 'ingerence-etrangere']],
    ['intelligence artificielle', ['ia-militaire', 'gouvernance-ia']],
    ['sabotage', ['cybermenaces']],
    ['énergie', ['infrastructures-critiques']],
    ['climat', []],
    ['intervention', []],
    ['attentat', []],
    ['IA', ['ia-militaire', 'gouvernance-ia']],
    ['la mer, sous la glace', []],
    ['', []],
  ])('finds threats that %s shares a word with', (written, ids) => {
    expect(idsOf(threats, written)).toEqual(ids)
  })

  it('knows what a zone covers, and what a group is called', () => {
    expect(idsOf(zones, 'Sahel')).toEqual(['afrique-francophone'])
    expect(idsOf(recipients, 'eurodéputés')).toEqual(['parlement-europeen'])
  })

  it.each([
    ['UE', ['union-europeenne']],
    ['EU', ['union-europeenne']],
    ['OTAN', ['multilateral']],
    ['NATO', ['multilateral']],
    ['XY', []],
    ['ue', []],
  ])('knows the acronym %s of a zone, or of what is in it', (written, ids) => {
    expect(idsOf(zones, written)).toEqual(ids)
  })

  it('names none where many are akin', () => {
    const terms = ['a', 'b', 'c', 'd'].map(letter => ({id: `menace-${letter}`, names: {fr: letter, en: letter}}))
    expect(idsOf(terms.slice(1), 'menaces')).toHaveLength(3)
    expect(idsOf(terms, 'menaces')).toEqual([])
  })

  it('reads the beginning of a text that is no term', () => {
    expect(idsOf(threats, `${'x '.repeat(1000)}cyber`)).toEqual([])
  })
})

describe('perhaps', () => {
  it('says nothing where nothing is akin', () => {
    expect([perhaps([]), perhaps(kindredTerms(threats, 'cyberattaque'))?.fr]).toEqual([
      undefined,
      'Peut-être `cybermenaces` ou `cyber-ingerence`',
    ])
  })
})
