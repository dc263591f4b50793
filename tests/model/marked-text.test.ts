import {expect, it} from 'vitest'
import {markedIn, otherMarked, plainValue} from '../../src/model/marked-text.js'

const text = (markdown: string) => ({markdown})

const value = {
  first: text('*a*'),
  list: [text('b'), text('c')],
  deep: [
    {of: 'd', inside: {said: text('**e**')}},
    {of: 'f', inside: undefined},
  ],
  date: '2026-11-30',
  none: undefined,
}

it('finds every marked text of a value, at its path, in its order', () => {
  expect(markedIn(value, 'field').map(({path, text: {markdown}}) => [path, markdown])).toEqual([
    ['field.first', '*a*'],
    ['field.list.0', 'b'],
    ['field.list.1', 'c'],
    ['field.deep.0.inside.said', '**e**'],
  ])
  expect(markedIn(text('alone'), 'title')).toEqual([{path: 'title', text: text('alone')}])
  for (const other of [undefined, null, '', 'title', 1, [], {}]) expect(markedIn(other, 'title')).toEqual([])
})

it('puts others, or their words, in their place and leaves the rest', () => {
  const louder = otherMarked(value, ({markdown}) => text(`${markdown}!`))
  expect(markedIn(louder, 'at').map(({text: {markdown}}) => markdown)).toEqual(['*a*!', 'b!', 'c!', '**e**!'])
  expect(plainValue(value, ({markdown}) => markdown.replaceAll('*', ''))).toEqual({
    ...value,
    first: 'a',
    list: ['b', 'c'],
    deep: [{of: 'd', inside: {said: 'e'}}, value.deep[1]],
  })
})
