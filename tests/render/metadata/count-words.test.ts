import fc from 'fast-check'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {locales} from '../../../src/model/locales/index.js'
import {countIn} from '../../../src/render/metadata/count-words.js'
import {anyLetter} from '../../support/any-letter.js'

/** As UAX #29 has it, of a text as a whole. */
const segmented = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, {granularity: 'word'}).segment(text)].filter(({isWordLike}) => isWordLike).length

/** Letters of every script that a house may write, and whatever joins or divides words. */
const sign = fc.constantFrom(
  ...'aZéßœłſƒΑωςйҁҊқІ019'.split(''),
  ...['’', "'", '.', ',', ';', ':', '-', '_', '·', '!', '«', '»', '\u00AD', '\u0301', '\u0482', '\u0483', '\u200D'],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\t',
    '\u00A0',
    '\u202F',
    '\u2009',
    '\u2028',
    '\u037E',
    'ª',
    '×',
    '𝐀',
    '👩',
    '國',
    'か',
    'カ',
    'ก',
    'א',
    '״',
    '٣',
  ],
)
const plainSign = fc.constantFrom(...`aZéΑй019’'.,:-«»+°−(%  \u00A0\u202F`)
const text = fc.oneof(
  fc.string({unit: sign, maxLength: 60}),
  fc.string({unit: plainSign, maxLength: 20}),
  fc.array(fc.string({unit: sign, maxLength: 6}), {maxLength: 12}).map(words => words.join(' ')),
  fc.string({unit: anyLetter, maxLength: 30}).map(letters => `${letters} a${letters}`),
)

describe.each(Object.keys(locales))('words of a text in %s', lang => {
  it('are those of the standard', () => {
    fc.assert(
      fc.property(text, given => {
        expect(countIn([given], lang)).toBe(segmented(given, lang))
      }),
    )
  })
})

it('counts the words of each text, and of long ones', () => {
  const sentence = 'L’Europe, en 2026, répare deux câbles sous-marins : l’un à 1\u202F250 m. '
  expect(countIn([sentence.repeat(100), 'un', 'mot'], 'fr')).toBe(100 * segmented(sentence, 'fr') + 2)
})

it('asks no segmenter for what notes are mostly made of', () => {
  const given = 'Le 5\u00A0mai à 07:15, −12\u00A0°C ; 3,5\u202F% de 1\u202F250\u00A0km'
  const asked = segmented(given, 'fr')
  const loaded = vi.spyOn(Intl, 'Segmenter')
  onTestFinished(() => loaded.mockRestore())
  expect(countIn([given], 'fr')).toBe(asked)
  expect(loaded).not.toHaveBeenCalled()
})
