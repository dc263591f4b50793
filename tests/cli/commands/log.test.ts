import {describe, expect, it} from 'vitest'
import {csvCell} from '../../../src/cli/commands/log.js'

describe('a cell of the log', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['a, b', '"a, b"'],
    ['a-b', 'a-b'],
  ])('is a text to every spreadsheet: %s', (cell, expected) => expect(csvCell(cell)).toBe(expected))
})
