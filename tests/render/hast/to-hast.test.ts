import type {Element} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {element, words} from '../../../src/render/hast/element.js'
import type {HastOptions} from '../../../src/render/hast/handler.js'
import {toHast} from '../../../src/render/hast/to-hast.js'
import {toHtml} from '../../../src/render/hast/to-html.js'
import {frenchLabels, line, paragraph, samplePng} from '../../support/sample-parts.js'

const options: HastOptions = {
  labels: frenchLabels,
  lang: 'fr',
  images: new Map([['carte.png', samplePng('carte.png', 4, 3)]]),
  imageSource: ({key}) => key,
  noteAddress: ({slug}) => `../${slug}.html`,
  anchor: id => id,
  smallCapitals: capitals => [element('span', {}, capitals)],
  citation: (_, cited) => cited,
  footnoteCall: ({number}) => [element('sup', {}, [words(String(number))])],
  isBare: false,
  tableClasses: () => [],
  chart: (_, table) => ({above: [element('p', {}, [words('dessin')])], below: [table]}),
}
const hebrew: Phrasing = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('ביאליק')}
const render = (blocks: readonly Block[], changes: Partial<HastOptions> = {}): string =>
  toHtml(toHast({...options, ...changes})(blocks)).toString()

describe('toHast', () => {
  it('escapes what an author typed, wherever it stands', () => {
    const hostile = '</script><img src=x onerror=alert(1)>'
    const figure: Block = {type: 'figure', id: 'f', image: 'carte.png', alt: `"${hostile}`, title: line(hostile)}
    const tree = unified()
      .use(rehypeParse, {fragment: true})
      .parse(render([paragraph(hostile), {type: 'codeBlock', value: hostile}, figure]))
    const elements: Element[] = []
    visit(tree, 'element', node => void elements.push(node))
    expect(elements.map(({tagName}) => tagName)).toEqual(['p', 'pre', 'code', 'figure', 'figcaption', 'span', 'img'])
    expect(elements.at(-1)?.properties['alt']).toBe(`"${hostile}`)
  })

  it('says in words and marks, for readers without our style sheet, what that sets apart, and nothing twice', () => {
    const blocks: readonly Block[] = [
      {type: 'figure', id: 'f', image: 'carte.png', alt: 'Une carte', label: 'Figure 1', title: line('Le couloir')},
      {type: 'callout', kind: 'alert', title: line('À surveiller'), children: [paragraph('Tout navire.')]},
      {type: 'pullQuote', children: line('Nous savions.')},
    ]
    const bare = render(blocks, {isBare: true}).replaceAll(/<\/?(?:span|div|figure|img|figcaption)[^>]*>/gu, '')
    expect(bare.split('\n').filter(Boolean)).toEqual([
      'Figure 1. Le couloir',
      '<p class="callout-title"><strong>À surveiller</strong></p>',
      '<p>Tout navire.</p>',
    ])
    expect(render(blocks)).toContain('Nous savions.')
  })

  it('drops addresses that would run code, should one ever get through', () => {
    const link = paragraph({type: 'link', url: 'javascript:alert(1)', children: line('ici')})
    expect(render([link])).toBe('<p><a>ici</a></p>')
  })

  it.each(['data:image/png;base64,AA', 'carte.png', 'https://example.org/notes/a/carte.png'])(
    'keeps the address of a picture that a page carries, or has beside itself, or that a feed names: %s',
    address => {
      const figure: Block = {type: 'figure', id: 'f', image: 'carte.png', alt: 'Une carte'}
      expect(render([figure], {imageSource: () => address})).toContain(`<img src="${address}" alt="Une carte"`)
    },
  )

  it('keeps spaces inside a line as they are, and sets blocks on lines of their own', () => {
    const text = paragraph({type: 'strong', children: line('Un')}, ', deux', {type: 'superscript', children: line('e')})
    expect(render([text, text])).toBe(
      '<p><strong>Un</strong>, deux<sup>e</sup></p>\n<p><strong>Un</strong>, deux<sup>e</sup></p>',
    )
  })

  it('keeps the spaces of code at the beginning of a line', () => {
    const text = paragraph('Un :', {type: 'break'}, {type: 'inlineCode', value: ' --force'})
    expect(render([text])).toBe('<p>Un :<br><code class="unbroken"> --force</code></p>')
  })

  it('leaves it to the edition whether it sets small capitals', () => {
    const text = [paragraph('au ', {type: 'smallCapitals', children: line('XXI')})]
    expect(render(text)).toBe('<p>au <span>XXI</span></p>')
    expect(render(text, {smallCapitals: capitals => capitals})).toBe('<p>au XXI</p>')
  })

  it('keeps units whole in a line of words alone, as in any other', () => {
    const kept = '4\u00A0800\u00A0<span class="unbroken">Mbit/s</span>'
    expect(toHtml(toHast(options)(line('4\u00A0800\u00A0Mbit/s'))).toString()).toBe(kept)
    expect(render([paragraph('4\u00A0800\u00A0Mbit/s')])).toBe(`<p>${kept}</p>`)
  })

  it('gives an item its number where it is not the next one', () => {
    const items = [1, 2, 2, 3].map(number => ({number, children: [paragraph('a')]}))
    const said = render([{type: 'list', start: 1, items}]).match(/<li[^>]*>/g)
    expect(said).toEqual(['<li>', '<li>', '<li value="2">', '<li>'])
  })

  it('writes a list item of one paragraph without a paragraph, its inner list after it', () => {
    const inner: Block = {type: 'list', start: 3, items: [{children: [paragraph('b')]}]}
    const list: Block = {type: 'list', start: null, items: [{children: [paragraph('a'), inner]}]}
    expect(render([list])).toBe('<ul><li>a\n<ol start="3"><li>b</li></ol></li></ul>')
  })

  it('leaves ids and inner links out where the edition has no anchors', () => {
    const blocks: readonly Block[] = [
      {type: 'heading', depth: 2, id: 'titre', children: line('Titre')},
      paragraph({type: 'crossReference', target: 'titre', children: line('plus haut')}),
    ]
    expect(render(blocks, {anchor: () => undefined})).toBe('<h2>Titre</h2>\n<p>plus haut</p>')
  })

  it('prints the words of a link to a note that has no address in this edition', () => {
    const text = paragraph({type: 'noteLink', slug: 'autre.fr', lang: 'fr', isPublic: true, children: line('une note')})
    expect(render([text], {noteAddress: () => undefined})).toBe('<p>une note</p>')
  })

  it('says the language of a foreign passage', () => {
    const text = paragraph({type: 'foreign', lang: 'en', children: line('grey zone')})
    expect(render([text])).toBe('<p><span lang="en">grey zone</span></p>')
  })

  it('names a table that scrolls by its caption, and by its kind where it has none', () => {
    const table: Block = {type: 'table', id: 't', columns: [], rows: []}
    expect(render([{...table, label: 'Tableau 1', title: line('Titre')}])).toContain('aria-labelledby="t_caption"')
    expect(render([table])).toContain('aria-label="Tableau"')
  })

  it('makes no head of an empty corner', () => {
    const column = {align: 'left', numeric: false} as const
    const columns = [
      {...column, head: []},
      {...column, head: line('Année')},
    ]
    const markup = render([{type: 'table', id: 't', columns, rows: [[line('A'), line('2026')]]}])
    expect(markup).toContain('<tr><td></td>\n<th scope="col">Année</th></tr>')
    expect(markup).toContain('<tr><th scope="row">A</th>\n<td>2026</td></tr>')
  })

  it('keeps short cells on one line where a table has room for them', () => {
    const table = (count: number): Block => {
      const column = {align: 'left', numeric: false, head: line('Jour')} as const
      const row = [line('Ven., 22:10'), ...Array.from({length: count - 1}, () => line('non, pas avant midi'))]
      return {type: 'table', id: 't', columns: Array.from({length: count}, () => column), rows: [row]}
    }
    expect(render([table(6)])).toContain('<th scope="row" class="short">Ven., 22:10</th>')
    expect(render([table(6)])).toContain('<td>non, pas avant midi</td>')
    expect(render([table(7)])).not.toContain('short')
  })

  it('tells the direction of a quotation that runs another way', () => {
    const markup = render([{type: 'blockQuote', dir: 'rtl', children: [paragraph('אבג')]}])
    expect(markup).toContain('<blockquote dir="rtl">')
  })

  it.each<[readonly Phrasing[], string]>([
    [[hebrew], '<figcaption dir="rtl">'],
    [[{type: 'inserted', telling: {opens: [], closes: ''}, children: [hebrew]}], '<figcaption dir="rtl">'],
    [[hebrew, ...line(', 1903')], '<figcaption>'],
    [line('Bialik'), '<figcaption>'],
  ])('turns the source of such a quotation where that runs as it does: %j', (attribution, opening) => {
    expect(render([{type: 'blockQuote', dir: 'rtl', children: [paragraph('אבג')], attribution}])).toContain(opening)
  })

  it.each([
    [1, 99, '<ol>'],
    [1, 100, '<ol class="digits-3">'],
    [98, 3, '<ol start="98" class="digits-3">'],
    [2024, 1, '<ol start="2024" class="digits-4">'],
    [999_999_999, 1, '<ol start="999999999" class="digits-9">'],
  ])('makes room for the digits of the last number of a list: from %i, %i items', (start, count, opening) => {
    const items = Array.from({length: count}, () => ({children: [paragraph('a')]}))
    expect(render([{type: 'list', start, items}])).toContain(opening)
  })

  it('hides a pull quote from those who read in order', () => {
    const markup = render([{type: 'pullQuote', children: line('Encore.')}])
    expect(markup).toBe('<div class="pull-quote" aria-hidden="true"><p>Encore.</p></div>')
  })

  it('begins a cell and a paragraph at the right that are one passage from there, and no other', () => {
    const column = {align: 'left', numeric: false, head: line('Nom')} as const
    const rows = [
      [[hebrew], [hebrew]],
      [line('a'), [hebrew, ...line('.')]],
    ]
    const html = render([
      {type: 'table', id: 't', columns: [column, column], rows},
      {type: 'paragraph', children: [hebrew]},
    ])
    expect(html).toMatch(/<th scope="row" dir="rtl"><span[^>]*dir="rtl"/)
    expect(html).toContain('<td dir="rtl">')
    expect(html.match(/<t[dh][^>]* dir="rtl"/g)).toHaveLength(2)
    expect(html).toContain('<p dir="rtl">')
  })

  it('refuses a document that lost an image, which can only be a bug', () => {
    expect(() => render([{type: 'figure', id: 'f', image: 'perdue.png', alt: ''}])).toThrow('perdue.png')
  })
})
