import {describe, expect, it} from 'vitest'
import {documentFacts} from '../../../src/note/word/document-facts.js'
import {htmlTree} from '../../../src/note/word/html-tree.js'

const text = 'La mer est à tous, et le droit de la mer est dans les mains des États qui en ont une part.'
const core = (properties: string) =>
  new Map([
    [
      'docProps/core.xml',
      new TextEncoder().encode(
        `<cp:coreProperties xmlns:cp="http://example.org/cp" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</cp:coreProperties>`,
      ),
    ],
  ])
const facts = (html: string, {title = '', properties = ''} = {}) => {
  const {text: rest, ...found} = documentFacts(core(properties), title, htmlTree(html).children)
  return {...found, first: rest.map(node => (typeof node === 'string' ? node : node.name)).join(' ')}
}
const lines = (...all: readonly string[]) => all.map(line => `<p>${line}</p>`).join('')

describe('what a document tells of itself', () => {
  it('stands in the lines above its text', () => {
    const html = lines('Le choix', 'Par Anaïs Modèle et Jean Dupont', 'Paris, le 1er octobre 2026', text)
    expect(facts(html)).toEqual({
      title: 'Le choix',
      authors: [{name: 'Anaïs Modèle'}, {name: 'Jean Dupont'}],
      date: '2026-10-01',
      lang: 'fr',
      first: 'p',
    })
  })

  it('has authors in a style of their own, each with a role', () => {
    const html = `<p class="author">Ana Model, analyst</p><p class="author">John Sample</p>${lines('October 14, 2026', text)}`
    expect(facts(html, {title: 'A choice'})).toMatchObject({
      authors: [{name: 'Ana Model', role: 'analyst'}, {name: 'John Sample'}],
      date: '2026-10-14',
    })
  })

  it('is in its properties where no line says it', () => {
    const properties =
      '<dc:title>Le choix</dc:title><dc:creator>Ana Model;John Sample</dc:creator><dc:language>de-AT</dc:language>'
    const html = lines('Kurz gesagt, ein Text.', 'Noch einer.')
    expect(facts(html, {properties})).toMatchObject({
      title: 'Le choix',
      authors: [{name: 'Ana Model'}, {name: 'John Sample'}],
      lang: 'de',
    })
  })

  it.each([
    ['a sentence', lines(text, 'Suite.'), ''],
    ['a program', lines(text, 'Suite.'), '<dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator>'],
    ['a byline of no names', lines(text, 'Par ailleurs, rien.'), '<dc:creator>Utilisateur Windows</dc:creator>'],
  ])('is nothing where there is only %s', (_, html, properties) => {
    expect(facts(html, {properties})).toEqual({title: '', authors: [], date: undefined, lang: 'fr', first: 'p p'})
  })

  it('leaves in the text what may be more than a fact', () => {
    const html = lines(
      'Par Anaïs Modèle, avec toute la prudence de rigueur, et sans Jean',
      'Le 14 octobre 2026, tout a changé',
      text,
    )
    expect(facts(html, {title: 'Le choix'})).toMatchObject({authors: [], date: undefined, first: 'p p p'})
  })

  it('has the language that its words are in, whatever a program declares', () => {
    expect(facts(lines(text, text), {properties: '<dc:language>en-US</dc:language>'}).lang).toBe('fr')
  })
})
