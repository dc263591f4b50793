import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {beforeAll, expect, it} from 'vitest'
import type {Block} from '../../../../src/model/blocks.js'
import type {Document} from '../../../../src/model/document.js'
import {checkPdf} from '../../../pdf/check-pdf.js'
import {at, list, pagesOf, readPdf, text, type PdfFile} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {contentsOn, textInStructure} from '../../../pdf/text-in-structure.js'
import {printed} from '../../../support/printed.js'
import {runOnPdf} from '../../../support/run-on-pdf.js'
import {samplePublication} from '../../../support/sample-publication.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

const code =
  'def f(x):\n    if x:\n        return x\n\nprint(f(1)) # a line that is longer than the column, behind a mark that nobody copies: 0123456789'
const call = (number: number) => ({type: 'footnoteCall', number, call: 1}) as const
const column = (head: string) => ({align: 'left' as const, numeric: false, head: line(head)})
const long =
  'un lien dont les mots sont si longs qu’il leur faut deux lignes de la page, et peut-être un peu plus encore'
const odd: Document = {
  ...sampleAlert,
  body: [
    paragraph('En 1982', call(1), ' déjà, ', {type: 'link', url: 'https://example.org/', children: line(long)}, '.'),
    {
      type: 'table',
      id: 'tab-1',
      columns: [column('Liaison'), column('Perte')],
      rows: [[line('Nord', call(2)), line('12')]],
    },
    {type: 'codeBlock', value: code},
  ],
  footnotes: [1, 2].map(number => ({number, calls: 1, children: [paragraph(`Remarque ${number}.`)]})),
}

/** Pieces of text of a file, parted by bars, for a reader that goes by glyphs and places alone. */
async function glyphsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  const numbers = Array.from({length: pdf.numPages}, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(async number => (await pdf.getPage(number)).getTextContent()))
  return pages.flatMap(({items}) => items.map(item => ('str' in item ? item.str : ''))).join('|')
}

describeWith('qpdf', 'a document for those who hear it', () => {
  let bytes: Uint8Array
  let file: PdfFile
  let elements: readonly Element[]
  beforeAll(async () => {
    bytes = await printed(odd)
    file = readPdf(bytes)
    elements = elementsOf(file)
  })

  it('keeps all rules', () => {
    expect(checkPdf(file)).toEqual([])
  })

  it('has the notes of a table after it, and none among the words of a head', () => {
    const table = elements.find(({type}) => type === 'Table')
    const siblings = table?.parent?.children ?? []
    const after = siblings.slice(table ? siblings.indexOf(table) + 1 : 0)
    expect(after.slice(0, 2).map(({type, children}) => [type, children[0]?.type])).toEqual([
      ['P', 'Reference'],
      ['Note', 'Lbl'],
    ])
  })

  it.each(['ua-1', 'ua-2'])('has the notes of captions beside what they name, in %s', async ua => {
    const standards = ua === 'ua-1' ? (['ua-1', 'a-3a'] as const) : (['ua-2', 'a-4f'] as const)
    const named = {
      ...odd,
      body: [
        ...sampleAlert.body.flatMap(block =>
          block.type === 'figure' ? [{...block, title: line('Carte', call(1))}, paragraph('Suite.')] : [],
        ),
        {type: 'table' as const, id: 't', title: line('Pertes', call(2)), columns: [column('A')], rows: [[line('b')]]},
      ],
    }
    const told = readPdf(await printed(named, {publication: {...samplePublication, pdfStandards: standards}}))
    expect(checkPdf(told)).toEqual([])
    const notes = elementsOf(told).filter(({type}) => type === 'Note' || type === 'FENote')
    expect(notes.map(({parent}) => parent?.type)).toEqual(['Document', 'Document'])
    const before = notes.map(note => note.parent?.children[note.parent.children.indexOf(note) - 1]?.type)
    expect(before).toEqual(['Div', 'Table'])
  })

  it.each([
    ['ua-1', 'a-3a'],
    ['ua-2', 'a-4f'],
  ] as const)('leads back from a note to each of its calls, in %s', {tags: 'slow'}, async (...pdfStandards) => {
    const again = (count: number) => ({type: 'footnoteCall', number: 1, call: count}) as const
    const endings: readonly (readonly Block[])[] = [
      [paragraph('Fin.')],
      [{type: 'list', start: null, items: [{children: [paragraph('Liste.')]}]}],
      [{type: 'codeBlock', value: 'x'}],
    ]
    for (const children of endings) {
      const body = [paragraph('Un', again(1)), paragraph('Deux', again(2), ', trois', again(3), '.')]
      const publication = {...samplePublication, pdfStandards}
      const told = readPdf(await printed({...odd, body, footnotes: [{number: 1, calls: 3, children}]}, {publication}))
      expect(checkPdf(told)).toEqual([])
      const named = elementsOf(told).flatMap(({annotations}) =>
        annotations.map(({reference}) => text(at(told, reference)['/Contents'])),
      )
      const names = named.filter(name => name.includes('/3)'))
      expect(names).toEqual([
        'Retour au texte (Note 1, 1/3)',
        'Retour au texte (Note 1, 2/3)',
        'Retour au texte (Note 1, 3/3)',
      ])
    }
  })

  it('has one link over two pages, with an annotation on each', {tags: 'slow'}, async () => {
    const words = Array.from({length: 500}, (_, index) => `mot${index}`).join(' ')
    const body = [paragraph({type: 'link', url: 'https://example.org/', children: line(words)})]
    const told = readPdf(await printed({...odd, body, footnotes: []}))
    expect(checkPdf(told)).toEqual([])
    const over = elementsOf(told).filter(({type, annotations}) => type === 'Link' && annotations.length > 1)
    expect(over.map(({annotations}) => new Set(annotations.map(({page}) => page)).size)).toEqual([2])
  })

  it(
    'has words of a title whole that a line divides, and its compounds with their hyphens',
    {tags: 'slow'},
    async () => {
      const title =
        'Hyperanticonstitutionnellementsurveillanceinternationale entre Brazzaville, Libreville et Pointe-Noire'
      const told = async (widened: string) => {
        const masthead = {...sampleAlert.masthead, title: line(widened), titleText: widened}
        const titled = readPdf(await printed({...sampleAlert, masthead}))
        expect(checkPdf(titled)).toEqual([])
        return textInStructure(titled)
      }
      expect((await told(title)).replaceAll('\u00AD', '')).toContain('Hyperanticonstitutionnellementsurveillance')
      expect(await told(`${'Libreville-'.repeat(5)}Brazzaville`)).toMatch(/Libreville\u2010Libreville/)
    },
  )

  it('has one link over two lines', () => {
    const links = elements.filter(({type, annotations}) => {
      const [one] = annotations
      return type === 'Link' && one && list(file, at(file, one.reference)['/QuadPoints']).length > 8
    })
    expect(links.map(({annotations}) => annotations.length)).toEqual([1])
  })

  it('has code inside a link as such, and one area on its line', async () => {
    const children = line('la commande ', {type: 'inlineCode', value: 'ls'}, ' ', {
      type: 'strong',
      children: line('sûre'),
    })
    const body = [paragraph({type: 'link', url: 'https://example.org/', children})]
    const told = readPdf(await printed({...odd, body, footnotes: []}))
    expect(checkPdf(told)).toEqual([])
    const inside = elementsOf(told).filter(({type, parent}) => type === 'Code' && parent?.type === 'Link')
    expect(inside.map(({parent}) => parent?.annotations.length)).toEqual([1])
    const [one] = inside[0]?.parent?.annotations ?? []
    expect(one && '/QuadPoints' in at(told, one.reference)).toBe(false)
  })

  it('has a block of code as one element, with its lines', () => {
    const all = elements.filter(({type, parent}) => type === 'Code' && parent?.children.length === 1)
    expect(all.map(({dictionary}) => text(dictionary['/ActualText']))).toEqual([code])
  })

  it('keeps the lines and indents of code for who goes by the page', () => {
    const lines = runOnPdf('pdftotext', ['-layout', '{}', '-'], bytes).split('\n')
    const from = lines.findIndex(one => one.includes('def f'))
    const indent = /^ */.exec(lines[from] ?? '')?.[0].length ?? 0
    const [first, ...goesOn] = lines.slice(from + 4, from + 6).map(one => one.slice(indent))
    expect(lines.slice(from, from + 4).map(one => one.slice(indent).trimEnd())).toEqual(code.split('\n').slice(0, 4))
    // As it is, but for where it goes on.
    expect(goesOn.map(one => one.search(/\S/))).toEqual([2])
    expect([first, ...goesOn].map(one => one?.trim()).join(' ')).toBe(code.split('\n').at(-1))
  })

  it('never glues the call of a note to a number', {tags: 'slow'}, async () => {
    expect(runOnPdf('pdftotext', ['{}', '-'], bytes)).toMatch(/1982\s+1\s+déjà/)
    expect(await glyphsOf(bytes)).toMatch(/1982\|( \|)?1\|/)
  })

  it('parts the marking from its meaning for who takes what is drawn as it comes', () => {
    const drawn = pagesOf(file).flatMap(page => [...contentsOn(file, page)].map(([, words]) => words))
    const at = drawn.findIndex(words => words.startsWith('TLP:'))
    expect(drawn.slice(at, at + 3).join('')).toMatch(/^TLP:[A-Z+]+ \p{Lu}\p{Ll}/u)
  })

  it('tells other languages where they stand, if page 1 has no room for them', {tags: 'slow'}, async () => {
    const places = [1, 12].map(async count => {
      const keyPoints = Array.from({length: count}, () => sampleAlert.keyPoints[0] ?? [])
      const all = elementsOf(readPdf(await printed({...sampleAlert, keyPoints})))
      const [links, table] = [
        all.findIndex(({type, dictionary}) => type === 'Link' && text(dictionary['/Lang']) === 'en'),
        all.findLastIndex(({type}) => type === 'Table'),
      ]
      return links > table
    })
    expect(await Promise.all(places)).toEqual([false, true])
  })
})
