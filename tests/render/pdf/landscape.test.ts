import {beforeAll, describe, expect, it} from 'vitest'
import type {Block, Table} from '../../../src/model/blocks.js'
import type {Document} from '../../../src/model/document.js'
import {breakPages} from '../../../src/render/pdf/layout/break-pages.js'
import {checkPdf} from '../../pdf/check-pdf.js'
import {at, list, pagesOf, readPdf, type PdfFile} from '../../pdf/pdf-file.js'
import {elementsOf} from '../../pdf/structure-tree.js'
import {textInStructure} from '../../pdf/text-in-structure.js'
import {inOneColumn} from '../../support/laid-out.js'
import {mm, sheetsOf, wordsOn, type Placed} from '../../support/pdf-words.js'
import {pairsOf} from '../../support/nightly.js'
import {printed} from '../../support/printed.js'
import {randomDocument} from '../../support/random-pages.js'
import {sampleAlert} from '../../support/sample-document.js'
import {heading, line, paragraph} from '../../support/sample-parts.js'
import {samplePublication} from '../../support/sample-publication.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const sentence =
  'Les opérateurs basculent en quelques minutes une partie du trafic vers l’ouest, et nul ne sait laquelle. '
const prose = (times: number) => paragraph(sentence.repeat(times))

/** A table of thirteen columns, with a call of a note in its first row. */
function wideTable(rows: number): Table {
  const columns = Array.from({length: 13}, (_, index) => ({
    align: 'left' as const,
    numeric: false,
    head: line(`Gouvernementales${index}`),
  }))
  const call = [...line('Premier'), {type: 'footnoteCall' as const, number: 1, call: 1}]
  const cells = (row: number) =>
    columns.map((_, column) => (row || column ? line(`intergouvernementales${row}`) : call))
  return {
    type: 'table',
    id: 'tab-1',
    label: 'Tableau 1',
    title: line('Relevé'),
    columns,
    rows: Array.from({length: rows}, (_, row) => cells(row)),
  }
}

const body: readonly Block[] = [
  heading(2, 'avant', 'Avant'),
  prose(6),
  wideTable(30),
  paragraph('Premiers mots derrière. ', sentence.repeat(30)),
  heading(2, 'apres', 'Après'),
  prose(5),
]
const document: Document = {
  ...sampleAlert,
  body,
  footnotes: [{number: 1, calls: 1, children: [paragraph('Une note du tableau.')]}],
}

const papers = {A4: [210, 297], Letter: [215.9, 279.4]} as const
const looks = pairsOf(['cess', 'plain'] as const, ['A4', 'Letter'] as const)

describeWith('qpdf', 'a table that is too wide for the sheet', () => {
  describe.each(looks)('in the brand %s on %s', (brand, paper) => {
    let file: PdfFile
    let words: readonly Placed[]
    let sheets: readonly string[]
    let turned: readonly number[]
    const [width, height] = papers[paper]
    beforeAll(async () => {
      const bytes = await printed(document, {
        template: templateNamed(brand),
        publication: {...samplePublication, paper},
      })
      file = readPdf(bytes)
      words = wordsOn(bytes)
      sheets = sheetsOf(bytes)
      turned = pagesOf(file).flatMap((page, index) => (sizeOf(page)[0] > sizeOf(page)[1] ? [index] : []))
    })

    const sizeOf = (page: string): readonly [number, number] => {
      const [left, bottom, right, top] = list(file, at(file, page)['/MediaBox']).map(Number)
      return [mm((right ?? 0) - (left ?? 0)), mm((top ?? 0) - (bottom ?? 0))]
    }

    it('stands on sheets of their own, on their side and between others', () => {
      expect(turned.length).toBeGreaterThan(1)
      expect(turned.map(page => page - (turned[0] ?? 0))).toEqual(turned.map((_, index) => index))
      expect(turned[0]).toBeGreaterThan(0)
      pagesOf(file).forEach((page, index) => {
        const [across, along] = sizeOf(page)
        expect(across).toBeCloseTo(turned.includes(index) ? height : width, 1)
        expect(along).toBeCloseTo(turned.includes(index) ? width : height, 1)
        // Nothing is turned that a reader would have to turn back.
        expect(at(file, page)['/Rotate'] ?? 0).toBe(0)
      })
    })

    it('keeps to the margins, between head and foot of the house', () => {
      const right = height - (paper === 'A4' ? 26 : 28.9)
      for (const page of turned) {
        const own = words.filter(word => word.page === page)
        expect(own.filter(word => mm(word.right) > right + 0.3)).toEqual([])
        const marks = own.filter(({word}) => word === document.masthead.tlp)
        expect(marks.map(({top}) => mm(top) < width / 2)).toEqual(expect.arrayContaining([true, false]))
        for (const mark of marks) expect(mm(mark.right)).toBeGreaterThan(right - 5)
        expect(own.find(({word, top}) => word === String(page + 1) && mm(top) > width - 20)).toBeDefined()
        expect(sheets[page]).toContain(document.masthead.reference)
      }
    })

    it('is named again where it goes on, and has its note at its foot', () => {
      expect(turned.map(page => sheets[page]?.includes('Tableau1(suite)'))).toEqual(turned.map((_, index) => index > 0))
      expect(turned.map(page => sheets[page]?.includes('Unenotedutableau.'))).toEqual(
        turned.map((_, index) => index === 0),
      )
    })

    it('lets the text go on before it, and is heard where it was written', () => {
      const before = sheets.slice(0, turned[0]).join('')
      expect(before).toContain('Premiersmotsderrière.')
      const heard = textInStructure(file).replaceAll(/\s+/g, '')
      const places = ['Relevé', 'intergouvernementales29', 'Premiersmotsderrière'].map(word => heard.indexOf(word))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(Math.min(...places)).toBeGreaterThan(0)
      const tables = elementsOf(file).filter(({type, children}) => type === 'Table' && children.length === 3)
      expect(tables[0]?.children.map(({type}) => type)).toEqual(['Caption', 'THead', 'TBody'])
      expect(tables[0]?.children[2]?.children.length).toBe(30)
    })

    it('speaks against nothing that the file claims', {tags: 'slow'}, () => {
      expect(checkPdf(file)).toEqual([])
    })
  })

  it('takes a heading along that has nothing else under it', {tags: 'slow'}, async () => {
    const alone: Document = {...document, body: [...body.slice(0, 2), heading(2, 'annexe', 'Annexe'), wideTable(4)]}
    const sheets = sheetsOf(await printed(alone))
    expect(sheets.find(sheet => sheet.includes('Tableau1'))).toContain('Annexe')
  })

  it('is part of a file of PDF 2.0 too', {tags: 'slow'}, async () => {
    const publication = {...samplePublication, pdfStandards: ['ua-2', 'a-4f']} as const
    expect(checkPdf(readPdf(await printed(document, {publication})))).toEqual([])
  })
})

/** A random document, every other table of which is too wide. */
function widened(seed: number): Document {
  const random = randomDocument(seed)
  const wide = (block: Block, index: number) =>
    block.type === 'table' && index % 2 ? {...wideTable(block.rows.length + 1), id: block.id} : block
  const footnotes = random.footnotes.length ? random.footnotes : document.footnotes
  return {...random, footnotes, body: random.body.map(wide)}
}

describe('sheets on their side among others', () => {
  it.each([3, 11, 17])('have their text between head and foot, as all have: %i', {tags: 'slow'}, async seed => {
    const {flow, definition, draw} = await inOneColumn(widened(seed))
    const pages = draw(breakPages(flow))
    // Page 1 has its masthead above the text.
    const texts = pages.slice(1).flatMap(({items, pageSize: {orientation}}) => {
      const {width, height, right, bottom, top} = definition.sheets[orientation]
      const lines = items.flatMap(({type, item}) => (type === 'line' && !item.artifact ? [item] : []))
      return lines.map(({x, y, line}) => ({
        ...{orientation, first: y >= top - 1},
        ...{inside: x + line.widthPt <= width - right + 1 && y + line.heightPt <= height - bottom + 1},
      }))
    })
    expect(new Set(texts.map(({orientation}) => orientation))).toEqual(new Set(['portrait', 'landscape']))
    expect(texts.filter(({first, inside}) => !first || !inside)).toEqual([])
  })
})
