import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../src/typography/outline.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 120)

/** Patterns made of what the rules' are made of, in any order and depth. */
const {pattern} = fc.letrec<{pattern: string; piece: string}>(tie => ({
  pattern: fc.array(tie('piece'), {minLength: 1, maxLength: 5}).map(pieces => pieces.join('')),
  piece: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(
      ...['a', 'é', '1', ' ', String.raw`\.`, String.raw`\p{L}`, String.raw`\P{L}`, String.raw`[\p{L}\p{M}]+`],
    ),
    fc.constantFrom(
      ...[
        String.raw`[.\p{N}-]`,
        String.raw`[^\p{L}1]`,
        String.raw`[\P{N}]`,
        String.raw`[\]\p{Lu}]?`,
        String.raw`\p{Ll}`,
        String.raw`[\p{Nd}\p{Mn}]`,
        String.raw`\d*`,
      ],
    ),
    tie('pattern').map(inner => `(?:${inner})?`),
    tie('pattern').map(inner => `(${inner}|é)`),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([sign, inner]) => `${sign}${inner})`),
  ),
}))

const text = fc.array(fc.constantFrom('a', 'B', 'é', 'É', '1', '٣', ' ', '.', '-', ']', '\u0301', 'ж', '𝒜'), {
  maxLength: 8,
})

describe('outlineOf', () => {
  it('matches wherever the pattern does', {tags: 'slow'}, () => {
    fc.assert(
      fc.property(pattern, fc.array(text, {minLength: 5, maxLength: 5}), (source, texts) => {
        const whole = new RegExp(source, 'u')
        const outline = outlineOf(whole)
        const missed = texts.map(all => all.join('')).filter(one => whole.test(one) && outline?.test(one) === false)
        expect([source, missed]).toEqual([source, []])
      }),
      {numRuns},
    )
  })

  it('has no tables, and still needs what the pattern needs', () => {
    const outline = outlineOf(/(?<![\p{L}\p{N}_/-])CC[ \u00A0]+(?=(?:BY|0)(?![\p{L}\p{N}]))/gu)
    expect(outline?.source).toBe(String.raw`CC[ \u00A0]+(?=(?:BY|0))`)
    expect(['CC BY', 'aCC 0', 'CCBY', 'cc by'].map(letters => outline?.test(letters))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(['é.', 'E.', 'e.', '1.'].map(one => outlineOf(/\p{Lu}\./gu)?.test(one))).toEqual([true, true, false, false])
    expect(outlineOf(/(?<!\()a(?!\p{L}(?:b|[)])\))c/u)?.source).toBe(String.raw`(?<!\()ac`)
  })

  it('knows the ASCII characters of what rules name', () => {
    for (const name of ['L', 'Lu', 'Ll', 'M', 'Mn', 'N', 'Nd', 'P', 'Sc'])
      for (let code = 0; code < 0x80; code++) {
        const one = String.fromCharCode(code)
        const isMember = new RegExp(`\\p{${name}}`, 'u').test(one)
        const isIn = outlineOf(new RegExp(`[\\p{${name}}]`, 'u'))?.test(one)
        expect([name, code, isIn]).toEqual([name, code, isMember || name === 'P' || name === 'Sc'])
      }
  })

  it('leaves patterns alone that have no tables, or take either case', () => {
    expect([outlineOf(/a+b/gu), outlineOf(/\p{L}/giu)]).toEqual([undefined, undefined])
  })
})
