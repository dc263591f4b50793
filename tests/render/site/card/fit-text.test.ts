import {expect, it} from 'vitest'
import {fitText} from '../../../../src/render/site/card/fit-text.js'

/** Every letter is half as wide as it is high. */
const measure = (text: string, {size}: {readonly size: number}) => ([...text].length * size) / 2
const fit = (text: string, height = 40) =>
  fitText(text, measure, {face: 'serif', weight: 600, sizes: [20, 10], width: 100, height, leading: 1})

it('takes the largest size at which a text fits', () => {
  expect(fit('aaaa bbbb')).toEqual({size: 20, lines: ['aaaa bbbb']})
  expect(fit('aaaa bbbb cccc')).toEqual({size: 20, lines: ['aaaa bbbb', 'cccc']})
  expect(fit('aaaa bbbb cccc dddd eeee')).toEqual({size: 10, lines: ['aaaa bbbb cccc', 'dddd eeee']})
})

it('makes lines even, and breaks no name at its hyphen', () => {
  expect(fit('aa bb cc dd ee ff').lines).toEqual(['aa bb cc', 'dd ee ff'])
  expect(fit('aaaa Pointe-N').lines).toEqual(['aaaa', 'Pointe-N'])
})

it('cuts what is wider than a line at the smallest size', () => {
  expect(fit('a'.repeat(25))).toEqual({size: 10, lines: ['a'.repeat(20), 'aaaaa']})
})
