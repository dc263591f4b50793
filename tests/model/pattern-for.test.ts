import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {latinForm, patternFor} from '../../src/model/pattern-for.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

/** The characters that a form for Latin texts is for. */
const near = [
  [0, 0x17f],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x22ff],
  [0xe0f0, 0xe0f4],
].flatMap(([first = 0, last = 0]) => Array.from({length: last - first + 1}, (_, at) => String.fromCharCode(first + at)))

const properties = ['L', 'Lu', 'Ll', 'M', 'Mn', 'N', 'Nd', 'P', 'Pd', 'S', 'Z', 'Zl', 'Zp', 'Cc', 'sc=Cyrl']

/** Patterns made of what the program's are made of, in any order and depth. */
const {pattern} = fc.letrec<{pattern: string; piece: string}>(tie => ({
  pattern: fc.array(tie('piece'), {minLength: 1, maxLength: 5}).map(pieces => pieces.join('')),
  piece: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(...['a', 'é', '1', ' ', '^', '[^]', String.raw`\.`, String.raw`\b`, String.raw`[^\s\]]`]),
    fc.constantFrom(...properties).map(name => `\\p{${name}}`),
    fc.constantFrom(...properties).map(name => `\\P{${name}}`),
    fc
      .tuple(
        fc.constantFrom('', '^'),
        fc.array(fc.constantFrom(...properties, '\\]', '\\u00A0', '^', 'x', '.')),
        fc.constantFrom('', '-', '?'),
      )
      .map(([sign, members, end]) => {
        const inside = members.map(one => (properties.includes(one) ? `\\p{${one}}` : one)).join('')
        return `[${sign}${sign === '' && inside.startsWith('^') ? `x${inside}` : inside}${end}]`
      }),
    tie('pattern').map(inner => `(?:${inner})?`),
    tie('pattern').map(inner => `(${inner}|é)`),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([sign, inner]) => `${sign}${inner})`),
  ),
}))

const letters = fc.oneof(fc.constantFrom(...'aBéÉ1²×œŁ ł.-]^–’…€→\u00A0\u202F\uE0F0\n'), fc.constantFrom(...near), {
  weight: 1,
  arbitrary: fc.constantFrom('ж', 'Ж', '\u0301', '𝒜', '٣', 'ἀ'),
})

const told = (one: RegExp, text: string) =>
  JSON.stringify(Array.from(text.matchAll(one), match => [match.index, ...match]))

describe('latinForm', () => {
  it.each(properties)('has the members of \\p{%s} in a set, and with a complement the others', name => {
    const others = [`\\p{${name}}`, `[\\p{${name}}]`, `[^x\\p{${name}}]`].map(source => {
      const [whole, form] = [new RegExp(source, 'u'), latinForm(new RegExp(source, 'u'))]
      return near.filter(letter => whole.test(letter) !== form?.test(letter))
    })
    expect(others).toEqual([[], [], []])
  })

  it('leaves alone what counts letters in either case, and properties that it does not know', () => {
    const left = [/\p{L}/iu, /\p{Script=Latin}/u, /[^\P{L}a]/u, /a\P{L}/u]
    expect(left.map(latinForm)).toEqual(left.map(() => undefined))
  })

  it('has no tables', () => {
    expect(latinForm(/(?<![\p{M}^])\p{Nd}+[^\p{M}]\u{a0}/gu)).toEqual(/(?<![\^])[0-9]+[^]\u{a0}/gu)
    expect(latinForm(/\[\p{Pd}\]/uy)).toEqual(new RegExp(String.raw`\[[\-\u2010-\u2015]\]`, 'y'))
  })
})

it('finds in any text what the pattern finds', {tags: 'slow'}, () => {
  fc.assert(
    fc.property(pattern, fc.array(fc.array(letters, {maxLength: 12}), {maxLength: 6}), (source, texts) => {
      const whole = new RegExp(source, 'gu')
      const fitting = patternFor(new RegExp(source, 'gu'))
      const differ = texts.map(parts => parts.join('')).filter(text => told(whole, text) !== told(fitting(text), text))
      expect([source, differ]).toEqual([source, []])
    }),
    {numRuns},
  )
})
