import {describe, expect, it} from 'vitest'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {spoken} from '../../../src/model/fixed-text.js'
import {cutLine} from '../../../src/note/transforms/cut-line.js'

const words = (value: string): Phrasing => ({type: 'text', value})
const line: readonly Phrasing[] = [
  words('Le mot '),
  {type: 'foreign', lang: 'en', children: [words('grey '), {type: 'strong', children: [words('zone')]}]},
  words(' dit tout.'),
]

describe('cutLine', () => {
  it('leaves a line that is short enough', () => {
    expect(cutLine(line, 40)).toBe(line)
  })

  it('cuts after a word, inside a passage too, which keeps its language', () => {
    expect(spoken(cutLine(line, 13))).toEqual([
      words('Le mot '),
      {type: 'foreign', lang: 'en', children: [words('grey')]},
      words('…'),
    ])
  })
})

describe('spoken', () => {
  it('is a string where all of it is in one language', () => {
    expect(spoken([words('a '), {type: 'emphasis', children: [words('b')]}])).toBe('a b')
  })
})
