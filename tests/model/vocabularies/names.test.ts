import {describe, expect, it} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {sectionsOf} from '../../../src/model/scaffold/note-sections.js'
import type {Names} from '../../../src/model/text.js'
import {builtInVocabularies} from '../../../src/model/vocabularies/index.js'
import type {Term} from '../../../src/model/vocabularies/term.js'
import {types} from '../../../src/model/vocabularies/types.js'
import {zones} from '../../../src/model/vocabularies/zones.js'

const builtIn: readonly (readonly [vocabulary: string, terms: readonly Term[]])[] = Object.entries(builtInVocabularies)

/** All names that ship, each vocabulary's by its name. */
const vocabularies: Readonly<Record<string, readonly Names[]>> = {
  ...Object.fromEntries(builtIn.map(([vocabulary, terms]) => [vocabulary, terms.map(({names}) => names)])),
  plurals: types.flatMap(({plurals}) => plurals ?? []),
  covers: zones.map(({covers}) => covers),
  sections: [...new Set(types.flatMap(sectionsOf).map(({heading}) => heading))],
}
const all = Object.values(vocabularies).flat()

/** Names that another language writes as English does: all of them, so that none is there by accident. */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
  cs: ['NATO'],
  da: ['NATO', 'OSCE'],
  de: ['NATO'],
  es: ['OSCE'],
  et: ['Terrorism', 'NATO', 'OSCE'],
  fr: ['OSCE', 'Programme'],
  hr: ['NATO'],
  hu: ['NATO'],
  it: ['NATO', 'OSCE'],
  lt: ['NATO'],
  lv: ['NATO'],
  mt: ['NATO'],
  pl: ['NATO'],
  pt: ['OSCE'],
  ro: ['NATO', 'OSCE'],
  sk: ['NATO'],
  sl: ['NATO'],
  sv: ['Terrorism'],
}
/** Institutions that name themselves so in every language. */
const everywhere: ReadonlySet<string> = new Set(['ENISA', 'European Neighbourhood Council'])

const langs = Object.keys(locales)

describe('names of the vocabularies', () => {
  it.each(langs)('are all there in each language that has fixed words: %s', lang => {
    expect(all.filter(names => !Object.hasOwn(names, lang)).map(({en}) => en)).toEqual([])
  })

  it.each(langs)('are written plainly, with a capital where they begin: %s', lang => {
    const names = all.map(one => one[lang] ?? '')
    expect(names.filter(name => name === '' || name.trim() !== name || name.normalize('NFC') !== name)).toEqual([])
    expect(names.filter(name => /[\u00A0\u202F\u2009’‘]| {2}/.test(name))).toEqual([])
    expect(names.filter(name => name.charAt(0) !== name.charAt(0).toUpperCase())).toEqual([])
  })

  it.each(langs)('tell the terms of a vocabulary apart: %s', lang => {
    for (const [vocabulary, terms] of Object.entries(vocabularies))
      expect([vocabulary, new Set(terms.map(names => names[lang])).size]).toEqual([vocabulary, terms.length])
  })

  it.each(langs.filter(lang => lang !== 'en'))('are those of the language, not the English ones: %s', lang => {
    const same = all.filter(names => names[lang] === names.en && !everywhere.has(names.en)).map(({en}) => en)
    expect(same).toEqual(sharedNames[lang] ?? [])
  })
})
