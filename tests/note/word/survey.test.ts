import {expect, it} from 'vitest'
import {readNumbering} from '../../../src/note/word/numbering.js'
import {Survey} from '../../../src/note/word/survey.js'

it('holds no more of what comments are about than is told, however many are open at once', () => {
  const survey = new Survey(true, readNumbering(new Map()), new Set())
  const ids = Array.from({length: 50}, (_, id) => String(id))
  survey.open('w:p', new Map(), 0, 1)
  for (const id of ids) survey.open('w:commentRangeStart', new Map([['id', id]]), 0, 1)
  survey.open('w:t', new Map(), 0, 1)
  for (let times = 0; times < 1000; times++) survey.text('mot ')
  expect(ids.map(id => survey.comments.found.get(id)?.words.slice(0, 8))).toEqual(ids.map(() => 'mot mot '))
  expect(Math.max(...[...survey.comments.found.values()].map(({words}) => words.length))).toBeLessThan(1000)
})
