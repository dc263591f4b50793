import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import {limitAutolinks, mayHaveEmail, omitEmails} from '../../src/note/limit-autolinks.js'

/** Runs of the property; the nightly script asks for 10,000. */
const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)

const stock = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const limited = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(limitAutolinks).freeze()
const withoutEmails = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(omitEmails).freeze()

const bits = fc.constantFrom(
  ...[
    'www.a.fr',
    'WWW.b.eu',
    'http://c.org',
    'HTTPS://d.org/e',
    'f@g.fr',
    'mailto:h@i.fr',
    'xmpp:j@k.fr/l',
    'www',
    '@',
    ' ',
    ' ',
  ],
  ...[
    '\n',
    ...['é', 'a', '-', '+', '_', '/', '\t', '\0', 'a.b+c_d-e@f-g.h', '&#64;', '\\@', '  \n'],
    '\n\n',
    '- ',
    '> ',
    '| a | b |\n| - | - |\n| ',
    '# ',
    '[',
    '](x)',
    '*',
    '**',
    '`',
    '[^1]',
    '\n\n[^1]: ',
    'mot',
    '.',
    '<',
    '>',
    '\\',
  ],
)

it('finds the same addresses as the library does everywhere', {tags: 'slow'}, () => {
  fc.assert(
    fc.property(fc.array(bits, {maxLength: 16}), parts => {
      const source = parts.join('')
      expect(limited.parse(source)).toEqual(stock.parse(source))
    }),
    {numRuns},
  )
})

it('finds the same where no e-mail address may be, and looks for none', {tags: 'slow'}, () => {
  fc.assert(
    fc.property(fc.array(bits, {maxLength: 16}), parts => {
      const source = parts.join('')
      fc.pre(!mayHaveEmail(source))
      expect(withoutEmails.parse(source)).toEqual(stock.parse(source))
    }),
    {numRuns},
  )
  const left = (withoutEmails.data().micromarkExtensions ?? []).flatMap(({text}) => Object.keys(text ?? {}))
  // `H`, `h`, `W` and `w`, with which other addresses begin, and the signs of the other extensions.
  expect(new Set(left)).toEqual(new Set(['72', '104', '87', '119', '91', '93', '126']))
})

it.each([
  ['mot', 0],
  ['Voir www.a.fr et HTTP://b.org.', 2],
  ['> - f@g.fr\n\n| www.a.fr |\n| --- |\n| http://c.org |', 3],
])('finds them in %s', (source, count) => {
  expect(JSON.stringify(limited.parse(source)).split('"type":"link"').length - 1).toBe(count)
})

it('knows the construct of the library, and limits it', () => {
  const ofLetters = [stock, limited].map(one =>
    (one.data().micromarkExtensions ?? [])
      .flatMap(({text}) => text?.[97] ?? [])
      .find(({name}) => name === 'emailAutolink'),
  )
  expect(ofLetters[0]?.previous).toBeTypeOf('function')
  expect(ofLetters[1]?.previous).not.toBe(ofLetters[0]?.previous)
})

it('changes the one tree that the library changes', () => {
  const changing = (stock.data().fromMarkdownExtensions ?? []).flat().filter(({transforms}) => transforms?.length)
  expect(changing.flatMap(({transforms}) => transforms ?? []).map(({name}) => name)).toEqual([
    'transformGfmAutolinkLiterals',
  ])
})
