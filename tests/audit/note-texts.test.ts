import {describe, expect, it} from 'vitest'
import {noteTexts, openTexts, valuesOf, visible} from '../../src/audit/note-texts.js'

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

  it('have fields one by one where nothing closes the front matter, and what follows a blank line as it is typed', () => {
    const half = '---\nid: CESS-2026-ALE-004\ntitre: La zone\nmenaces: [cyber'
    expect([valuesOf(half, ['id']), valuesOf(half, ['titre'])]).toEqual([['CESS-2026-ALE-004'], ['La zone']])
    expect(noteTexts(`${half}]\n\nUn texte : il\ndit tout.\n`).slice(0, -1)).toEqual([
      {text: 'CESS-2026-ALE-004', line: 2},
      {text: 'La zone', line: 3},
      {text: '[cyber] ', line: 4},
      {text: '\nUn texte : il\ndit tout.\n', line: 5},
    ])
    expect(noteTexts('Sans rien.\n\n---\n')).toContainEqual({text: 'Sans rien.\n\n---\n', line: 1})
  })

  it('leave a text without marks as it is', () => {
    expect(visible('TLP:RED à 14:30, R&D')).toBe('TLP:RED à 14:30, R&D')
  })
})
