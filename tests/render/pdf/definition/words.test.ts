import {describe, expect, it} from 'vitest'
import {MissingGlyph} from '../../../../src/render/pdf/definition/missing-glyph.js'
import {isolatedRuns, raised, raisedSizePt, words} from '../../../../src/render/pdf/definition/words.js'
import {styles} from '../../../support/paragraph-of.js'

const {base} = styles.role('body')

describe('what is raised', () => {
  it.each([
    [10, 6.2],
    [9, 5.58],
    [7.5, 5.5],
    [6, 5.5],
    [5, 5],
  ])('is a part of letters of %f points, but can be read: %f', (sizePt, expected) => {
    expect(raised({...base, sizePt}).sizePt).toBeCloseTo(expected)
    expect(raised(raised({...base, sizePt})).sizePt).toBe(Math.min(sizePt, 5.5))
  })

  it.each([
    [10, 6.5, 6.5],
    [7.5, 4.875, 5.5],
    [5, 3.25, 5],
  ])('has a size that can be read, never that of more than its text: %f, %f', (textPt, markPt, expected) => {
    expect(raisedSizePt(textPt, markPt)).toBe(expected)
  })
})

describe('words', () => {
  it('keeps a text that the face has as one run', () => {
    expect(words('Қазақстан, Ελλάδα, n° 1\u202F; 2\u2011b', base, styles)).toHaveLength(1)
  })

  it('strips invisible hyphens, which would hide the visible ones', () => {
    expect(words('télé\u00ADcommunications\u200B', base, styles).map(run => run.text)).toEqual(['télécommunications'])
  })

  it('joins letters and their marks', () => {
    expect(words('re\u0301sume\u0301', base, styles).map(run => run.text)).toEqual(['résumé'])
  })

  it('borrows from the other family what a face lacks', () => {
    const runs = words('avant ● après', base, styles)
    expect(runs.map(run => run.style.cut.face)).toEqual(['serif', 'sans', 'serif'])
  })

  it('sets letters that join in one font, the other one of their script where the first lacks any', () => {
    const families = (text: string) => words(text, base, styles).map(run => run.style.face.family)
    expect(families('الميناء مغلق')).toEqual(['Markazi Text'])
    expect(families('ڕۆژنامەی نوێ')).toEqual(['IBM Plex Sans Arabic'])
    expect(families('\u0661\u0662\u066B\u0665\u066A')).toEqual(['IBM Plex Sans Arabic'])
    expect(() => words('\u061D', base, styles)).toThrow(MissingGlyph)
  })

  it('keeps passages between isolates apart, an open one up to the end', () => {
    const runs = isolatedRuns('a \u2067ב \u2066c\u2069 ד\u2069 e \u2067ו…', part => words(part, base, styles))
    expect(runs.map(({text, around}) => [text, around?.dir, around?.outer?.dir])).toEqual([
      ['a ', undefined, undefined],
      ['ב', 'rtl', undefined],
      [' ', 'rtl', undefined],
      ['c', 'ltr', 'rtl'],
      [' ', 'rtl', undefined],
      ['ד', 'rtl', undefined],
      [' e ', undefined, undefined],
      ['ו', 'rtl', undefined],
      ['…', 'rtl', undefined],
    ])
  })

  it('names character, font and place where no family has it', () => {
    expect(() => words('Le caractère 漢 manque', base, styles)).toThrow(MissingGlyph)
    expect(() => words('Le caractère 漢 manque', base, styles)).toThrow(/Source Serif 4 400.*U\+6F22.*Le caractère 漢/)
  })
})
