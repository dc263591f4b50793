import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import type {EditionId} from '../../src/model/edition.js'
import type {Mailing} from '../../src/model/mailing.js'
import {editions} from '../../src/render/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {languageOf} from '../pdf/language-of.js'
import {outlineOf} from '../pdf/outline-of.js'
import {at, readPdf, text} from '../pdf/pdf-file.js'
import {readText} from '../pdf/read-text.js'
import {elementsOf} from '../pdf/structure-tree.js'
import {halves} from '../support/halves.js'
import {bareWords, isAuthors, markedNote, markedRed, markedTribune} from '../support/marked-note.js'
import {renderInput} from '../support/render-input.js'
import {resolveText} from '../support/resolve.js'
import {templateNamed} from '../support/template.js'
import {describeWith} from '../support/tools.js'

/**
 * Icelandic, Welsh and Catalan have no words of ours; Kazakh has all but the name of the sample house, Bulgarian all but that and
 * names of vocabularies; English has all.
 */
const langs = ['is', 'cy', 'ca', 'kk', 'bg', 'en'] as const

/** A text, and the language that it is told in. */
type Told = readonly [lang: string, words: string]

/**
 * Words that are told in another language than theirs. The author's are in the note's; of the house's, those in Cyrillic are
 * in it too, all others English.
 */
const mistold = (lang: string, texts: readonly Told[]): readonly string[] =>
  texts.flatMap(([told, words]) =>
    (words.match(/\p{L}+/gu) ?? [])
      .filter(word => !bareWords.has(word.toLowerCase()))
      .filter(word => told !== (isAuthors(word) ? lang : /\p{Script=Cyrillic}/u.test(word) ? lang : 'en'))
      .map(word => `${word} as ${told}: ${words.trim()}`),
  )

const attributes = ['ariaLabel', 'alt'] as const

function textsIn(node: Nodes, lang: string): readonly Told[] {
  if (node.type === 'text') return [[lang, node.value]]
  if (!('children' in node)) return []
  const isElement = node.type === 'element'
  if (isElement && ['style', 'script', 'head', 'svg'].includes(node.tagName)) return []
  const own = isElement && typeof node.properties['lang'] === 'string' ? node.properties['lang'] : lang
  const named = isElement ? attributes.flatMap(name => namedBy(node, name, own)) : []
  return [...named, ...node.children.flatMap(child => textsIn(child, own))]
}

const namedBy = ({properties}: Element, name: (typeof attributes)[number], lang: string): readonly Told[] =>
  typeof properties[name] === 'string' ? [[lang, properties[name]]] : []

const others = [
  ['red', markedRed],
  ['tribune', markedTribune],
] as const

const documents = new Map<string, Document>()
beforeAll(async () => {
  const notes = [
    ...langs.map(lang => [lang, markedNote(lang)] as const),
    ...others.map(([key, note]) => [key, note('is')] as const),
  ]
  for (const [key, note] of notes) {
    const {file, document} = await resolveText(note, {sealedBy: '0123'.repeat(16)})
    if (!document) throw new Error(`${key}: ${file.messages.join('\n')}`)
    documents.set(key, document)
  }
})

async function render(id: EditionId, key: string, mailing: Mailing = {}): Promise<Uint8Array> {
  const [edition, document] = [editions.find(one => one.id === id), documents.get(key)]
  if (!edition || !document) throw new Error(`no ${id} of ${key}`)
  return edition.render({...renderInput(document), mailing})
}

const treeOf = async (id: EditionId, key: string, mailing: Mailing = {}) =>
  unified()
    .use(rehypeParse)
    .parse(new TextDecoder().decode(await render(id, key, mailing)))

describe('a note whose language lacks words of the house', () => {
  it.each(langs)('tells each word of the page in its language: %s', async lang => {
    expect(mistold(lang, textsIn(await treeOf('web', lang), ''))).toEqual([])
  })

  for (const {cases, speed} of halves(langs, 5))
    it.each(cases)('tells each word of the mail in its language: %s', speed, async lang => {
      expect(mistold(lang, textsIn(await treeOf('mail', lang), ''))).toEqual([])
    })

  it.each([
    ['mail', 'red'],
    ['mail', 'tribune'],
    ['web', 'tribune'],
  ] as const)('tells each word in its language: %s of %s', async (id, key) => {
    expect(mistold('is', textsIn(await treeOf(id, key), ''))).toEqual([])
  })

  it('tells each word of a digest for one group in its language', async () => {
    const mailing = {form: 'digest', groups: ['parlement-europeen']} as const
    const texts = textsIn(await treeOf('mail', 'is', mailing), '')
    expect(texts.map(([, words]) => words)).toContain('Recommendation to your institution')
    expect(mistold('is', texts)).toEqual([])
  })

  it('marks nothing where a language has all words', async () => {
    const {labels, masthead, facts, colophon} = documents.get('en') ?? {}
    expect(JSON.stringify({labels, masthead, facts, colophon})).not.toContain('"foreign"')
  })
})

describeWith('qpdf', 'the PDF of a note whose language lacks words of the house', () => {
  const keys = [...langs.map(lang => [lang, lang] as const), ...others.map(([key]) => [key, 'is'] as const)]
  it.each(keys)('tells each word in its language, and keeps every rule: %s', {tags: 'slow'}, async (key, lang) => {
    const file = readPdf(await render('pdf', key))
    const textOf = readText(file)
    const elements = elementsOf(file)
    const texts = elements.map((element): Told => [
      languageOf(file, element),
      textOf({...element, children: []}) + text(element.dictionary['/Alt']),
    ])
    const links = elements.flatMap(element =>
      element.annotations.map(({reference}): Told => [
        languageOf(file, element),
        text(at(file, reference)['/Contents']).replace(/^(?:mailto|https?):.*/, ''),
      ]),
    )
    const headings = outlineOf(file).map(({title, element}): Told => {
      const heading = elements.find(({reference}) => reference === element)
      return [heading ? languageOf(file, heading) : '', title]
    })
    expect(links.length).toBeGreaterThan(0)
    expect(headings.length).toBeGreaterThan(key === 'tribune' ? 2 : 4)
    expect([...new Set(texts.map(([told]) => told))].toSorted()).toEqual([...new Set([lang, 'en'])].toSorted())
    expect(mistold(lang, [...texts, ...links, ...headings])).toEqual([])
    expect(checkPdf(file)).toEqual([])
  })
})

describe('the look of words in another language', () => {
  it.each(['cess', 'plain'])('is that of their place in the brand %s', {tags: 'slow'}, brand => {
    const sheets = [...templateNamed(brand).files].filter(([name]) => name.endsWith('.css'))
    const selectors = sheets.flatMap(([, sheet]) => sheet.match(/[^{};]+(?=\{)/g) ?? []).map(text => text.trim())
    // Cells are drawn; the language by its letters that one is in has none of its own.
    const known = ['.cells span', '.languages span']
    expect(sheets.length).toBeGreaterThan(3)
    expect(selectors.filter(text => /\sspan(?![\w:-])/.test(text) && !known.includes(text))).toEqual([])
  })
})
