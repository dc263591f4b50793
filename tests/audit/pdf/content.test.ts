import {expect, it} from 'vitest'
import {readContent} from '../../../src/audit/pdf/content.js'

it.each([
  ['in brackets', '(Un) Tj'],
  ['in figures', '<556e> Tj'],
  ['that stands for a drawing', '/Span <</ActualText (Un)>> BDC 0 0 m EMC'],
])('reads a string %s, and nothing where none is', (_, shown) => {
  const drawn = 'q 0 0 m 10 0 l S Q /F1 9 Tf [-200] TJ'
  expect(readContent(`${drawn} ${shown}`, new Map()).texts.join('')).toContain('Un')
  expect(readContent(drawn, new Map())).toEqual({texts: [], isLost: false})
})
