import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {csvCell, csvText} from '../../src/model/csv.js'

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    [' =1+1', "' =1+1"],
    ['\uFF1D1+1', "'\uFF1D1+1"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a;=1+1', `"a;'=1+1"`],
    ['a, b', '"a, b"'],
    ['a-b', 'a-b'],
    ['a\n=1', `"a\n'=1"`],
  ])('is a text to every spreadsheet: %j', (cell, expected) => expect(csvCell(cell)).toBe(expected))

  it.each(['-1', '+33', '-3.25', '0'])('stays the number that it is: %s', cell => {
    expect(csvCell(cell)).toBe(cell)
  })

  it('stays one cell where its number has a comma', () => {
    expect(csvCell('-3,5')).toBe('"-3,5"')
  })
})

it(
  'is read as the same cells by another program, none of which is a formula, whatever parts them',
  {tags: 'slow'},
  () => {
    const cell = fc.string({unit: fc.constantFrom(...'=+-@;,\t\r\n"\'a1 \uFF1D|'), maxLength: 12})
    const rows = fc.array(fc.array(cell, {minLength: 2, maxLength: 3}), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(rows, given => {
        const text = csvText(given)
        const read: string[][] = parse(text, {relax_column_count: true, record_delimiter: '\r\n'})
        expect(read.map(row => row.map(one => one.replaceAll("'", '')))).toEqual(
          given.map(row => row.map(one => one.replaceAll("'", ''))),
        )
        const isNumber = (one: string) => /^[+-]?\d+([.,]\d+)?$/.test(one)
        const parts = read.flat().flatMap(one => (isNumber(one) ? [] : one.split(/[;\t\r\n]/)))
        expect(parts.filter(part => /^\s*[=+\-@\uFF1D]/.test(part))).toEqual([])
      }),
      {numRuns: 2000},
    )
  },
)
