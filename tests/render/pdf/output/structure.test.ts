import {beforeAll, expect, it} from 'vitest'
import {at, readPdf, text, type PdfFile} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {wordsOn} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {heading, line, paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

describeWith('qpdf', 'the structure', () => {
  let file: PdfFile
  let elements: readonly Element[]
  beforeAll(async () => {
    const column = (head: string) => ({align: 'left' as const, numeric: false, head: line(head)})
    const items = [{children: [paragraph('Un')]}]
    const document = {
      ...sampleAlert,
      body: [
        ...sampleAlert.body.filter(({type}) => type === 'figure' || type === 'chart'),
        {type: 'list' as const, start: null, items},
        {type: 'list' as const, start: 3, items},
        {
          type: 'table' as const,
          id: 'tab-1',
          label: 'Tableau 1',
          title: line('Titre'),
          columns: [column('A'), column('B')],
          rows: [
            [line('a'), line('b')],
            [line(''), line('c')],
          ],
        },
        {
          type: 'table' as const,
          id: 'tab-2',
          label: 'Tableau 2',
          title: line('Vide'),
          columns: [column('Seule'), column('Tête')],
          rows: [],
        },
      ],
    }
    file = readPdf(await printed(document))
    elements = elementsOf(file)
  })

  const attribute = (element: Element | undefined, name: string) => at(file, element?.dictionary['/A'])[name]

  it('gives every titled picture a caption of its own', () => {
    const figures = elements.filter(({type, parent}) => type === 'Figure' && parent?.type === 'Div')
    expect(figures.length).toBeGreaterThan(1)
    expect(figures.map(({parent}) => parent?.children[0]?.type)).toEqual(figures.map(() => 'Caption'))
  })

  it('gives a table one caption, and heads to its rows where they have words', () => {
    const table = elements.find(({type}) => type === 'Table')
    expect(table?.children.map(({type}) => type)).toEqual(['Caption', 'THead', 'TBody'])
    const rows = table?.children[2]?.children.map(({children}) => children.map(cell => cell.type))
    expect(rows).toEqual([
      ['TH', 'TD'],
      ['TD', 'TD'],
    ])
    expect(attribute(table?.children[2]?.children[0]?.children[0], '/Scope')).toBe('/Row')
  })

  it('tells the values of a chart with the signs of its language', () => {
    const alternatives = elements.flatMap(({type, dictionary}) => (type === 'Figure' ? [text(dictionary['/Alt'])] : []))
    expect(alternatives.join('')).toContain('\u202F; ')
    expect(alternatives.join('')).not.toContain(' ; ')
  })

  it('gives a table of one row neither head nor body', () => {
    const table = elements.find(({type, children}) => type === 'Table' && children[1]?.type === 'TR')
    expect(table?.children.map(({type}) => type)).toEqual(['Caption', 'TR'])
    expect(table?.children[1]?.children.map(({type}) => type)).toEqual(['TH', 'TH'])
  })

  it('skips no level of headings, and leaves on one level those that the note has on one', async () => {
    const levels = [2, 4, 4, 3, 4, 2] as const
    const body = levels.flatMap((level, index) => [heading(level, `t${index}`, `Titre ${index}`), paragraph('Texte.')])
    const plain = {summary: [], keyPoints: [], recommendations: [], references: [], history: [], colophon: []}
    const tags = elementsOf(readPdf(await printed({...sampleAlert, ...plain, body}))).map(({type}) => type)
    const headings = tags.filter(type => /^H\d$/.test(type)).slice(1)
    expect(headings.slice(0, levels.length)).toEqual(['H2', 'H3', 'H3', 'H3', 'H4', 'H2'])
  })

  it('lists the sections of a long document with their pages', {tags: 'slow'}, async () => {
    const names = Array.from({length: 10}, (_, index) => `Partie${index}`)
    const body = names.flatMap(name => [heading(2, name.toLowerCase(), name), paragraph('Texte. '.repeat(200))])
    const bytes = await printed({...sampleAlert, body})
    const toc = elementsOf(readPdf(bytes)).find(({type}) => type === 'TOC')
    expect(toc?.children.map(({children}) => children.map(one => [one.type, one.children[0]?.type]))).toEqual(
      names.map(() => [['Reference', 'Link']]),
    )
    const all = wordsOn(bytes)
    const listed = names.map(name => {
      const title = all.find(({word}) => word === name)
      const beside = all.find(
        one => title && one.page === title.page && one.top === title.top && one.left > title.right,
      )
      return beside?.word
    })
    const pages = names.map(name => String((all.findLast(({word}) => word === name)?.page ?? 0) + 1))
    expect(listed).toEqual(pages)
    expect(new Set(pages).size).toBeGreaterThan(2)
  })

  it('tells a recommendation as one sentence, whatever stands beside its text', () => {
    const heading = elements.findIndex(
      ({type}, index) => type === 'LI' && elements[index + 1]?.type === 'LBody' && elements[index + 3]?.type === 'Span',
    )
    const [first] = elements.slice(heading).filter(({type}) => type === 'LI')
    const sentence = first?.children[0]?.children[0]
    expect([first?.type, first?.children[0]?.type, sentence?.type]).toEqual(['LI', 'LBody', 'P'])
    const heard = sentence?.children.map(({dictionary, type}) => [type, text(dictionary['/ActualText'] ?? null)])
    expect(heard).toEqual([
      ['Span', 'Recommandation\u00A01, '],
      ['Span', 'priorité\u00A01, adressée à\u00A0: '],
      ['Span', 'ENISA, Partenaires africains francophones, '],
      ['Span', 'd’ici au 15\u00A0janvier 2027\u00A0: '],
      ['Span', ''],
    ])
  })

  it('tells how the labels of lists are formed', () => {
    const said = elements.filter(({type}) => type === 'L').map(one => attribute(one, '/ListNumbering'))
    const [facts, keyPoints, ...rest] = said
    expect([facts, keyPoints, ...rest]).toEqual(['/None', undefined, '/Disc', '/Decimal', undefined, '/None'])
  })
})
