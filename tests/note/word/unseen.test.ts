import {expect, it} from 'vitest'
import {readWord} from '../../../src/note/word/read-word.js'
import {paragraph, picture, run, wordDocument, wordXml, type WordParts} from '../../support/word-document.js'

const read = async (document: WordParts) => {
  const {write} = await readWord(wordDocument(document))
  const {markdown, losses, pictures} = write({slug: 'essai', language: 'fr'})
  return {markdown, losses, pictures: [...pictures.keys()], kinds: losses.map(({kind}) => kind)}
}

it('leaves out what a style hides, of a word, a paragraph or a table, and what stands in a hidden text box', async () => {
  const hides = '<w:rPr><w:vanish/></w:rPr>'
  const style = (type: string, id: string, more: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
  const styles = wordXml(
    'styles',
    [
      ...[style('character', 'Tu', hides), style('character', 'TuAussi', '<w:basedOn w:val="Tu"/>')],
      ...[style('paragraph', 'Note', hides), style('table', 'Grille', hides)],
      style('paragraph', 'Montre', `<w:basedOn w:val="Note"/>${hides.replace('/>', ' w:val="0"/>')}`),
      style('paragraph', 'Marque', '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'),
    ].join(''),
  )
  const styled = (id: string) => `<w:rStyle w:val="${id}"/>`
  const box = `<w:pict><v:rect><v:textbox><w:txbxContent>${paragraph('Boîte tue.')}</w:txbxContent></v:textbox></v:rect></w:pict>`
  const body = [
    `<w:p>${run('Public. ')}${run('Un.', styled('Tu'))}${run('Deux.', styled('TuAussi'))}${run('Fin.')}</w:p>`,
    paragraph('Trois.', 'Note'),
    `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run('Vu.', '<w:vanish w:val="0"/>')}</w:p>`,
    ...[paragraph('Montré.', 'Montre'), paragraph('Marqué.', 'Marque')],
    `<w:p>${run('Avant.')}<w:r><w:rPr><w:vanish/></w:rPr>${box}</w:r></w:p>`,
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grille"/></w:tblPr><w:tr><w:tc>${paragraph('Quatre.')}</w:tc></w:tr></w:tbl>`,
  ].join('')
  const found = await read({body, parts: {'word/styles.xml': styles}})
  expect(found.markdown).toMatch(/^Public\. Fin\.\n\nVu\.\n\nMontré\.\n\nMarqué\.\n\nAvant\.\n/)
  expect(found.markdown).not.toMatch(/Un|Deux|Trois|Quatre|tue/)
  const hidden = found.losses.filter(({kind}) => kind === 'hidden').map(({lost}) => lost)
  expect(hidden).toEqual(['Un.', 'Deux.', 'Trois.', 'Boîte tue.', 'Quatre.'])
  const usual = style('paragraph', 'Normal', hides).replace('w:type', 'w:default="1" w:type')
  expect(
    (await read({body: paragraph('Tu.'), parts: {'word/styles.xml': wordXml('styles', usual)}})).markdown.trim(),
  ).toBe('')
})

it('leaves out pictures that Word hides, or of which it shows a part', async () => {
  const cut = (sides: string) =>
    picture('i1', 'Coupée').replace('<pic:blipFill>', `<pic:blipFill><a:srcRect ${sides}/>`)
  const old = (crop: string) => `<w:r><w:pict><v:shape><v:imagedata r:id="i1" ${crop}/></v:shape></w:pict></w:r>`
  const pictures = [
    picture('i1', 'Masquée').replace('id="1"', 'id="1" hidden="1"'),
    ...[cut('r="25000"'), cut('t="12.5%"'), old('croptop="9830f"'), old('cropleft=".2"')],
    ...[cut(''), cut('l="-5000" b="12"'), old('cropleft="0"'), picture('i1', 'Entière')],
  ]
  const found = await read({
    body: pictures.map(one => `<w:p>${run('Voici.')}${one}</w:p>`).join(''),
    parts: {'word/media/a.png': new Uint8Array([1])},
    relations: {i1: ['image', 'media/a.png']},
  })
  expect(found.pictures).toHaveLength(4)
  expect(found.kinds.filter(kind => kind !== 'alternative')).toEqual(['hiddenPicture', ...Array(4).fill('cropped')])
})
