import {describe, expect, it} from 'vitest'
import {wordFix} from '../../src/model/fix.js'

const source = 'un\ndeux mots, deux fois\ntrois'
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: {line, column},
  end: {line: endLine, column: endColumn},
})

describe('a fix of words', () => {
  it.each([
    ['the words alone', place(2, 1, 2, 11), 'mots', [2, 6, 2, 10]],
    ['on a later line', place(1, 1, 3, 6), 'trois', [3, 1, 3, 6]],
    ['up to the very end of the place', place(2, 6, 2, 10), 'mots', [2, 6, 2, 10]],
  ])('replaces %s', (_, where, word, [line, column, endLine, endColumn]) => {
    expect(wordFix(source, where, [word, 'x'])?.edits).toEqual([{line, column, endLine, endColumn, text: 'x'}])
  })

  it.each([
    ['stand there twice', place(2, 1, 2, 21), 'deux'],
    ['stand elsewhere', place(2, 1, 2, 11), 'fois'],
    ['stand half outside', place(2, 1, 2, 9), 'mots'],
    ['are none', place(2, 1, 2, 9), ''],
  ])('is none where they %s', (_, where, word) => {
    expect(wordFix(source, where, [word, 'x'])).toBeUndefined()
  })
})
