import {expect, it} from 'vitest'
import {fitText} from '../../../../src/render/site/card/fit-text.js'

/** Every letter is half as wide as it is high. */
const set = (text: string) =>
  text
    .split(' ')
    .filter(word => word !== '')
    .map(word => ({text: word, advance: ([...word].length + 1) * 500, blank: 500}))

function fit(text: string, height = 40) {
  const {size, lines} = fitText(text, set, {sizes: [20, 10], width: 100, height, leading: 1})
  return {size, lines: lines.map(line => line.map(word => word.text).join(' '))}
}

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
  expect(fit(`a ${'b'.repeat(45)} c`)).toEqual({size: 10, lines: ['a', 'b'.repeat(20), 'b'.repeat(20), 'bbbbb c']})
})

it('keeps marks on their letters where it cuts', () => {
  const [first = ''] = fit(`${'a'.repeat(19)}e\u0301${'b'.repeat(9)}`).lines
  expect(first).toBe('a'.repeat(19))
})

it('leaves out what there is no room for, behind an ellipsis', () => {
  const word = 'aaaaaaaaa'
  expect(fit(Array.from({length: 20}, () => word).join(' '), 20)).toEqual({
    size: 10,
    lines: [`${word} ${word}`, `${word} ${word}…`],
  })
  expect(fit('a'.repeat(10_000), 30).lines).toEqual(['a'.repeat(20), 'a'.repeat(20), '…'])
  expect(fit('a b c', 0).lines).toEqual(['a b c'])
})

it('has no lines without words', () => {
  expect(fit('')).toEqual({size: 20, lines: []})
})
