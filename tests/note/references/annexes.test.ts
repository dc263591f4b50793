import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {localeFor, locales} from '../../../src/model/locales/index.js'
import {aroundFirst, firstAnnex} from '../../../src/note/references/annexes.js'
import {halves} from '../../support/halves.js'

const parser = unified().use(remarkParse)

const found = (titles: readonly string[], lang = 'fr'): string | undefined => {
  const heading = firstAnnex(parser.parse(titles.map(title => `## ${title}\n\nTexte.`).join('\n\n')), localeFor(lang))
  return heading && toString(heading)
}

describe('the first annex of a text', () => {
  for (const {cases, speed} of halves(
    Object.values(locales).flatMap(({lang, annexWords}) => annexWords.split(' ').map(word => [lang, word])),
    4,
  ))
    it.each(cases)('is known by its name: %s, %s', speed, (lang = '', word = '') => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1)
      const titles = [capital, word.toUpperCase(), `${capital} 1`, `${capital} : abc`, `2. ${word} – abc`, `IV ${word}`]
      expect(titles.map(title => found(['Abc', title], lang))).toEqual(titles)
      expect(found(['Abc', `${capital}abc`], lang)).toBeUndefined()
      expect(found(['Abc', `Abc def ${word}`], lang)).toBeUndefined()
    })

  it.each([
    ['fr', 'Annexe technique'],
    ['fr', 'Les annexes'],
    ['en', 'Technical annex: data'],
    ['en', 'Statistical appendix B'],
    ['de', 'Technischer Anhang 2 – Verfahren'],
    ['pl', 'Metodologiczny załącznik'],
  ])('may have a word more: %s, %s', (lang, title) => {
    expect(found(['Abc', title], lang)).toBe(title)
  })

  it.each([
    ['fr', 'Les annexes du budget'],
    ['fr', 'Annexer sans le dire'],
    ['fr', 'Annexion'],
    ['en', 'What annex II changes'],
    ['en', 'Annexation'],
    ['de', 'Anhänger'],
    ['de', 'Annex'],
  ])('is no other section: %s, %s', (lang, title) => {
    expect(found(['Abc', title], lang)).toBeUndefined()
  })

  it('is the first of those that the text ends with', () => {
    expect(found(['Abc', 'Annexe A', 'Annexe B'])).toBe('Annexe A')
    expect(found(['Annexe A', 'Suites', 'Annexe B'])).toBe('Annexe B')
    expect(found(['Abc', 'Annexe II du règlement', 'Suites'])).toBeUndefined()
    expect(found(['Annexe A'])).toBe('Annexe A')
    expect(found([])).toBeUndefined()
  })

  it('is a heading of the level of sections, with all that stands below it', () => {
    const root = parser.parse('Abc\n\n## Abc\n\n### Annexe\n\nAbc\n\n## Annexe\n\n### Abc\n\nAbc')
    const [before, after] = aroundFirst(firstAnnex(root, localeFor('fr')), root)
    expect([before.length, after.length]).toEqual([4, 3])
    expect(aroundFirst(undefined, root)).toEqual([root.children, []])
  })
})
