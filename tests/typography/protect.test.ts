import fc from 'fast-check'
import {expect, it} from 'vitest'
import {protectedRanges} from '../../src/typography/protect.js'

/** Runs of the property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const bits = fc.constantFrom(
  ...[
    ' ',
    ' ',
    '\n',
    '\u00A0',
    '\u2003',
    ':',
    '?',
    '!',
    '@',
    '/',
    '.',
    '--',
    '-',
    '-1',
    'a',
    'é',
    'fr',
    '10',
    '::',
    '𝒳',
    '\uE0F0',
    '«',
  ],
  ...[
    'Yahoo!',
    'x.fr',
    'a@b.eu',
    'www.a',
    'https://a.b/c',
    'TLP:RED',
    'CVE-2020-1',
    '12:30',
    'fe80::1',
    '~/a/b',
    '--force',
    'C:\\a',
  ],
)

it('looks at each word as if it stood alone', () => {
  fc.assert(
    fc.property(fc.array(bits, {maxLength: 14}), parts => {
      const text = parts.join('')
      const ofWords = [...text.matchAll(/\S+/g)].flatMap(({0: word, index}) =>
        protectedRanges(word).map(({start, end, isHeld}) => ({start: index + start, end: index + end, isHeld})),
      )
      expect(protectedRanges(text)).toEqual(ofWords)
    }),
    {numRuns},
  )
})

it.each([
  ['Voir https://example.org/a?b : là, et TLP:RED !', ['https://example.org/a?b', 'TLP:RED']],
  ['a.b@example.org, Yahoo! et 12:30 ?', ['a.b@example.org', 'Yahoo!', '12:30']],
  ['fe80::1 ou :: ou : ou ?', ['fe80::1', '::']],
  ['rien', []],
])('protects what is never altered: %s', (text, expected) => {
  expect(protectedRanges(text).map(({start, end}) => text.slice(start, end))).toEqual(expected)
})
