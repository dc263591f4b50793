import {describe, expect, it} from 'vitest'
import {widthOf, widthsUpTo} from '../../../../src/render/pdf/setting/measure-text.js'
import {styles} from '../../../support/paragraph-of.js'

const {base} = styles.role('body')

describe('widthsUpTo', () => {
  it.each(['établissement', 'Avantage', 'конституция'])('adds up to the whole: %s', word => {
    const places = [...word].map((_, index) => index + 1)
    const widths = widthsUpTo(word, places, base)
    expect(widths.at(-1)).toBeCloseTo(widthOf(word, base), 6)
    expect(widths.every((width, index) => index === 0 || width > (widths[index - 1] ?? 0))).toBe(true)
  })

  it('is within the kerning of what beginnings measure by themselves', () => {
    for (const [index, width] of widthsUpTo('Avantage', [1, 2, 4], base).entries())
      expect(Math.abs(width - widthOf('Avantage'.slice(0, [1, 2, 4][index]), base))).toBeLessThan(base.sizePt / 10)
  })

  it('measures a beginning that ends inside a ligature for itself', () => {
    expect(widthsUpTo('affirmer', [2], base)).toEqual([widthOf('af', base)])
  })

  it('goes on after spaces', () => {
    expect(widthsUpTo('deux mots', [6], base)).toEqual([widthOf('deux m', base)])
  })
})
