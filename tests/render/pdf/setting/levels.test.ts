import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Around} from '../../../../src/render/pdf/around.js'
import type {Line, Run} from '../../../../src/render/pdf/node.js'
import {linesOf, styles, textNode} from '../../../support/paragraph-of.js'
import {describeWith} from '../../../support/tools.js'

/** Words and passages in a direction, one in another. */
type Piece = string | {readonly dir: 'ltr' | 'rtl'; readonly pieces: readonly Piece[]}

const {base} = styles.role('body')
const arabic = styles.inScript(base, 'Arab')
const hebrew = styles.inScript(base, 'Hebr')

function runsOf(pieces: readonly Piece[], around?: Around): readonly Run[] {
  return pieces.flatMap(piece => {
    if (typeof piece !== 'string')
      return runsOf(piece.pieces, {type: 'Span', dir: piece.dir, ...(around && {outer: around})})
    const style = /[\u0600-\u06FF]/.test(piece) ? arabic : /[\u05D0-\u05EA]/.test(piece) ? hebrew : base
    return style ? [{text: piece, style, ...(around && {around})}] : []
  })
}

/** The same with the signs of isolates (UAX #9, 2.4). */
const signed = (pieces: readonly Piece[]): string =>
  pieces
    .map(piece =>
      typeof piece === 'string' ? piece : `${piece.dir === 'rtl' ? '\u2067' : '\u2066'}${signed(piece.pieces)}\u2069`,
    )
    .join('')

/** Which characters of the text a line shows, from left to right. */
function shownOrder({segments}: Line): readonly number[] {
  let from = 0
  const parts = segments.map(({text, level, xPt}) => {
    const places = Array.from(text, (_, index) => from + index)
    from += text.length
    return {xPt, places: level % 2 ? places.toReversed() : places}
  })
  return parts.toSorted((a, b) => a.xPt - b.xPt).flatMap(({places}) => places)
}

const lineOf = (pieces: readonly Piece[]): Line => {
  const [line] = linesOf(textNode(runsOf(pieces)), 5000)
  if (!line) throw new Error('The text has no line')
  return line
}

/** Letters, figures and signs as they are seen. */
const shown = (pieces: readonly Piece[]): string => {
  const text = lineOf(pieces)
    .segments.map(segment => segment.text)
    .join('')
  return shownOrder(lineOf(pieces))
    .map(at => text[at])
    .join('')
}

describe('the order of a line', () => {
  it('keeps what stands beside a passage on its side', () => {
    expect(shown(['Port ', {dir: 'rtl', pieces: ['אב']}, ' 12, (', {dir: 'rtl', pieces: ['גד']}, ') fin.'])).toBe(
      'Port בא 12, (דג) fin.',
    )
  })

  it('sets figures and words of other languages inside a passage from left to right', () => {
    expect(shown([{dir: 'rtl', pieces: ['אב 12 ', {dir: 'ltr', pieces: ['Orvale (2)']}, ', ג!']}, ' fin.'])).toBe(
      '!ג ,Orvale (2) 12 בא fin.',
    )
  })

  it('turns words that are no passage, too', () => {
    expect(shown(['Le port (אבג דה) est fermé.'])).toBe('Le port (הד גבא) est fermé.')
  })

  it('lets nothing change places across the end of a passage', () => {
    expect(shown([{dir: 'ltr', pieces: ['a']}, 'אב', 'c'])).toBe('aבאc')
  })

  it('leaves spaces at the end of a line there', () => {
    const [first] = linesOf(textNode(runsOf([{dir: 'rtl', pieces: ['אבג דהו זחט יכל מנס']}])), 50)
    expect(first?.segments.at(-1)).toMatchObject({text: ' ', level: 0})
  })

  it('is that of the words of each line where a passage has several', () => {
    const lines = linesOf(
      textNode(runsOf(['Il dit ', {dir: 'rtl', pieces: ['אבג דהו זחט יכל מנס עפצ']}, ' ; fin.'])),
      60,
    )
    const texts = lines.map(({segments}) => segments.map(({text}) => text).join(''))
    expect(lines.length).toBeGreaterThan(2)
    for (const [index, line] of lines.entries()) {
      const words = texts[index]?.match(/[א-ת]+/g) ?? []
      const seen = shownOrder(line)
        .map(at => texts[index]?.[at])
        .join('')
      expect(seen.match(/[א-ת]+/g) ?? []).toEqual(words.toReversed().map(word => [...word].toReversed().join('')))
    }
  })

  it('changes nothing of a paragraph that nothing turns', () => {
    const {segments} = lineOf(['Le port ', {dir: 'ltr', pieces: ['of Orvale']}, ' est fermé.'])
    expect(segments.every(({level}) => level % 2 === 0)).toBe(true)
    expect(shown(['Le port de ', 'Orvale'])).toBe('Le port de Orvale')
  })
})

describeWith('fribidi', 'the order of a line, by a second program', () => {
  const wordsOf = (signs: string) =>
    fc.string({
      unit: fc.constantFrom(...`abZé אבגדש سلامعب 123٤٥.,:;!?«»-–/%€+  ${signs}`),
      minLength: 1,
      maxLength: 12,
    })

  it('is that of FriBidi where nothing is a passage, for whatever stands in it', {tags: 'slow'}, () => {
    fc.assert(agreed(fc.array(wordsOf('()[]'), {minLength: 1, maxLength: 3})), runs)
    expect.hasAssertions()
  })

  // Without brackets: FriBidi 1.0.16 takes those of two isolates, one after the other, for a pair.
  it('is that of FriBidi, for passages in passages', {tags: 'slow'}, () => {
    const {piece} = fc.letrec<{piece: Piece; passage: Piece}>(tie => ({
      piece: fc.oneof({maxDepth: 3, withCrossShrink: true}, wordsOf(''), tie('passage')),
      passage: fc.record({
        dir: fc.constantFrom('ltr' as const, 'rtl' as const),
        pieces: fc.array(tie('piece'), {minLength: 1, maxLength: 3}),
      }),
    }))
    fc.assert(agreed(fc.array(piece, {minLength: 1, maxLength: 5})), runs)
    expect.hasAssertions()
  })
})

/** Many lines at a time: each question starts a program. */
const agreed = (line: fc.Arbitrary<readonly Piece[]>) =>
  fc.property(fc.array(line, {minLength: 50, maxLength: 50}), lines => {
    const texts = lines.map(signed)
    const judged = orders(texts).map((order, index) => ({text: texts[index], order}))
    expect(lines.map((pieces, index) => ({text: texts[index], order: shownOrder(lineOf(pieces))}))).toEqual(judged)
  })
const runs = {numRuns: 10, endOnFailure: true}

const isSign = (character: string | undefined): boolean => /^[\u2066-\u2069]$/.test(character ?? '')

/** A second program's order from left to right, without the signs of isolates. */
function orders(texts: readonly string[]): readonly (readonly number[])[] {
  const options = ['--ltr', '--nobreak', '--novisual', '--vtol', '--eol', '']
  const {stdout} = spawnSync('fribidi', options, {input: `${texts.join('\n')}\n`, encoding: 'utf8'})
  return stdout
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const characters = [...(texts[index] ?? '')]
      let count = 0
      const places = characters.map(character => (isSign(character) ? -1 : count++))
      return (line.match(/\d+/g) ?? []).map(at => places[Number(at)] ?? -1).filter(at => at >= 0)
    })
}
