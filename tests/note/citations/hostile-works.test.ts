import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {prepareCitations} from '../../../src/note/citations/prepare-citations.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {visit} from '../../../src/model/visit.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 30)

const work = {
  id: 'a',
  type: 'book',
  title: 'T',
  author: [{literal: 'A'}],
  issued: {'date-parts': [[2024]]},
}

async function entriesOf(works: readonly object[], path = 'w.json', bibliography = JSON.stringify(works)) {
  const keys = works.map((_, index) => `[@a${index}]`).join(' ')
  const root = parseMarkdown(new VFile(), keys, 1)?.root
  if (!root) throw new Error('not read')
  const assets = new Map([[path, {status: 'read' as const, bytes: new TextEncoder().encode(bibliography)}]])
  const {references} = await prepareCitations({root, metadata: {bibliography: path}, lang: 'en', assets})
  return references
}

const entryOf = async (fields: object) => (await entriesOf([{...work, ...fields, id: 'a0'}]))[0] ?? []

function linksIn(nodes: readonly PhrasingContent[]) {
  const links: string[] = []
  visit({type: 'paragraph' as const, children: [...nodes]}, 'link', ({url}) => {
    links.push(url)
  })
  return links
}

/** Signs that formatters, markup, Markdown and addresses mean something by. */
const sign = fc.constantFrom(
  ...[
    '&',
    '<',
    '>',
    '#',
    '%',
    ';',
    ':',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '@',
    '*',
    '_',
    '`',
    '\\',
    '|',
    '~',
    '^',
    '=',
    '+',
    '/',
    '$',
  ],
  ...['²', '³', 'ª', '™', 'é', 'ß', 'я', 'λ', '&amp;', '&#38;', '&#60;', '<b', '[@a0]', '![x](y)', '0', 'a', 'Z', '💥'],
)
/** Words with such signs, which begin and end with letters: what stands between fields is the style's. */
const words = fc.array(sign, {minLength: 1, maxLength: 12}).map(signs => `Q${signs.join('')}Q`)

describe('an entry', () => {
  it('says what its work says in each field, whatever signs stand there', {tags: 'slow'}, async () => {
    const texts = fc.record({
      title: words,
      'container-title': words,
      publisher: words,
      'publisher-place': words,
      genre: words,
      author: words.map(literal => [{literal}]),
      editor: words.map(literal => [{literal}]),
    })
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('book', 'chapter', 'article-journal'), async (fields, type) => {
        const told = toString(await entryOf({...fields, type}))
        const {author, editor, ...plain} = fields
        const printed = [...Object.values(plain), ...author.map(({literal}) => literal)]
        const editors = type === 'chapter' ? editor.map(({literal}) => literal) : []
        for (const text of [...printed, ...editors]) expect(told).toContain(text)
      }),
      {numRuns},
    )
  })

  it('has the address of its work as it stands, and links to it', {tags: 'slow'}, async () => {
    const tail = fc.string({unit: fc.constantFrom(...`&<>"'#%?=;,.:!()[]{}*_~|^@$+/-aZ0é`), maxLength: 20})
    await fc.assert(
      fc.asyncProperty(tail, async rest => {
        const URL = `https://example.org/${rest}`
        const entry = await entryOf({URL})
        expect(toString(entry)).toBe(`A (2024), T, ${URL}.`)
        expect(linksIn(entry)).toEqual([URL])
      }),
      {numRuns},
    )
  })

  it('has the DOI of its work as it stands, and links to where a browser finds it', {tags: 'slow'}, async () => {
    const tail = fc.string({unit: fc.constantFrom(...`&<>"'#%?=;,.:!()[]{}*_~|^@$+/-aZ0é `), maxLength: 20})
    await fc.assert(
      fc.asyncProperty(tail, async rest => {
        const DOI = `10.1000/${rest.replaceAll(/ +/g, ' ').trim()}`
        const entry = await entryOf({DOI})
        expect(toString(entry)).toBe(`A (2024), T, https://doi.org/${DOI}.`)
        const [link = ''] = linksIn(entry)
        const {origin, pathname, search, hash} = new URL(link)
        expect([origin, search, hash]).toEqual(['https://doi.org', '', ''])
        // What is no more than dots between slashes is no part of a path.
        expect(decodeURIComponent(link)).toBe(`https://doi.org/${DOI}`)
        expect(pathname).toMatch(/^\/(?:10|\.|$)/)
      }),
      {numRuns},
    )
  })

  it.each([
    ['https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-B', '10.1002/(SICI)1097<1::AID>3.0.CO;2-B'],
    ['http://dx.doi.org/10.1000/100%', '10.1000/100%'],
    ['doi: 10.1000/182', '10.1000/182'],
  ])('reads a DOI that is written as an address: %s', async (DOI, told) => {
    expect(toString(await entryOf({DOI}))).toBe(`A (2024), T, https://doi.org/${told}.`)
  })

  it('has the same of BibTeX', async () => {
    const bibtex = String.raw`@misc{a0, author={{A}}, title={T}, year=2024, url={https://example.org/x?a=1&b=2#c_(d)}}
@misc{a1, author={{B}}, title={Risks \& <rules>}, year=2024, doi={10.1002/(SICI)1097<1::AID>3.0.CO;2-B}}`
    const entries = await entriesOf([work, work], 'w.bib', bibtex)
    expect(entries.map(entry => toString(entry))).toEqual([
      'A (2024), T, https://example.org/x?a=1&b=2#c_(d).',
      'B (2024), Risks & <rules>, https://doi.org/10.1002/(SICI)1097<1::AID>3.0.CO;2-B.',
    ])
    expect(entries.flatMap(linksIn)).toEqual([
      'https://example.org/x?a=1&b=2#c_(d)',
      'https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-B',
    ])
  })

  it('links to the addresses that stand among its words, without the marks around them', async () => {
    const title = 'On https://example.org/a_(b)?x=1&y=2, (https://example.org/z.) and “https://example.org/q”'
    const entry = await entryOf({title})
    expect(toString(entry)).toContain(title.replace('“', '‘').replace('”', '’'))
    expect(linksIn(entry)).toEqual([
      'https://example.org/a_(b)?x=1&y=2',
      'https://example.org/z',
      'https://example.org/q',
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,<b>', 'https://', 'example.org/x y'])(
    'has words alone for what nobody can follow: %s',
    async URL => {
      const entry = await entryOf({URL})
      expect(toString(entry)).toBe(`A (2024), T, ${URL}.`)
      expect(linksIn(entry)).toEqual([])
    },
  )
})

describe('names in an entry', () => {
  it.each([
    ['მაისურაძე', 'გიორგი', 'ka'],
    ['Հակոբյան', 'Արամ', 'hy'],
    ['כהן', 'דוד', 'he'],
    ['عبد الله', 'محمد', 'ar'],
  ])('are whole and apart in a script without initials: %s, %s', async (family, given, lang) => {
    const [name] = await entryOf({author: [{family, given}]})
    expect(name).toMatchObject({name: 'lang', attributes: {[lang]: ''}, children: [{value: `${family}, ${given}`}]})
  })

  it.each([
    ['כהן', 'מ.', 'he'],
    ['كنعان', 'م. ع.', 'ar'],
    ['მაისურაძე', 'გ.', 'ka'],
  ])('keep the point of an initial that their bearers write: %s, %s', async (family, given, lang) => {
    const [name] = await entryOf({author: [{family, given}]})
    expect(name).toMatchObject({name: 'lang', attributes: {[lang]: ''}, children: [{value: `${family}, ${given}`}]})
  })
})
