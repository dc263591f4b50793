import {describe, expect, it} from 'vitest'
import {noteTexts, openTexts, visible} from '../../src/audit/note-texts.js'

const source =
  '---\ntitre: La :lang[grey *zone*]{en} de Sitan\nresume: >\n  Elle **ne répond** plus.\n---\n\nUn :lang[test]{en}.\n'

describe('texts of a note', () => {
  it.each([noteTexts, openTexts])('have fields as typed, and as they are shown', read => {
    const texts = read(source).map(({text}) => text.replaceAll(/\s+/g, ' ').trim())
    expect(texts).toEqual(
      expect.arrayContaining([
        'La :lang[grey *zone*]{en} de Sitan',
        'La [grey zone] de Sitan',
        '> Elle ne répond plus.',
        'Un [test].',
      ]),
    )
  })

  it('leave a text without marks as it is', () => {
    expect(visible('TLP:RED à 14:30, R&D')).toBe('TLP:RED à 14:30, R&D')
  })
})
