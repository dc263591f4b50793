import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {chooseLanguage, readingOrder, splitLanguages} from '../../src/model/reading-order.js'

const tags = ['de', 'de-AT', 'en', 'EN-gb', 'fr', 'fr-BE', 'nl']
const order = fc.array(fc.constantFrom(...tags), {maxLength: 4})
const some = fc.subarray(['de', 'en', 'fr', 'nl'])
const primary = (tag: string) => tag.slice(0, 2).toLowerCase()

const note = (original: string, ready: readonly string[], coming: readonly string[] = []) => ({
  original,
  ready: new Set([original, ...ready]),
  coming: new Set(coming),
})
const says = (person: readonly string[], groups: readonly (readonly string[])[] = [], before?: string) =>
  readingOrder({person, groups, before})

describe('a German reader of a French note', () => {
  it.each([
    ['gets English where they read it', says(['de', 'en', 'fr']), {lang: 'en', by: 'person', rather: ['de']}],
    ['gets English where their group does', says(['de'], [['en']]), {lang: 'en', by: 'group', rather: ['de']}],
    ['gets what they had', says([], [], 'en'), {lang: 'en', by: 'before', rather: []}],
    ['gets French where nobody says more', says(['de-AT']), {lang: 'fr', by: 'note', rather: ['de']}],
    ['gets French where they rather read it', says(['fr-BE', 'en']), {lang: 'fr', by: 'person', rather: []}],
  ])('%s', (_, said, chosen) => {
    expect(chooseLanguage(said, note('fr', ['en']))).toEqual(chosen)
  })

  it('is told of the translation that comes before what is ready', () => {
    const said = says(['nl', 'de', 'en'])
    expect(chooseLanguage(said, note('fr', ['en'], ['de', 'nl'])).coming).toBe('nl')
    expect(chooseLanguage(said, note('fr', ['en'], ['fr'])).coming).toBeUndefined()
    expect(chooseLanguage(says(['en', 'de']), note('fr', ['en'], ['de'])).coming).toBeUndefined()
  })
})

const questions = fc.record({
  person: order,
  groups: fc.array(order, {maxLength: 3}),
  before: fc.option(fc.constantFrom(...tags), {nil: undefined}),
  original: fc.constantFrom('de', 'en', 'fr'),
  ready: some,
  coming: some,
})

it('agrees with a list that is walked once', () => {
  fc.assert(
    fc.property(questions, ({person, groups, before, original, ready, coming}) => {
      const sources = {person, group: groups.flat(), before: before === undefined ? [] : [before], note: [original]}
      const wished = [...sources.person, ...sources.group, ...sources.before].map(primary)
      const there = [original, ...ready]
      const at = wished.findIndex(lang => there.includes(lang))
      const rather = at === -1 ? wished : wished.slice(0, at)
      const chosen = chooseLanguage(says(person, groups, before), note(original, ready, coming))
      expect(chosen.lang).toBe(wished[at] ?? original)
      expect(chosen.by === 'note').toBe(at === -1)
      expect(sources[chosen.by].map(primary)).toContain(chosen.lang)
      expect(chosen.rather).toEqual([...new Set(rather)])
      expect(chosen.coming).toBe(rather.find(lang => coming.includes(lang)))
    }),
    {numRuns: 500},
  )
})

it.each(['de,en,fr', 'de, en; fr', 'de/en/fr', ' de  en\tfr '])('reads %j as three languages', text => {
  expect(splitLanguages(text)).toEqual(['de', 'en', 'fr'])
})
