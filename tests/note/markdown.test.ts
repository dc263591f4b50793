import fc from 'fast-check'
import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {parseLine, parseMarkdown} from '../../src/note/markdown.js'

function parse(text: string, bodyLine = 1) {
  const file = new VFile({path: 'note.md'})
  return {file, text: parseMarkdown(file, text, bodyLine)}
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
  const hostile: Readonly<Record<string, string>> = {
    quotations: '>'.repeat(2_000_000),
    'list items': `${'- '.repeat(1_000_000)}a`,
    'indented list items': Array.from({length: 1400}, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    blocks: ':::encadre\n'.repeat(100_000),
    brackets: '['.repeat(2_000_000),
    'emphasis signs': `${'*'.repeat(200_000)}a`,
    'table rows': `|a|\n|-|\n${'|x|\n'.repeat(300_000)}`,
  }

  it.each(Object.entries(hostile))('is refused, not parsed: %s', (_, text) => {
    const {file, text: parsed} = parse(text)
    expect(parsed).toBeUndefined()
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['text-nesting'])
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
})
