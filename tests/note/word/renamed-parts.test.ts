import {expect, it} from 'vitest'
import {readWord} from '../../../src/note/word/read-word.js'
import {paragraph, run, wordDocument, wordXml, type WordParts} from '../../support/word-document.js'

it('is looked through in the parts that are read, whatever they are called', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (...all: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
      .map(([type, target], id) => `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const text = (words: string) =>
    wordXml(
      'document',
      `<w:body><w:p>${run(words)}${run('Secret.', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:body>`,
    )
  const note = (words: string) =>
    wordXml('footnotes', `<w:footnote w:id="2"><w:p>${run(words)}${run('Tu.', '<w:vanish/>')}</w:p></w:footnote>`)
  const document: WordParts = {
    body: paragraph('Un leurre.'),
    parts: {
      '_rels/.rels': relations(['officeDocument', '/word/document2.xml'], ['officeDocument', 'word/document3.xml']),
      'word/document2.xml': text('Le texte.'),
      'word/document3.xml': text('Un autre.'),
      'word/_rels/document2.xml.rels': relations(
        ['footnotes', 'gone.xml'],
        ['footnotes', 'notes2.xml'],
        ['footnotes', 'notes3.xml'],
      ),
      'word/notes2.xml': note('Une note.'),
      'word/notes3.xml': note('Une autre.'),
      'word/footnotes.xml': note('Un leurre.'),
    },
  }
  const {write} = await readWord(wordDocument(document))
  expect(write({slug: 'essai', language: 'fr'}).markdown).toBe('Le texte.[^1]\n\n[^1]: Une note.\n')
})
