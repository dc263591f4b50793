import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {Budget, noteLimits, Overload} from '../../src/note/guard/budget.js'
import {lineSource, parseLine, parseMarkdown, parseWithin} from '../../src/note/markdown.js'
import {halves} from '../support/halves.js'

function parse(text: string, bodyLine = 1) {
  const file = new VFile({path: 'note.md'})
  return {file, text: parseMarkdown(file, text, bodyLine)}
}

/** Hostile texts are as long as a note may be at night; in the suite a tenth, and so much less is allowed that they are as hostile. */
const part = process.env['CESS_PROPERTY_RUNS'] === undefined ? 10 : 1
const {work, workInAll, wordsWithin, moves, reread, texts, weight} = noteLimits
const limits = {
  ...{wordsWithin: wordsWithin / part, reread: reread / part, texts: texts / part, weight: weight / part},
  // They grow with the square of the length.
  ...{work: work / part ** 2, workInAll: workInAll / part ** 2, moves: moves / part ** 2},
}

const words = (text: string): string => toString(parse(text).text?.root)

/** Things that the inline directives of other tools would swallow. */
const lookalike = fc.oneof(
  fc.constantFrom(
    'TLP:RED',
    'TLP:AMBER+STRICT',
    '14:30',
    '3:1',
    ':smile:',
    'a:b[c]',
    ':x{y=1}',
    '::a',
    'fe80::1',
    ':lang',
  ),
  fc.tuple(fc.integer({min: 0, max: 99}), fc.integer({min: 0, max: 99})).map(([a, b]) => `${a}:${b}`),
  fc.stringMatching(/^[A-Za-z]{1,8}:[A-Za-z]{1,8}$/).filter(text => !/^(?:https?|mailto|xmpp):/i.test(text)),
)

describe('text that looks like an inline directive', () => {
  it('stays as it is, to the character', () => {
    fc.assert(
      fc.property(fc.array(lookalike, {minLength: 1, maxLength: 6}), parts => {
        const text = `Avant ${parts.join(' puis ')} après.`
        expect(words(text)).toBe(text)
      }),
    )
  })

  it('is one only as `:lang[…]{…}`', () => {
    const [paragraph] = parse('Une :lang[hybrid threat]{en}, TLP:RED.').text?.root.children ?? []
    expect(paragraph).toMatchObject({
      children: [
        {type: 'text', value: 'Une '},
        {type: 'textDirective', name: 'lang', attributes: {en: ''}},
        {type: 'text', value: ', TLP:RED.'},
      ],
    })
  })
})

describe('places', () => {
  it('are lines, columns and offsets of the whole file', () => {
    const source = '---\ntitre: A\n---\n\nUn *mot*.\n'
    const [paragraph] = parse(source, 4).text?.root.children ?? []
    expect(paragraph?.position?.start).toEqual({line: 5, column: 1, offset: source.indexOf('Un')})
  })
})

describe('strikethrough', () => {
  it('takes two tildes, so that `~10 km~` is text', () => {
    expect(parse('~10 km~ et ~~barré~~').text?.root.children[0]).toMatchObject({
      children: [{type: 'text', value: '~10 km~ et '}, {type: 'delete'}],
    })
  })
})

describe('text too deep or too dense to be read', () => {
  const most = 300_000 / part
  /** As often as fits into the longest note. */
  const filled = (piece: string): string => piece.repeat(most / piece.length)
  const hostile: Readonly<Record<string, string>> = {
    quotations: filled('>'),
    'list items': `${filled('- ')}a`,
    'indented list items': Array.from({length: 1400 / part}, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    blocks: filled(':::encadre\n'),
    'quotations, one after another': filled('> a\n\n'),
    'opening brackets': filled('['),
    'closing brackets': filled(']'),
    links: filled('[a](b) '),
    'a long row of emphasis signs': `${filled('*')}a`,
    'emphasis that never closes': filled('_a* '),
    'crowded paragraphs': filled(`${'*a '.repeat(2000 / part)}\n\n`),
    'code that never closes': Array.from({length: 700 / Math.sqrt(part)}, (_, length) => '`'.repeat(length)).join('a'),
    'escaped signs': filled('a\\| '),
    'character references': filled('a &amp; b '),
    comments: filled('a <!-- '),
    instructions: filled('a <? '),
    'words behind an open bracket': `[${filled('a ')}`,
    headings: filled('## a\n\n'),
    rules: filled('---\n\n'),
    'lines that go on with a quotation': `> a\n${filled('b\n')}`,
    'empty cells': `|a|\n|-|\n${filled('|')}`,
    'rows of empty cells': `|a|b|\n|-|-|\n${'|||\n'.repeat(20_000 / part)}`,
  }

  for (const {cases, speed} of halves(Object.entries(hostile), 2))
    it.each(cases)('is refused, not parsed: %s', speed, (_, text) => {
      const file = new VFile({path: 'note.md'})
      expect(parseWithin(limits, file, text)).toBeUndefined()
      expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['text-nesting'])
    })

  it('is one that has too many cells, whatever is in them', () => {
    const budget = new Budget()
    const cells = (count: number) => Array.from({length: count}, () => budget.text({line: 1, column: 1}))
    expect(cells(20_000)).toHaveLength(20_000)
    expect(() => cells(1)).toThrow(Overload)
  })

  const signs = '*_~[]<`|>'.repeat(12)
  const lines = (line: string) => `${line}\n`.repeat(1000)
  const harmless: Readonly<Record<string, string>> = {
    'fenced code': `\`\`\`\n${lines(signs)}\`\`\`\n`,
    'fenced code in a list': `- a\n\n  \`\`\`\n${lines(`  ${signs}`)}  \`\`\`\n`,
    'indented code': lines(`    ${signs}`),
    'code in a block': `:::encadre\n~~~\n${lines(signs)}~~~\n:::\n`,
    'a long line of stars in code': `~~~\n${'*'.repeat(50_000)}\n~~~\n`,
    'many levels in code': `~~~\n${'>'.repeat(500)}\n~~~\n`,
    'a long table': `|a|b|c|d|\n|-|-|-|-|\n${'| [a](https://example.org) | *b* | `c` | d |\n'.repeat(800)}`,
    'a long list': '- **a** : [b](https://example.org)\n'.repeat(1500),
    'thematic breaks': '* * *\n\n___\n\n'.repeat(2000),
    'a long paragraph with citations': 'un mot, un autre [@cle] et un [lien](b) '.repeat(100) + 'a '.repeat(5000),
    headings: '## a\n\n'.repeat(2400),
    'a long quotation with a sign at its head alone': `> a\n${'b c d\n'.repeat(2500)}`,
    'a crowded paragraph': '**a** _b_ [c](d) `e` '.repeat(200),
  }

  it.each(Object.entries(harmless))('is not %s', {tags: 'slow'}, (_, text) => {
    expect(parse(text).file.messages).toEqual([])
  })

  it('is found in the tree where no line shows it', () => {
    const {file} = parse(
      Array.from({length: 60}, (_, depth) => (depth % 2 ? '**a ' : '*a ')).join('') + '*** '.repeat(60),
    )
    expect(file.messages.every(({ruleId}) => ruleId === 'text-nesting')).toBe(true)
  })

  it('is not a long dashed line', () => {
    expect(parse('- '.repeat(60).trim()).text?.root.children[0]).toMatchObject({type: 'thematicBreak'})
  })
})

describe('a line of the front matter', () => {
  it.each(['1. Un', '# Un', '> Un', '- Un', ':::encadre', '| a | b |', '[a]: b'])(
    'keeps the signs of blocks: %s',
    text => {
      expect(toString(parseLine(text))).toBe(text)
    },
  )

  it('has its emphasis, even at the beginning', () => {
    expect(parseLine('*Un* mot')).toMatchObject([{type: 'emphasis'}, {type: 'text', value: ' mot'}])
  })

  it('is read as the parser reads it, where it is read without', () => {
    const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false})
    const signs = fc.constantFrom(...'aé-+#=>.):|!(/{}$%"\'«» \u00A0\u202F\t1', '1. ', '- ', 'http', 'www.', '@', '*')
    fc.assert(
      fc.property(fc.array(signs, {minLength: 1, maxLength: 12}), parts => {
        const text = parts.join('').trim()
        fc.pre(text !== '')
        const [paragraph] = parser.parse(lineSource(text)).children
        if (paragraph?.type !== 'paragraph') throw new Error('a line is a paragraph')
        const [head, ...rest] = paragraph.children
        const value = head?.type === 'text' ? head.value.slice('x '.length) : ''
        expect(parseLine(text)).toEqual(value === '' ? rest : [{...head, value}, ...rest])
      }),
    )
  })
})
