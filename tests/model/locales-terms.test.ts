import {describe, expect, it} from 'vitest'
import {builtInVocabularies} from '../../src/model/vocabularies/index.js'

const {types, zones, threats, recipients} = builtInVocabularies
const named = [...types, ...zones, ...threats, ...recipients]

/** Institutions that a language names as English does; a proper name stays as it is in all. */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
  de: ['ENISA', 'NATO'],
  el: ['ENISA'],
  es: ['ENISA', 'OSCE'],
  it: ['ENISA', 'NATO', 'OSCE'],
  kk: ['ENISA'],
  nl: [],
  pl: ['ENISA', 'NATO'],
  pt: ['ENISA', 'OSCE'],
  ro: ['ENISA', 'NATO', 'OSCE'],
  ru: ['ENISA'],
  uk: ['ENISA'],
}

describe.each(Object.entries(sharedNames))('the built-in vocabularies in %s', (lang, shared) => {
  it('name every term, in words of the language', () => {
    expect(named.filter(({names}) => !/^\S(?:.*\S)?$/.test(names[lang] ?? '')).map(({id}) => id)).toEqual([])
    const same = named.filter(({names}) => names[lang] === names.en).map(({names}) => names.en)
    expect(same).toEqual([...shared, 'European Neighbourhood Council'])
  })

  it('say what each zone covers', () => {
    expect(zones.filter(({covers}) => [undefined, '', covers.en].includes(covers[lang])).map(({id}) => id)).toEqual([])
  })

  it('name no two terms of a vocabulary alike', () => {
    for (const terms of [types, zones, threats, recipients]) {
      expect(new Set(terms.map(({names}) => names[lang])).size).toBe(terms.length)
    }
  })
})
