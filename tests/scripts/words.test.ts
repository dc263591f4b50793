import {describe, expect, it} from 'vitest'
import {listWords, parseSources, printWords} from '../../scripts/list-words.mjs'
import {expectations} from '../../src/model/expectations.js'
import {fields} from '../../src/model/front-matter.js'
import {locales} from '../../src/model/locales/index.js'
import {rules} from '../../src/model/rules/index.js'

const sources = parseSources()
const lists = {en: listWords('en', sources), fr: listWords('fr', sources)}

describe.each(['en', 'fr'] as const)('the list of sentences in %s', lang => {
  const texts = new Set(lists[lang].map(({text}) => text))

  it('has the title and the remedy of every rule', () => {
    const said = Object.values(rules).flatMap(({title, remedy}) => [title[lang], remedy[lang]])
    expect(said.filter(text => !texts.has(text))).toEqual([])
  })

  it('has the title of every field, and every expectation', () => {
    const said = [
      ...Object.values(fields).flatMap(({title}) => title[lang]),
      ...Object.values(expectations).map(expected => expected[lang]),
    ]
    expect(said.filter(text => !texts.has(text))).toEqual([])
  })

  it('has the words of the editions', () => {
    const said = Object.values(locales[lang]?.labels ?? {}).filter(word => /\p{L}{3}/u.test(word))
    expect(said.length).toBeGreaterThan(30)
    expect(said.filter(text => !texts.has(text))).toEqual([])
  })

  it('calls who publishes the organisation alone', () => {
    const other = {
      en: /\b(?:the|an?|no|your) house\b/i,
      fr: /\bmaison\b(?! des essais| <|\.example)|\bl'institution\b/i,
    }[lang]
    expect(lists[lang].filter(({text}) => other.test(text))).toEqual([])
  })

  it('has help, topics, desk and single messages, each under an id of its own', () => {
    const ids = lists[lang].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const place of [
      'cli/help:',
      'cli/topics/markdown:',
      `browser/desk/words/${lang}:`,
      'note/checks/text/tables:',
    ])
      expect(ids.some(id => id.startsWith(place))).toBe(true)
  })
})

describe('the words of the house', () => {
  /** Words that were given up, each for one that stays. */
  const former = [
    /(?<!\p{L})construction(?!\p{L})/iu,
    /comme (un )?projets?/iu,
    /votre maison/iu,
    /quoi qui/iu,
    /inattendu, attendu/iu,
    /substance/iu,
    /la maison(?!\p{L})/iu,
    /prétendre à/iu,
  ]

  it.each(former)('do without %s', word => {
    expect(lists.fr.filter(({text}) => word.test(text))).toEqual([])
  })
})

describe('a sentence on so many persons', () => {
  it('is as true of one as of several: no plural stands outside of what is inflected', () => {
    const counted = lists.fr.filter(({text}) => /^\{inflect\('fr', ["']personne/u.test(text))
    expect(counted.length).toBeGreaterThan(5)
    const plural = /(?<!\p{L})(?:leurs?|ne (?:peuvent|veulent)|eux|elles)(?!\p{L})/u
    expect(counted.filter(({text}) => plural.test(text.replaceAll(/\{[^}]*\}/gu, '')))).toEqual([])
  })
})

describe('what a terminal shows', () => {
  const shown = /^(?:audit|cli|engine|io|note|template|model\/rules)\//u

  it.each(['en', 'fr'] as const)('has typed apostrophes in %s, but in code', lang => {
    const sentences = lists[lang].filter(({id}) => shown.test(id))
    expect(sentences.length).toBeGreaterThan(1000)
    expect(sentences.filter(({text}) => /\p{L}’(?:\p{L}|\s)/u.test(text.replaceAll(/`[^`]*`/gu, '')))).toEqual([])
  })
})

describe('apostrophes of French sentences', () => {
  /** Words that readers get as they stand: nothing sets them after. All others are set in an edition, or shown on a terminal. */
  const finished =
    /^(?:browser\/desk\/|model\/(?:campaign-rows|verify-words\/|redline\/|desk:)|.*:entries\.\w+\.desk\.)/
  const within = (mark: string) => new RegExp(`\\p{L}${mark}[\\p{L}«]`, 'u')

  it('are printed ones where nothing sets them, and typed ones elsewhere', () => {
    const [typed, printed] = [within("'"), within('’')]
    // Words that others write are read with either.
    const said = lists.fr.filter(({id}) => !id.startsWith('model/returns/opt-out-words'))
    const wrong = said.filter(({id, text}) => (finished.test(id) ? typed : printed).test(text))
    expect(wrong).toEqual([])
    expect(lists.fr.some(({id, text}) => finished.test(id) && printed.test(text))).toBe(true)
  })
})

it('is printed as lines of an id and a text', () => {
  const lines = printWords(lists.fr).trimEnd().split('\n')
  expect(lines).toHaveLength(lists.fr.length)
  expect(lines.every(line => /^[^\t]+\t[^\t]/.test(line))).toBe(true)
})
