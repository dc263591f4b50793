import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CsvFault, csvRows, delimiterOf} from '../../../src/io/address-book/csv-rows.js'

/** The same by a library; undefined where it finds a quote wrong. */
function byLibrary(text: string): readonly (readonly string[])[] | undefined {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
    })
    return rows.map(row => row.map(cell => cell.trim())).filter(row => row.some(Boolean))
  } catch {
    return undefined
  }
}

function ours(chunks: readonly string[]): readonly (readonly string[])[] | undefined {
  try {
    return [...csvRows(chunks)].map(({cells}) => cells)
  } catch (error) {
    if (error instanceof CsvFault) return undefined
    throw error
  }
}

describe('rows of CSV', () => {
  const piece = fc.constantFrom(',', ';', '\n', '\r\n', '"', '""', 'a', ' ', '"a,b"', '"x\ny"', 'é', '\t')

  it('are those that a library finds, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), fc.integer({min: 1, max: 7}), (pieces, length) => {
        const text = pieces.join('')
        const chunks = Array.from({length: Math.ceil(text.length / length)}, (_, index) =>
          text.slice(index * length, (index + 1) * length),
        )
        expect(ours(chunks)).toEqual(byLibrary(text))
      }),
      {numRuns: 300},
    )
  })

  // Each piece was copied with all before it: thousands of times.
  it.each([
    ['in quotes', '"'],
    ['bare', ''],
  ])('may be of any length, read in small pieces, %s', {tags: 'slow'}, (_, quote) => {
    const word = 'x'.repeat(4096)
    function* chunks() {
      yield `group,email\notan,${quote}`
      for (let count = 0; count < 8000; count++) yield word
      yield `${quote}\nonu,b`
    }
    expect([...csvRows(chunks())].map(({cells}) => cells.map(cell => cell.length))).toEqual([
      [5, 5],
      [4, 8000 * 4096],
      [3, 1],
    ])
  })

  it('are parted by CR alone where the first line ends by it', () => {
    expect(ours(['group,email\rotan,a@parl.example.org\r'])).toEqual([
      ['group', 'email'],
      ['otan', 'a@parl.example.org'],
    ])
  })
})

describe("Excel's own first line", () => {
  it.each([';', ',', '\t'])('is no row: %j', sign => {
    const rows = [...csvRows([`sep=${sign}\r\na${sign}b\r\nsep=${sign}\r\n`])]
    expect(rows.map(({cells}) => cells)).toEqual([
      ['a', 'b'],
      ['sep=', ''],
    ])
    expect(rows[0]?.pointOf(0).line).toBe(2)
  })
})
