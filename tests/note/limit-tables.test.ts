import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {blockDirectives} from '../../src/note/directives/block-directives.js'
import {limitTables} from '../../src/note/limit-tables.js'

/** Runs of the property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const gfm = unified().use(remarkParse).use(remarkGfm, {singleTilde: false})
const stock = gfm().use(blockDirectives).freeze()
const limited = gfm().use(limitTables).use(blockDirectives).freeze()

const bits = fc.constantFrom(
  ...['| a | b |', 'a | b', '| - | - |', '--- | :-:', ':-', '-', '---', '|', '| a \\| b |', '| c |', 'mot', 'mot mot'],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '> ',
    '>',
    '- ',
    '1. ',
    '[^1]: ',
    '# ',
    '\\',
    '`',
    '\0',
    '\uFEFF',
  ],
  ...[':::box\n', '\n:::\n', '```\n', '<b>', '\u2028', '*'],
)

it('finds the same tables as the library does everywhere', {tags: 'slow'}, () => {
  fc.assert(
    fc.property(fc.array(bits, {maxLength: 24}), parts => {
      const source = parts.join('')
      expect(limited.parse(source)).toEqual(stock.parse(source))
    }),
    {numRuns},
  )
})

it.each([
  ['| a | b |\n| - | - |\n| c | d |', 1],
  ['mot\n\na | b\n:- | -:\nc | d\n\nmot', 1],
  ['> - | a |\n>   | - |\n>   | b |\n\n:::box\n| c |\n| - |\n:::\n\n[^1]: | d |\n    | - |', 3],
  ['| a |\r\n| - |\r\n\r\n\t\r\n| b |\r|\t-\t|', 2],
  ['mot\nmot', 0],
  ['| a |\n| b |\n\n| - |', 0],
])('finds them in %j', (source, count) => {
  for (const processor of [stock, limited])
    expect(JSON.stringify(processor.parse(source)).split('"type":"table"').length - 1).toBe(count)
})

it('asks the library only where one may begin', () => {
  const asked: number[] = []
  const processor = gfm()
    .use(function () {
      const [{flow} = {}] = this.data().micromarkExtensions ?? []
      const table = [flow?.['null' as unknown as number] ?? []].flat().find(({name}) => name === 'table')
      const tokenize = table?.tokenize
      if (!table || !tokenize) throw new Error('The library has no such construct any more')
      table.tokenize = function (...given) {
        asked.push(this.now().line)
        return tokenize.apply(this, given)
      }
    })
    .use(limitTables)
    .freeze()
  processor.parse('# mot\n\nmot\nmot\n\n| a |\n| - |\n| b |\n\n- mot')
  expect([...new Set(asked)]).toEqual([6, 8])
})
