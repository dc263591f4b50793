import {describe, expect, it} from 'vitest'
import type {LossKind} from '../../../src/note/word/losses.js'
import {readWord} from '../../../src/note/word/read-word.js'
import {halves} from '../../support/halves.js'
import {entry, paragraph, picture, run, wordDocument, wordXml, type WordParts} from '../../support/word-document.js'

const read = async (document: WordParts | string) => {
  const bytes = wordDocument(typeof document === 'string' ? {body: document} : document)
  const {write, ...rest} = await readWord(bytes)
  const {markdown, losses, pictures} = write({slug: 'essai', language: 'fr'})
  return {...rest, markdown, losses, pictures: [...pictures.keys()], kinds: losses.map(({kind}) => kind)}
}
const textOf = async (document: WordParts | string) => (await read(document)).markdown.trimEnd()
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

describe('the text of a Word document', () => {
  it('has title and subtitle apart, and headings from the second level on, none skipped', async () => {
    const found = await read(
      paragraph('Un câble', 'Titre') +
        paragraph('Trois ruptures', 'Sous-titre') +
        paragraph('Faits', 'Titre1') +
        paragraph('Détail', 'Titre3') +
        paragraph('À la maison', 'Maison') +
        paragraph('Suite', 'Titre1'),
    )
    expect(found).toMatchObject({title: 'Un câble', subtitle: 'Trois ruptures', kinds: ['heading']})
    expect(found.markdown).toBe('## Faits\n\n### Détail\n\n### À la maison\n\n## Suite\n')
    const only = await read(paragraph('Un câble', 'Titre1') + paragraph('Faits', 'Titre2'))
    expect(only).toMatchObject({title: 'Un câble', markdown: '## Faits\n', kinds: []})
  })

  it('has marks around words, whatever runs Word cut them into', async () => {
    const bold = '<w:b/>'
    const body = `<w:p>${run('Le ')}${run('câ', bold)}${run('ble ', bold)}${run('A', `${bold}<w:i/>`)}${run(' se tait')}${run(' ', bold)}${run('* 1', '<w:strike/>')}</w:p>`
    expect(await textOf(body)).toBe(String.raw`Le **câble _A_** se tait ~~\* 1~~`)
    const raised = `<w:p>${run('H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O, 1')}${run('er', '<w:vertAlign w:val="superscript"/>')}${run(' x')}${run('n', '<w:vertAlign w:val="superscript"/>')}</w:p>`
    expect(await read(raised)).toMatchObject({markdown: 'H₂O, 1er xn\n', kinds: ['raised']})
  })

  it('has lists within lists, that go on across paragraphs as they are counted', async () => {
    const body = [
      ...[entry('a', 2), entry('b', 2), entry('b1', 1, 1), entry('b2', 1, 1), entry('suite de b', 3), entry('c', 2)],
      ...[paragraph('Entre les deux.'), entry('d', 2)],
    ]
    expect(await textOf(body.join(''))).toBe(
      '1. a\n2. b\n\n   - b1\n   - b2\n\n   suite de b\n\n3. c\n\nEntre les deux.\n\n4. d'.replace(
        '1. a\n2.',
        '1. a\n\n2.',
      ),
    )
  })

  it('has tables with their first row as header, and merged cells as empty ones', async () => {
    const [a, b, c] = ['a | b', 'b', 'c'].map(words => paragraph(words))
    const table = `<w:tbl>${row(cell(a ?? '') + cell(b ?? '') + cell(c ?? ''), '<w:tblHeader/>')}${row(cell(a ?? '', '<w:gridSpan w:val="2"/>') + cell((b ?? '') + (c ?? ''), '<w:vMerge w:val="restart"/>'))}${row(cell(a ?? '') + cell(b ?? '') + cell('<w:p/>', '<w:vMerge/>'))}</w:tbl>`
    const found = await read(`${paragraph('Tableau 2 : Ruptures', 'Lgende')}${table}${paragraph('Fin.')}`)
    expect(found.kinds).toEqual(['merged'])
    expect(found.markdown).toBe(
      [
        ':::tableau[Ruptures]',
        ...[
          String.raw`| a \| b | b | c |`,
          '| - | - | - |',
          String.raw`| a \| b | | b c |`,
          String.raw`| a \| b | b | |`,
        ],
        ':::\n\nFin.\n',
      ].join('\n'),
    )
    expect((await read(`<w:tbl>${row(cell(a ?? ''))}</w:tbl>`)).kinds).toEqual(['noHeader'])
  })

  it('tells of headings and lists in a table, whose words stay', {tags: 'slow'}, async () => {
    const table = (content: string) =>
      `<w:tbl>${row(cell(paragraph('a')), '<w:tblHeader/>')}${row(cell(content))}</w:tbl>`
    const headed = await read(table(paragraph('Faits', 'Titre2') + paragraph('Un câble.')))
    expect(headed).toMatchObject({markdown: '| a |\n| - |\n| Faits Un câble. |\n', kinds: ['blockInTable']})
    expect(headed.losses).toEqual([{kind: 'blockInTable', lost: 'Faits'}])
    expect((await read(table(entry('un', 1) + entry('deux', 1)))).kinds).toEqual(['blockInTable'])
    expect((await read(table(paragraph('Un.') + paragraph('Deux.')))).kinds).toEqual([])
  })

  it('has footnotes and endnotes as they are called, and links that lead somewhere', async () => {
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}">${paragraph(words)}${paragraph('Et plus.')}</w:footnote>`
    const call = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const link = (attributes: string, words: string) => `<w:hyperlink ${attributes}>${run(words)}</w:hyperlink>`
    const found = await read({
      body: `<w:p>${run('Faits')}${call(7)}${run(' et')}${call(1, 'endnote')}${run(' suite')}${call(3)}${run('. ')}${link('r:id="h1"', 'Le texte')}${run(', ')}${link('r:id="h2"', 'le dossier')}${run(', ')}${link('w:anchor="bas"', 'plus bas')}</w:p><w:bookmarkStart w:id="1" w:name="bas"/>${paragraph('Ce que l’on sait', 'Titre2')}`,
      parts: {
        'word/footnotes.xml': wordXml('footnotes', note(3, 'Trois.') + note(7, 'Sept.')),
        'word/endnotes.xml': wordXml('endnotes', `<w:endnote w:id="1">${paragraph('Fin.')}</w:endnote>`),
      },
      relations: {h1: ['hyperlink', 'https://example.org/?a=1'], h2: ['hyperlink', 'file:///C:/secret.docx']},
    })
    expect(found.kinds).toEqual(['link'])
    expect(found.markdown).toBe(
      [
        'Faits[^1] et[^2] suite[^3]. [Le texte](https://example.org/?a=1), le dossier, [plus bas](#ce-que-l-on-sait)',
        ...['## Ce que l’on sait', '[^1]: Sept.\n\n    Et plus.', '[^2]: Fin.', '[^3]: Trois.\n\n    Et plus.\n'],
      ].join('\n\n'),
    )
  })

  it('has pictures beside it with their alternative texts and captions, and tells of those that it cannot have', async () => {
    const found = await read({
      body: `<w:p>${run('Voici.')}${picture('i1', 'Une carte')}</w:p>${paragraph('Figure 1. Les câbles', 'Lgende')}<w:p>${picture('i2')}</w:p><w:p>${picture('i3', 'Un dessin')}</w:p>`,
      parts: {'word/media/a.png': new Uint8Array([1]), 'word/media/b.emf': new Uint8Array([2])},
      relations: {i1: ['image', 'media/a.png'], i2: ['image', 'media/a.png'], i3: ['image', 'media/b.emf']},
    })
    expect(found.markdown).toBe('Voici.\n\n![Une carte](essai-1.png "Les câbles")\n\n![](essai-2.png)\n')
    expect([found.pictures, found.kinds]).toEqual([
      ['essai-1.png', 'essai-2.png'],
      ['alternative', 'picture'],
    ])
  })

  it('asks for no words of a picture that Word is told to be decorative, unless it has a caption', async () => {
    const said = (value: string) =>
      `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="${value}"/></a:ext></a:extLst>`
    const body = `<w:p>${picture('i1', '', said('1'))}</w:p><w:p>${picture('i1', '', said('0'))}</w:p><w:p>${picture('i1', 'Une carte', said('1'))}</w:p><w:p>${picture('i1', '', said('1'))}</w:p>${paragraph('Figure 1. Les câbles', 'Lgende')}`
    const parts = {'word/media/a.png': new Uint8Array([1])}
    const found = await read({body, parts, relations: {i1: ['image', 'media/a.png']}})
    expect(found.markdown).toBe(
      ':::figure{src="essai-1.png" decoratif}\n:::\n\n![](essai-2.png)\n\n![Une carte](essai-3.png)\n\n![](essai-4.png "Les câbles")\n',
    )
    expect(found.kinds).toEqual(['alternative', 'alternative'])
  })

  it('is read whatever number of lists and styles the document defines', {tags: 'slow'}, async () => {
    const num = '<w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num>'
    const parts = {'word/numbering.xml': wordXml('numbering', num.repeat(1000))}
    expect((await read({body: paragraph('Un.'), parts})).markdown).toBe('Un.\n')
  })

  it('leaves hidden text out', async () => {
    const found = await read(`<w:p>${run('Public. ')}${run('Secret.', '<w:vanish/>')}${run('Fin.')}</w:p>`)
    expect(found.markdown).toBe('Public. Fin.\n')
    expect(found.losses).toEqual([
      {kind: 'hidden', lost: 'Secret.', place: {paragraph: 1, words: 'Public. Secret.Fin.'}},
    ])
  })

  it('gives comments to the author, with the words that they are about', async () => {
    const {comments} = await read({
      body: `${paragraph('Un.')}<w:p><w:commentRangeStart w:id="4"/>${run('Deux mots')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`,
      parts: {
        'word/comments.xml': wordXml(
          'comments',
          `<w:comment w:id="4" w:author="Anaïs">${paragraph('Source ?')}</w:comment>`,
        ),
      },
    })
    expect(comments).toEqual([{author: 'Anaïs', text: 'Source ?', about: 'Deux mots', paragraph: 2}])
  })
})

describe('what a note cannot have', () => {
  const shape = (content: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>${content}</wps:wsp></w:drawing></mc:Choice>`
  const box = `<w:txbxContent>${paragraph('Dans la boîte')}</w:txbxContent>`
  const chart = (content: string) =>
    `<w:drawing><wp:inline><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`
  const kinds: readonly (readonly [LossKind, string])[] = [
    ['equation', '<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>'],
    ['chart', `<w:r>${chart('<c:chart r:id="x"/>')}</w:r>`],
    ['diagram', `<w:r>${chart('<dgm:relIds r:dm="x"/>')}</w:r>`],
    ['object', '<w:r><w:object><o:OLEObject ProgID="Excel"/></w:object></w:r>'],
    [
      'textBox',
      `<w:r>${shape(`<wps:txbx>${box}</wps:txbx>`)}<mc:Fallback><w:pict><v:rect><v:textbox>${box}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    ['textBoxLost', `<w:r>${shape(`<wps:txbx>${box}</wps:txbx>`)}</mc:AlternateContent></w:r>`],
    ['drawing', `<w:r>${shape('')}</mc:AlternateContent></w:r>`],
    ['underline', run('souligné', '<w:u w:val="single"/>')],
    ['colour', run('rouge', '<w:color w:val="FF0000"/>')],
    ['colour', run('jaune', '<w:highlight w:val="yellow"/>')],
    ['other', '<w:r><w:ruby><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>'],
    ['colour', run('noirci', '<w:shd w:val="clear" w:color="auto" w:fill="000000"/>')],
    ['pageBreak', '<w:r><w:br w:type="page"/></w:r>'],
    ['tabs', `<w:r><w:tab/></w:r>${run('b')}`],
    [
      'citation',
      '<w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION {}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    ],
    ['symbol', '<w:r><w:sym w:font="Inconnue" w:char="F0AA"/></w:r>'],
  ]

  for (const {cases, speed} of halves(kinds, 3))
    it.each(cases)('is told with its place: %s', speed, async (kind, xml) => {
      const {losses, markdown} = await read(`${paragraph('Avant.')}<w:p>${run('Le câble')}${xml}</w:p>`)
      expect(losses.map(loss => loss.kind)).toEqual([kind])
      const place = {paragraph: 2, words: expect.stringContaining('Le câble')}
      // Only mammoth knows the signs of symbol fonts, and it tells no places.
      expect(losses[0]?.place).toEqual(kind === 'symbol' ? undefined : place)
      expect(markdown).toContain('Le câble')
      expect(markdown.includes('Dans la boîte')).toBe(kind === 'textBox')
    })

  it('is told of headers, and of nothing that a note does not need', async () => {
    const plain = run(
      'bleu',
      '<w:color w:val="auto"/><w:shd w:val="clear" w:fill="auto"/><w:u w:val="none"/><w:rFonts w:ascii="Arial"/><w:sz w:val="24"/>',
    )
    const found = await read({
      body: `<w:p>${plain}<w:hyperlink w:anchor="_top">${run('', '<w:u w:val="single"/>')}</w:hyperlink></w:p><w:sectPr/>`,
      parts: {
        'word/header1.xml': wordXml('hdr', paragraph('CONFIDENTIEL')),
        'word/footer1.xml': wordXml('ftr', paragraph('12')),
      },
    })
    expect(found.losses).toEqual([{kind: 'header', lost: 'CONFIDENTIEL'}])
  })
})
