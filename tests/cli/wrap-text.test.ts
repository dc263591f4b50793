import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wrapText} from '../../src/cli/wrap-text.js'

const red = (text: string) => `\u001B[31m${text}\u001B[39m`
const plain = (text: string) => text.replaceAll(/\p{Cc}\[[\d;]*m/gu, '')

describe('a text on a terminal', () => {
  it.each<[string, string, number | undefined, string | undefined]>([
    ['has lines at words', 'one two three four', 13, 'one two three\nfour'],
    ['is as it was where nobody knows its width', 'one two three four', undefined, 'one two three four'],
    [
      'hangs below the column that it goes on in',
      '  files     one two three four five six seven',
      40,
      '  files     one two three four five six\n            seven',
    ],
    [
      'hangs beside its sign',
      '    → Drop columns, or shorten their words.',
      33,
      '    → Drop columns, or shorten\n      their words.',
    ],
    [
      'goes back where its column is too narrow',
      '  a-name-of-many-letters  one two three four',
      40,
      '  a-name-of-many-letters  one two three\n    four',
    ],
    ['keeps words in backquotes together', 'Then run `cess check a` or not.', 21, 'Then run\n`cess check a` or\nnot.'],
    ['begins no line with a point between two names', 'one two · three · four', 7, 'one\ntwo ·\nthree ·\nfour'],
    ['keeps a command whole', 'Next:\n  cess withdraw notes/cables.fr.md --reason "…"', 30, undefined],
    ['keeps an excerpt whole', '    │ one two three four five\n    │     ^^^', 20, undefined],
    ['keeps what is wider than a line', 'https://example.org/a/path/without/an/end', 20, undefined],
  ])('%s', (_, text, columns, expected) => {
    expect(wrapText(text, columns)).toBe(expected ?? text)
  })

  it('is not wider for its colours', () => {
    expect(wrapText(`${red('one')} two three`, 13)).toBe(`${red('one')} two three`)
    expect(wrapText(`${red('one')} two three`, 12)).toBe(`${red('one')} two\nthree`)
  })

  const word = fc.stringMatching(/^[a-zé`:.\u202F]{1,12}$/)
  const line = fc.array(fc.tuple(fc.constantFrom(' ', '  ', '    ', ' → '), word))
  it('loses no word, and has none beyond the edge that was not wider than its column', () => {
    fc.assert(
      fc.property(line, fc.integer({min: 20, max: 90}), (parts, columns) => {
        const text = parts.flat().join('')
        const wrapped = wrapText(text, columns)
        expect(
          wrapped
            .split(/[ \n]+/)
            .join(' ')
            .trim(),
        ).toBe(text.split(/ +/).join(' ').trim())
        const tooWide = wrapped
          .split('\n')
          .map(plain)
          .filter(one => [...one].length > columns && /^[^`]+ [^`]+$/u.test(one.trim()))
        expect(tooWide).toEqual([])
      }),
    )
  })
})
