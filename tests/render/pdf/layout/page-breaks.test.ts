import {expect, it} from 'vitest'
import type {Block} from '../../../../src/model/blocks.js'
import type {Document} from '../../../../src/model/document.js'
import {pagesOf, readPdf} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {halves} from '../../../support/halves.js'
import {isNightly} from '../../../support/nightly.js'
import {mm, wordsOn, type Placed} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heardAs, heading, line, paragraph, samplePng} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

const words = "Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest. "

/** A body whose headings fall on other heights for each number. */
function bodyOf(lines: number): Document {
  const filler = Array.from({length: lines}, () => paragraph(words))
  const blocks: readonly Block[] = [1, 2, 3, 4].flatMap(part => [
    heading(2, `partie-${part}`, `Partie ${part}`),
    heading(3, `point-${part}`, `Point ${part}`),
    paragraph(words.repeat(4), {type: 'footnoteCall', number: 1 + (part % 2), call: 1}, ' fin.'),
    ...filler,
    {type: 'callout', kind: 'alert', title: [], children: [paragraph(words.repeat(3))]},
  ])
  return {...sampleAlert, summary: [], keyPoints: [], translations: [], body: blocks}
}

const pageOf = (element: Element | undefined): string | undefined =>
  element && (element.content[0]?.page ?? element.children.map(pageOf).find(page => page !== undefined))

const pagesIn = (element: Element): readonly string[] => [
  ...element.content.map(({page}) => page),
  ...element.children.flatMap(pagesIn),
]

/** A body of lines, then what is looked at. */
const after = (lines: number, ...blocks: readonly Block[]): Document => ({
  ...sampleAlert,
  summary: [],
  keyPoints: [],
  translations: [],
  recommendations: [],
  body: [...Array.from({length: lines}, () => paragraph(words)), ...blocks],
})

/** Where the body begins. */
const at = (all: readonly Placed[]): number => all.findIndex(({word}) => word === 'Commencement')

/** Words that stand on others, by more than their extents do. */
const overprinted = (all: readonly Placed[]): readonly string[] =>
  all
    .filter((one, index) =>
      all
        .slice(index + 1)
        .some(
          two =>
            one.page === two.page &&
            Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
            Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 5,
        ),
    )
    .map(({word}) => word)

/** Heights at which prices that are forgotten are seen; at night, all of them. */
const heights = isNightly ? [4, 5, 6, 7, 8, 9, 10, 11, 12, 13] : [4, 8, 9]
const starts = isNightly ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [3, 6, 10]

describeWith('qpdf', 'page breaks', () => {
  it.each(heights)('keep a callout with the last lines of a text that announces it: %i', async lines => {
    const callout: Block = {type: 'callout', kind: 'alert', title: [], children: [paragraph(words.repeat(3))]}
    const file = readPdf(await printed(after(lines, paragraph(words.repeat(4), 'Ainsi :'), callout, paragraph(words))))
    const elements = elementsOf(file).filter(element => ['P', 'Div'].includes(element.type))
    const at = elements.findIndex(element => element.type === 'Div')
    const [text, box] = [elements[at - 1], elements[at]]
    expect(text && pagesIn(text).at(-1)).toBe(box && pagesIn(box)[0])
  })

  it.each(heights)('leave no recommendation alone, unless a foot would be blank for it: %i', async lines => {
    const all = [1, 2, 3, 4].map(number => ({
      groups: [],
      number,
      priority: 'Priorité 1',
      deadline: '',
      addressees: 'ENISA',
      text: line(words),
      heard: heardAs(`Recommandation ${number}, `, 'priorité 1, ', 'ENISA, ', ''),
    }))
    const bytes = await printed({...after(lines), recommendations: all})
    const file = readPdf(bytes)
    const pages = elementsOf(file)
      .filter(element => element.type === 'LI' && element.children.some(({type}) => type === 'LBody'))
      .slice(-4 - sampleAlert.colophon.length, -sampleAlert.colophon.length)
      .map(pageOf)
    const counts = [...new Set(pages)].map(page => pages.filter(one => one === page).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4)
    if (!counts.includes(1)) return
    const section = wordsOn(bytes).find(({word}) => word === 'Recommandations')
    expect((272 - mm(section?.top ?? 0)) / (272 - 28)).toBeGreaterThan(0.15)
  })

  it('leave under a figure that waited the white of one that did not', {tags: 'slow'}, async () => {
    const [figure] = sampleAlert.body.filter(block => block.type === 'figure')
    if (!figure) throw new Error('The sample has no figure')
    const images = new Map([[figure.image, samplePng(figure.image, 600, 480)]])
    const source = {type: 'text' as const, value: 'Provenance'}
    const section = [heading(2, 'suite', 'Aboutissement'), paragraph(words)]
    const whiteOf = async (...between: readonly Block[]) => {
      const body = after(4, {...figure, source: [source]}, ...between, ...section)
      const all = wordsOn(await printed({...body, images}))
      const [above, below] = ['Provenance', 'Aboutissement'].map(word => all.find(one => one.word === word))
      expect([above?.page, below?.page]).toEqual([1, 1])
      return mm((below?.top ?? 0) - (above?.bottom ?? 0))
    }
    const waited = await whiteOf(paragraph(words.repeat(8)))
    expect(waited).toBeCloseTo(await whiteOf(), 1)
  })

  for (const {cases, speed} of halves(heights, 3))
    it.each(cases)('leave no foot blank before a figure, and keep its place for readers: %i', speed, async lines => {
      const [figure] = sampleAlert.body.filter(block => block.type === 'figure')
      if (!figure) throw new Error('The sample has no figure')
      const rest = Array.from({length: 8}, (_, index) => paragraph(`${words.repeat(2)} Suite ${index}.`))
      const images = new Map([[figure.image, samplePng(figure.image, 600, 480)]])
      const bytes = await printed({...after(lines, figure, ...rest), images})
      const area = {top: 28, bottom: 272}
      const onFirst = wordsOn(bytes).filter(({page, bottom}) => page === 0 && mm(bottom) < area.bottom)
      const lowest = Math.max(...onFirst.map(({bottom}) => mm(bottom)))
      expect((area.bottom - lowest) / (area.bottom - area.top)).toBeLessThan(0.25)
      const elements = elementsOf(readPdf(bytes)).filter(({type}) => type === 'Figure' || type === 'P')
      const order = elements.map(({type}) => type).join(' ')
      expect(order).toMatch(/(P ){4,}.*Figure (P ){8}/)
    })

  for (const {cases, speed} of halves([4, 5, 6], 3))
    it.each(cases)('put what waited for a page above its first heading: %i', speed, async count => {
      const [figure] = sampleAlert.body.filter(block => block.type === 'figure')
      if (!figure) throw new Error('The sample has no figure')
      const images = new Map([[figure.image, samplePng(figure.image, 600, 480)]])
      const text = [heading(3, 'titre', 'Intertitre'), paragraph(`Commencement. ${words}`)]
      const rest = [...Array.from({length: count}, () => paragraph(words)), ...text]
      const all = wordsOn(await printed({...after(6, figure, ...rest), images}))
      const [title, first] = ['Intertitre', 'Commencement.'].map(word => all.find(one => one.word === word))
      expect(first?.page).toBe(title?.page)
      expect((first?.top ?? 0) - (title?.top ?? 0)).toBeLessThan(20)
    })

  it.each(starts)('keep headings with what follows, whatever stands above: %i', async lines => {
    const file = readPdf(await printed(bodyOf(lines)))
    expect(pagesOf(file).length).toBeGreaterThan(2)
    const elements = elementsOf(file).filter(element => element.content.length > 0)
    const apart = elements.filter(
      (element, index) => /^H[23]$/.test(element.type) && pageOf(element) !== pageOf(elements[index + 1]),
    )
    expect(apart.map(element => element.reference)).toEqual([])
  })

  for (const {cases, speed} of halves(starts, 3))
    it.each(cases)('keep a short quotation and its source together: %i', speed, async lines => {
      const filler = Array.from({length: lines}, () => paragraph(words))
      const quote: Block = {type: 'blockQuote', children: [paragraph(words.repeat(3))], attribution: line('Source')}
      const body = Array.from({length: 6}, () => [...filler, quote]).flat()
      const file = readPdf(await printed({...sampleAlert, summary: [], keyPoints: [], translations: [], body}))
      const quotes = elementsOf(file).filter(element => element.type === 'BlockQuote')
      expect(quotes.length).toBe(6)
      expect(quotes.map(element => new Set(pagesIn(element)).size)).toEqual([1, 1, 1, 1, 1, 1])
    })

  it.each([
    [2, 0],
    [4, 0],
    [6, 1],
    [8, 1],
  ])(
    'begin the text on page 1 only where a fifth of it is free: %i key points',
    {tags: 'slow'},
    async (count, page) => {
      const keyPoints = Array.from({length: count}, () => line(words.repeat(2)))
      const body = [heading(2, 'debut', 'Commencement'), ...sampleAlert.body]
      const all = wordsOn(await printed({...sampleAlert, summary: [], translations: [], keyPoints, body}))
      const lastOf = ({page, bottom}: Placed) => (page === 0 && mm(bottom) < 272 ? mm(bottom) : 0)
      const end = Math.max(...all.slice(0, at(all)).map(lastOf))
      expect(all[at(all)]?.page).toBe(272 - end > 49 ? 0 : 1)
      expect(all[at(all)]?.page).toBe(page)
    },
  )

  it.each(heights)('divide a note rather than part a quotation from its text: %i', async lines => {
    const footnotes = [{number: 1, calls: 1, children: [paragraph(words.repeat(9))]}]
    const text = paragraph(words.repeat(4), {type: 'footnoteCall', number: 1, call: 1})
    const quote: Block = {
      type: 'blockQuote',
      children: [paragraph('Citation, puis sa source.')],
      attribution: line('Acte'),
    }
    const file = readPdf(await printed({...after(lines, text, quote), footnotes}))
    const elements = elementsOf(file)
    const at = elements.findIndex(({type}) => type === 'BlockQuote')
    const own = elements.slice(0, at).filter(({type, parent}) => type === 'P' && parent?.type !== 'Note')
    expect(own.slice(-1).flatMap(pagesIn).at(-1)).toBe(elements.slice(at, at + 1).flatMap(pagesIn)[0])
  })

  for (const {cases, speed} of halves(heights, 3))
    it.each(cases)('print no note over the text that calls it: %i', speed, async lines => {
      const footnotes = [{number: 1, calls: 1, children: [paragraph(words.repeat(9))]}]
      const text = paragraph(words.repeat(4), {type: 'footnoteCall', number: 1, call: 1})
      const quote: Block = {type: 'blockQuote', children: [paragraph(words.repeat(3))], attribution: line('Acte')}
      expect(overprinted(wordsOn(await printed({...after(lines, text, quote), footnotes})))).toEqual([])
    })

  it('divide a list that is longer than a page, and begin it where it is announced', {tags: 'slow'}, async () => {
    const items = Array.from({length: 70}, () => ({children: [paragraph(words)]}))
    const all = wordsOn(await printed(after(1, paragraph('Annonce.'), {type: 'list', start: 1, items})))
    const pageOfWord = (wanted: string) => all.find(({word}) => word === wanted)?.page
    expect(pageOfWord('1.')).toBe(pageOfWord('Annonce.'))
    expect(pageOfWord('70.')).toBeGreaterThan((pageOfWord('1.') ?? 0) + 1)
  })

  it('name a table again over the head that it repeats, and print notes of its head once', {tags: 'slow'}, async () => {
    const columns = ['Un', 'Deux'].map((name, index) => ({
      align: 'left' as const,
      numeric: false,
      head: line(name, ...(index ? [] : [{type: 'footnoteCall' as const, number: 1, call: 1}])),
    }))
    const rows = Array.from({length: 90}, (_, index) => [line(`Rang ${index}`), line(words)])
    const label = 'Tableau\u00A01'
    const table: Block = {type: 'table', id: 'tab-1', label, title: line('Rangs'), columns, rows}
    const footnotes = [{number: 1, calls: 1, children: [paragraph('Unique.')]}]
    const all = wordsOn(await printed({...after(1, table), footnotes}))
    const pagesWith = (wanted: RegExp) => all.filter(({word}) => wanted.test(word)).map(({page}) => page)
    const heads = pagesWith(/^Deux$/)
    expect(heads.length).toBeGreaterThan(2)
    expect(pagesWith(/^\(suite\)$/)).toEqual(heads.slice(1))
    expect(pagesWith(/^Unique\.$/)).toEqual(heads.slice(0, 1))
  })
})
