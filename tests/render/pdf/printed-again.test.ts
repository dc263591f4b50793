import {afterEach, describe, expect, it, vi} from 'vitest'
import type {Block, Table} from '../../../src/model/blocks.js'
import type {Document} from '../../../src/model/document.js'
import {Shelf} from '../../../src/model/shelf.js'
import {render} from '../../../src/render/pdf/index.js'
import {drawing, editedDocument, type Draw} from '../../support/edited-document.js'
import {longDocument} from '../../support/long-document.js'
import {isNightly} from '../../support/nightly.js'
import {randomDocument} from '../../support/random-pages.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {heading, line, paragraph} from '../../support/sample-parts.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {textsSet} from '../../support/texts-set.js'

const printedOn = (document: Document, shelf?: Shelf) =>
  render({...renderInput(document), ...(shelf && {shelf: () => shelf})})

const words =
  "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest, et nul ne sait laquelle. "

/** A note of some thirty pages, at night, and of ten in the suite: sections of paragraphs with calls of notes, and a list. */
const parts = isNightly ? 24 : 8
const body: readonly Block[] = Array.from({length: parts}, (_, part): readonly Block[] => [
  heading(2, `partie-${part}`, `Partie ${part}`),
  ...Array.from({length: 7}, (_, at) =>
    paragraph(`Alinéa ${part}.${at}. ${words.repeat(4)}`, {type: 'footnoteCall', number: part * 7 + at + 1, call: 1}),
  ),
  {type: 'list', start: 1, items: [1, 2, 3].map(at => ({children: [paragraph(`Point ${part}.${at}. ${words}`)]}))},
]).flat()
const footnotes = Array.from({length: parts * 7}, (_, at) => ({
  ...{number: at + 1, calls: 1, children: [paragraph(`Note ${at + 1}. ${words}`)]},
}))
const longNote: Document = {...sampleAlert, body, footnotes, references: [], translations: []}

const withBlock = (at: number, block: Block): Document => ({...longNote, body: body.with(at, block)})

/** Sections enough for contents, and what stands in them. */
const sections = Array.from({length: 10}, (_, at) => [heading(2, `fin-${at}`, `Fin ${at}`), paragraph(words)]).flat()
const column = (head: string) => ({align: 'left' as const, numeric: false, head: line(head)})
const table = (first: string): Table => ({
  type: 'table',
  id: 'tab-1',
  columns: [column('A'), column('B')],
  rows: [1, 2, 3].map(at => [line(at === 1 ? first : `Cellule ${at}`), line('12')]),
})
const list = (first: string): Block => ({
  type: 'list',
  start: 1,
  items: [1, 2, 3].map(at => ({children: [paragraph(`${at === 1 ? first : `Point 0.${at}.`} ${words}`)]})),
})
const changed = paragraph(`Changé. ${words}`)
const changedNote = {number: 1, calls: 1, children: [changed]}
const changedFact = {label: sampleAlert.facts[0]?.label ?? '', value: line('Changé')}
const isTable = ({type}: Block) => type === 'table'
const isPart5 = (block: Block) => block.type === 'heading' && block.id === 'partie-5'
const withChanged =
  (block: Block, isIt: (block: Block) => boolean) =>
  (document: Document): Document => ({...document, body: document.body.with(document.body.findIndex(isIt), block)})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a note that is printed again', () => {
  it('has one changed paragraph set, and nothing else of its text', {tags: 'slow'}, async () => {
    const shelf = new Shelf()
    const atFirst = textsSet()
    const first = await printedOn(longNote, shelf)
    const whole = atFirst().length
    vi.restoreAllMocks()
    expect(
      Buffer.from(first)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length,
    ).toBeGreaterThanOrEqual(isNightly ? 30 : 10)
    const set = textsSet()
    const changed = withBlock(60, paragraph(`Changé. ${words.repeat(3)}`))
    const bytes = await printedOn(changed, shelf)
    expect(set()).toEqual([expect.stringMatching(/^Changé/)])
    expect(whole).toBeGreaterThan(17 * parts)
    expect(Buffer.compare(bytes, await printedOn(changed))).toBe(0)
  })

  it('has nothing of its text set where nothing changed', {tags: 'slow'}, async () => {
    const shelf = new Shelf()
    const first = await printedOn(longNote, shelf)
    const set = textsSet()
    expect(Buffer.compare(await printedOn(structuredClone(longNote), shelf), first)).toBe(0)
    expect(set()).toEqual([])
  })

  it.each<readonly [string, (document: Document) => Document, readonly RegExp[]]>([
    ['note', ({footnotes, ...others}) => ({...others, footnotes: footnotes.with(0, changedNote)}), [/^Changé/]],
    ['heading', withChanged(heading(2, 'partie-5', 'Changé 5'), isPart5), [/^Changé 5\u2003/, /^Changé 5$/]],
    ['fact', ({facts, ...others}) => ({...others, facts: facts.with(0, {...changedFact, of: 'zone'})}), [/^Changé$/]],
    [
      'row of the colophon',
      ({colophon, ...others}) => ({...others, colophon: colophon.with(0, changedFact)}),
      [/^Changé$/],
    ],
    [
      'title',
      ({masthead, ...others}) => ({...others, masthead: {...masthead, title: line('Changé')}}),
      [/^Changé$/, /\nChangé$/],
    ],
    ['caption', withChanged({...table('Cellule 1'), title: line('Changé')}, isTable), [/Changé$/]],
    ['cell of a table', withChanged(table('Changé 1'), isTable), [/^Changé 1$/]],
    ['item of a list', withChanged(list('Changé'), ({type}) => type === 'list'), [/^Changé/]],
  ])('has one changed %s set, and nothing else of its text', {tags: 'slow'}, async (_what, change, expected) => {
    const document: Document = {...longNote, body: [...body, ...sections, table('Cellule 1')]}
    const shelf = new Shelf()
    await printedOn(document, shelf)
    const set = textsSet()
    const bytes = await printedOn(change(document), shelf)
    expect(set()).toEqual(expected.map((text): unknown => expect.stringMatching(text)))
    expect(Buffer.compare(bytes, await printedOn(change(document)))).toBe(0)
  })

  it('has a block that moved to another section and another place of its list', {tags: 'slow'}, async () => {
    const shelf = new Shelf()
    await printedOn(longNote, shelf)
    const [title, ...rest] = body
    const moved = {...longNote, body: [...(title ? [title] : []), ...rest.slice(9), ...rest.slice(0, 9)]}
    const list: Block = {
      type: 'list',
      start: 1,
      items: [3, 2].map(at => ({children: [paragraph(`Point 1.${at}. ${words}`)]})),
    }
    const all: Document = {...moved, body: moved.body.with(8, list)}
    expect(Buffer.compare(await printedOn(all, shelf), await printedOn(all))).toBe(0)
  })

  it('has blocks that are the same, each as its own', async () => {
    const shelf = new Shelf()
    const twice = paragraph('Idem. ', {type: 'strong', children: line('Deux fois.')})
    const of = (count: number): Document => ({...sampleAlert, body: Array.from({length: count}, () => twice)})
    for (const count of [2, 5, 3, 4])
      expect(Buffer.compare(await printedOn(of(count), shelf), await printedOn(of(count)))).toBe(0)
  })
})

const rounds = Math.min(400, Number(process.env['CESS_PROPERTY_RUNS'] ?? 6))
const texts = [sampleAlert, sampleTribune, longDocument]

const some = (draw: Draw) => paragraph(words.repeat(1 + draw(4)), ` (${draw(1000)})`)

/** Changes of a body: a block goes, stands in another place, stands twice, is another, or begins in another way. */
const edits: readonly ((body: readonly Block[], at: number, draw: Draw) => readonly Block[])[] = [
  (body, at) => body.toSpliced(at, 1),
  (body, at, draw) => body.toSpliced(at, 1).toSpliced(draw(body.length), 0, ...body.slice(at, at + 1)),
  (body, at) => body.toSpliced(at, 0, ...body.slice(at, at + 1).filter(({type}) => type === 'paragraph')),
  (body, at, draw) => body.toSpliced(at, draw(2), some(draw)),
  (body, at, draw) => body.toSpliced(at, 0, heading(draw(2) ? 2 : 3, `h-${draw(1e6)}`, `Titre ${draw(9)}`)),
  (body, at, draw) =>
    body.map((one, index) =>
      index === at && one.type === 'paragraph' ? {...one, children: [...line(`${draw(9)} `), ...one.children]} : one,
    ),
]

/** Another document than the one before, mostly the same after a few changes. */
function next(document: Document, draw: Draw): Document {
  if (draw(6) === 0) return texts[draw(texts.length + 3)] ?? randomDocument(draw(1000))
  let {body: edited, footnotes: notes} = document
  for (let left = 1 + draw(3); left > 0; left--)
    edited = edits[draw(edits.length)]?.(edited, draw(edited.length + 1), draw) ?? edited
  const changed = draw(2 * notes.length + 2)
  notes = notes.map((note, index) => (index === changed ? {...note, children: [some(draw)]} : note))
  return structuredClone(editedDocument({...document, body: edited, footnotes: notes}, draw))
}

describe('whatever is written', () => {
  it('a note is printed again as if for the first time, byte for byte', {tags: 'slow'}, async () => {
    const shelf = new Shelf()
    const draw = drawing(27)
    let document: Document = sampleAlert
    for (let round = 0; round < rounds; round++) {
      document = next(document, draw)
      const [again, anew] = [await printedOn(document, shelf), await printedOn(document)]
      expect(Buffer.compare(again, anew), `round ${round}`).toBe(0)
    }
  })
})
