import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {unlinked} from '../../../src/note/citations/citations.js'
import {locatorIn, placeIn} from '../../../src/note/citations/locators.js'
import {prepareCitations} from '../../../src/note/citations/prepare-citations.js'
import {splitCitations} from '../../../src/note/citations/split-citations.js'
import {placeKinds} from '../../../src/note/citations/terms/terms.js'
import {locales} from '../../../src/model/locales/index.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {halves} from '../../support/halves.js'

const works = JSON.stringify([
  {
    id: 'a',
    type: 'book',
    title: 'Un livre & un titre',
    author: [{family: 'Modèle', given: 'Anaïs'}],
    issued: {'date-parts': [[2025]]},
  },
  {
    id: 'b',
    type: 'report',
    title: 'Un rapport',
    author: [{literal: 'Observatoire'}],
    issued: {'date-parts': [[2024]]},
    URL: 'https://example.org/r',
    accessed: {'date-parts': [[2026, 5, 1]]},
  },
  {
    id: 'c',
    type: 'book',
    title: 'Un autre livre',
    author: [{family: 'Modèle', given: 'Anaïs'}],
    issued: {'date-parts': [[2025]]},
  },
  {id: 'd', type: 'book', title: 'Sans date', author: ['A', 'B', 'C'].map(family => ({family, given: 'X'}))},
  {id: 'e', type: 'book', title: 'Jamais cité', author: [{family: 'Absent', given: 'X'}]},
])

async function prepared(markdown: string, lang = 'fr', bibliography = works) {
  const root = parseMarkdown(new VFile(), markdown, 1)?.root
  if (!root) throw new Error('not read')
  const assets = new Map([['w.json', {status: 'read' as const, bytes: new TextEncoder().encode(bibliography)}]])
  return prepareCitations({root, metadata: {bibliography: 'w.json'}, lang, assets})
}

async function cited(markdown: string, lang = 'fr') {
  const {cite, references} = await prepared(markdown, lang)
  const clusters = splitCitations(markdown).flatMap(part =>
    part.type === 'citation' ? [toString(cite(part.cites))] : [],
  )
  return {clusters, references: references.map(entry => toString(entry)), nodes: references}
}

describe('a citation', () => {
  for (const {cases, speed} of halves(
    [
      ['[@a]', '(Modèle, 2025)'],
      ['[@a, p. 12]', '(Modèle, 2025, p.\u00A012)'],
      ['[@a, 12]', '(Modèle, 2025, p.\u00A012)'],
      ['[@a, chap. 3]', '(Modèle, 2025, chap.\u00A03)'],
      ['[@a, table 3]', '(Modèle, 2025, tableau\u00A03)'],
      ['[@a, figs. 2-4]', '(Modèle, 2025, fig.\u00A02–4)'],
      ['[@a, §12]', '(Modèle, 2025, §\u00A012)'],
      ['[@a, livre 2]', '(Modèle, 2025, livre 2)'],
      ['[@a, passim]', '(Modèle, 2025, passim)'],
      ['[@b; voir @a]', '(Observatoire, 2024; voir Modèle, 2025)'],
      ['[-@a]', '(2025)'],
      ['[@d]', '(A et al., s. d.)'],
    ],
    2,
  ))
    it.each(cases)('is printed in the style of the house: %s', speed, async (markdown, printed) => {
      expect((await cited(markdown)).clusters).toEqual([printed])
    })

  it('tells apart two works of one author and year', async () => {
    expect((await cited('[@a] et [@c]')).clusters).toEqual(['(Modèle, 2025b)', '(Modèle, 2025a)'])
  })

  it.each(['[contact@]', '[@]', 'a@b', '[a @ b]', '[@a; rien]'])('is not: %s', text => {
    expect(splitCitations(text)).toEqual([{type: 'words', value: text}])
  })
})

describe('a part of a work', () => {
  it.each([
    ['de', 'Tab. 3', 'Tab.\u00A03'],
    ['de', 'Abbildung 2', 'Abb.\u00A02'],
    ['de', 'S. 12', 'S.\u00A012'],
    ['en', '12-15', 'pp.\u00A012–15'],
    ['hu', '3. táblázat', '3.\u00A0táblázat'],
    ['hu', 'p. 12', '12.\u00A0o.'],
    ['kk', 'table 3', '3-кесте'],
    ['kk', '12-бет', '12-бет'],
    ['el', 'σελ. 4', 'σελ. 4'],
    ['el', 'πίνακας 4', 'πίν.\u00A04'],
    ['ru', 'рис. 5', 'рис.\u00A05'],
    ['xx', 'fig. 5', 'fig.\u00A05'],
    ['pt-BR', 'table 1', 'quadro\u00A01'],
  ])('is named in the words of the language: %s, %s', (lang, where, told) => {
    expect(locatorIn(where, lang) ?? where).toBe(told)
  })

  it.each(Object.keys(locales))('has words of its own in %s, which it knows when its authors write them', lang => {
    for (const kind of placeKinds) {
      const told = placeIn(kind, '3', lang)
      expect(locatorIn(told.replaceAll('\u00A0', ' '), lang)).toBe(told)
      expect(locatorIn(placeIn(kind, '3', 'en'), lang)).toBe(told)
      expect(locatorIn(placeIn(kind, '3', 'fr'), lang)).toBe(told)
    }
  })
})

describe('an entry', () => {
  const article = {
    id: 'a',
    type: 'chapter',
    title: 'T',
    author: ['A', 'B'].map(family => ({family, given: 'X'})),
    editor: [{family: 'C', given: 'Y'}],
    'container-title': 'Buch',
    edition: 2,
    page: '12-15',
    issued: {'date-parts': [[2024]]},
    URL: 'https://example.org/r',
    accessed: {'date-parts': [['2026', '5', '1']]},
  }
  it.each([
    [
      'de',
      'A, X. und B, X. (2024), „T“, in Y. C (Hrsg.), Buch, 2. Aufl., S. 12–15, https://example.org/r, abgerufen am 1. Mai 2026.',
    ],
    [
      'en',
      'A, X. and B, X. (2024), ‘T’, in Y. C (ed.), Buch, 2nd ed., pp. 12–15, https://example.org/r, accessed 1 May 2026.',
    ],
    [
      'hu',
      'A, X. és B, X. (2024), „T”, in Y. C (szerk.), Buch, 2. kiad., 12–15. o., https://example.org/r, letöltve 2026. május 1.',
    ],
  ])('is in the words of the language: %s', async (lang, told) => {
    const {references} = await prepared('[@a]', lang, JSON.stringify([article]))
    expect(references.map(entry => toString(entry).replaceAll('\u00A0', ' '))).toEqual([told])
  })
})

describe('a work whose words run from right to left', () => {
  const work = {
    id: 'a',
    type: 'book',
    title: 'الموانئ الجديدة (2019)!',
    author: [{family: 'العربي', given: 'منى'}],
    publisher: 'Gabarit',
    issued: {'date-parts': [[2024]]},
  }
  const told = async (fields: object) => {
    const {references, cite} = await prepared('[@a]', 'fr', JSON.stringify([{...work, ...fields}]))
    return [...references, cite([{key: 'a'}])].map(nodes => JSON.stringify(nodes))
  }
  const passage = (words: string, lang = 'ar') =>
    `"name":"lang","attributes":{"${lang}":""},"children":[{"type":"literal","value":"${words}"}]`

  it('has them in passages of their own, each whole, with its figures and marks', async () => {
    const [entry = '', citation = ''] = await told({})
    for (const words of ['العربي, منى', work.title]) expect(entry).toContain(passage(words))
    expect(entry).toContain('Gabarit')
    expect(citation).toContain(passage('العربي'))
  })

  it('has its author apart from its title in quotation marks', async () => {
    const [entry = ''] = await told({
      type: 'article-journal',
      title: 'נמל חדש 2',
      author: [{family: 'כהן', given: 'דנה'}],
    })
    for (const words of ['כהן, דנה', 'נמל חדש 2']) expect(entry).toContain(passage(words, 'he'))
  })

  it('has them in its own language, where that is written so', async () => {
    expect((await told({language: 'fa-IR'}))[0]).toContain(passage(work.title, 'fa'))
    expect((await told({language: 'fr'}))[0]).toContain(passage(work.title))
    expect((await told({title: 'נמל חדש', language: 'fa'}))[0]).toContain(passage('נמל חדש', 'he'))
  })
})

describe('a cited work', () => {
  it('is a link to its entry, with its prefix and its pages, and no other inside', async () => {
    const {cite, references} = await prepared('[@b] [@a]')
    const nodes = cite([{key: 'b'}, {key: 'a', prefix: 'voir', locator: 'https://example.org/p'}])
    expect(nodes.map(node => [node.type === 'citedWork' ? node.work : 0, toString(node)])).toEqual([
      [0, '('],
      [2, 'Observatoire, 2024'],
      [0, '; '],
      [1, 'voir Modèle, 2025, https://example.org/p'],
      [0, ')'],
    ])
    expect(JSON.stringify(nodes)).not.toContain('"link"')
    expect(toString(references[1] ?? [])).toContain('Observatoire')
  })

  it('is counted by work', async () => {
    const {call} = await prepared('[@b] [@a]')
    expect([1, 2, 1, 1].map(call)).toEqual([1, 1, 2, 3])
  })

  it('is words alone where links cannot be', async () => {
    const citations = await prepared('[@b] [@a]')
    const nodes = unlinked(citations).cite([{key: 'a'}, {key: 'b'}])
    expect(nodes.some(({type}) => type === 'citedWork')).toBe(false)
    expect(toString(nodes)).toBe('(Modèle, 2025; Observatoire, 2024)')
  })
})

describe('the bibliography', () => {
  it('lists the works that are cited, and no other', async () => {
    const {references} = await cited('[@b] [@a]')
    expect(references).toEqual([
      'Modèle, A. (2025), Un livre & un titre, .'.replace(', .', '.'),
      'Observatoire (2024), Un rapport, https://example.org/r, consulté le 1er mai 2026.',
    ])
  })

  it('sets quotations in a title by where they stand, within its marks too', async () => {
    const title = 'Sur <i>« la zone »</i> et <b>“le reste”</b>, <i>„dit-il“</i>'
    const list = JSON.stringify([{id: 'q', type: 'article-journal', title, 'container-title': 'Revue'}])
    const {references} = await prepared('[@q]', 'fr', list)
    expect(references.map(nodes => toString(nodes))).toEqual([
      '«Sur “la zone” et “le reste”, “dit-il”» (s. d.), Revue.',
    ])
  })

  it('has titles in italics and addresses as links', async () => {
    const {nodes} = await cited('[@b]')
    expect(nodes[0]?.map(({type}) => type)).toEqual(['literal', 'emphasis', 'literal', 'link', 'literal'])
  })

  it('speaks English in a language that the style has no terms in', async () => {
    expect((await cited('[@d]', 'tr')).clusters).toEqual(['(A et al., n.d.)'])
  })
})
