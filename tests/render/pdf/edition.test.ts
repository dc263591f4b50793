import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {tlpLabels} from '../../../src/model/tlp.js'
import type {Document} from '../../../src/model/document.js'
import {catalogue} from '../../../src/model/editions/catalogue.js'
import * as pdfEdition from '../../../src/render/pdf/index.js'
import {checkPdf} from '../../pdf/check-pdf.js'
import {readPdf} from '../../pdf/pdf-file.js'
import {mm, wordsOn} from '../../support/pdf-words.js'
import {longDocument} from '../../support/long-document.js'
import {printed, printedAnew} from '../../support/printed.js'
import {renderInput} from '../../support/render-input.js'
import {runOnPdf} from '../../support/run-on-pdf.js'
import {sampleAlert} from '../../support/sample-document.js'
import {heading} from '../../support/sample-parts.js'
import {samplePublication} from '../../support/sample-publication.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {templateNamed} from '../../support/template.js'
import {describeWith} from '../../support/tools.js'

const withTlp = (tlp: Document['masthead']['tlp']): Document => ({
  ...sampleAlert,
  masthead: {...sampleAlert.masthead, tlp},
})

describe('the PDF', {tags: 'slow'}, () => {
  it('makes the same bytes twice', async () => {
    expect(Buffer.compare(await printedAnew(sampleAlert), await printedAnew(sampleAlert))).toBe(0)
  })

  it('does not depend on what was printed before', async () => {
    const before = await printedAnew(sampleTribune)
    await printedAnew(longDocument)
    expect(Buffer.compare(await printedAnew(sampleTribune), before)).toBe(0)
  })
})

describeWith('pdftotext', 'the pages of the PDF', () => {
  it.each(tlpLabels)('bear %s at the right of head and foot, on every page', {tags: 'slow'}, async tlp => {
    const words = wordsOn(await printed(withTlp(tlp))).filter(({word}) => word === tlp)
    const pages = new Set(words.map(({page}) => page))
    expect(pages.size).toBeGreaterThan(2)
    for (const page of pages) {
      const here = words.filter(word => word.page === page && mm(word.right) > 180)
      expect(here.some(({top}) => mm(top) < 20)).toBe(true)
      expect(here.some(({top}) => mm(top) > 275)).toBe(true)
    }
  })

  it.each([
    ['an alert', sampleAlert],
    ['a tribune', sampleTribune],
    ['a document that asks for trouble', longDocument],
  ])('keep the text of %s inside the margins and clear of the foot', {tags: 'slow'}, async (_name, document) => {
    const outside = wordsOn(await printed(document)).filter(
      ({left, right, top, bottom, sheet: {width, height}}) =>
        mm(left) < 23.9 ||
        mm(width - right) < 25.8 ||
        mm(top) < 10 ||
        (mm(height - bottom) < 24 && mm(height - top) > 20),
    )
    expect(outside).toEqual([])
  })

  it('begin the text where the art direction says', async () => {
    const words = wordsOn(await printed(sampleAlert))
    const left = (word: string, page: number) =>
      mm(words.find(one => one.word === word && one.page === page)?.left ?? 0)
    expect(left('Câbles', 0)).toBeCloseTo(24, 0)
    expect(left('Entre', 0)).toBeCloseTo(66, 0)
    expect(left('Dans', 1)).toBeCloseTo(66, 0)
    expect(left('Appréciation', 2)).toBeCloseTo(24, 0)
  })

  it('are letters for publications that print on Letter', {tags: 'slow'}, async () => {
    const bytes = await printed(sampleAlert, {publication: {...samplePublication, paper: 'Letter'}})
    expect(runOnPdf('pdfinfo', ['{}'], bytes)).toMatch(/Page size: +612 x 792 pts/)
    expect(wordsOn(bytes).filter(({right}) => mm(right) > 187.2)).toEqual([])
  })

  it('count themselves', async () => {
    const words = wordsOn(await printed(sampleTribune))
    const foot = (page: number) => words.filter(one => one.page === page && mm(one.top) > 278 && mm(one.left) < 60)
    expect(
      foot(0)
        .map(({word}) => word)
        .join(' '),
    ).toBe('1 / 2')
    expect(
      foot(1)
        .map(({word}) => word)
        .join(' '),
    ).toBe('2 / 2')
  })

  it('print each note on the page that calls it', async () => {
    const words = wordsOn(await printed(sampleAlert))
    const call = words.find(({word}) => word.startsWith('première'))
    const note = words.find(({word}) => word === 'navigateurs')
    expect(note?.page).toBe(call?.page)
    expect(mm(note?.top ?? 0)).toBeGreaterThan(250)
  })

  it('join divided words for readers of the text', async () => {
    const text = runOnPdf('pdftotext', ['{}', '-'], await printed(sampleAlert))
    expect(text).toContain('profondeur')
  })
})

describeWith('pdftotext', 'pictures of the PDF', () => {
  const withPicture = (svg: string): Document => ({
    ...sampleAlert,
    images: new Map([
      [
        'carte.png',
        {
          key: 'carte.png',
          mediaType: 'image/svg+xml',
          bytes: new TextEncoder().encode(svg),
          widthPx: 200,
          heightPx: 100,
        },
      ],
    ]),
  })
  const drawing = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><text x="10" y="50" font-family="Arial">${text}</text></svg>`

  it('have real text, whatever face they ask for', {tags: 'slow'}, async () => {
    expect(wordsOn(await printed(withPicture(drawing('Golfe')))).map(({word}) => word)).toContain('Golfe')
  })

  it('are refused where no font has their characters', async () => {
    await expect(printed(withPicture(drawing('Golfe 漢')))).rejects.toThrow(/U\+6F22/)
  })
})

describeWith('pdfinfo', 'the information of the PDF', () => {
  it('names title, authors, keywords and the day of the version', async () => {
    const information = runOnPdf('pdfinfo', ['{}'], await printed(sampleAlert))
    expect(information).toContain('Title:           Câbles sous-marins\u00A0: trois ruptures')
    expect(information).toContain('Author:          Anaïs Modèle; Théo Gabarit')
    expect(information).toMatch(/CreationDate: +Wed Nov 18/)
    expect(information).toMatch(/ModDate: +Fri Nov 20/)
    expect(information).toMatch(/Tagged: +yes/)
  })

  it('tells libraries who wrote and published it, its names, its rights and its marking', async () => {
    const document = {...sampleAlert, metadata: {...sampleAlert.metadata, doi: '10.5555/12345678'}}
    const packet = runOnPdf('pdfinfo', ['-meta', '{}'], await printed(document))
    const said = (name: string) =>
      [
        ...(new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(packet)?.[1] ?? '').matchAll(
          /[^<>]+(?=<\/rdf:li>)|^[^<>]+$/g,
        ),
      ].map(([words]) => words)
    expect(said('dc:creator')).toEqual(['Anaïs Modèle', 'Théo Gabarit'])
    expect(said('dc:publisher')).toEqual(['Centre Européen de Sécurité et de Stratégie'])
    expect(said('dc:identifier')).toEqual(['doi:10.5555/12345678'])
    expect(said('xmp:Identifier')).toEqual(expect.arrayContaining(['CESS-2026-ALE-014', 'doi:10.5555/12345678']))
    expect(said('prism:doi')).toEqual(['10.5555/12345678'])
    expect(said('xmp:Label')).toEqual(['TLP:CLEAR'])
    expect(said('dc:rights')).toHaveLength(1)
  })
})

/** The PDF with what `engine` would have made before. */
const printedWith = async (document: Document) => {
  const made = Object.fromEntries(catalogue.pdf.needs.map(id => [id, `${id} of the note`]))
  return pdfEdition.render(renderInput(document, {made}))
}

const file = (name: string, text: string) => ({
  name: `cables-sous-marins.fr.${name}`,
  bytes: new TextEncoder().encode(text),
})
const withFiles: Document = {
  ...sampleAlert,
  source: {
    ...sampleAlert.source,
    files: [
      {...file('chart-1.csv', 'a,b\n'), kind: 'table', mediaType: 'text/csv'},
      {...file('figure-1.svg', '<svg/>'), kind: 'picture', mediaType: 'image/svg+xml'},
    ],
  },
}

describeWith('qpdf', 'files that come with the PDF', () => {
  it('say what they are to it', {tags: 'slow'}, async () => {
    expect(checkPdf(readPdf(await printedWith(withFiles)))).toEqual([])
  })
})

describeWith('pdfdetach', 'files that come with the PDF', () => {
  it('are the note written anew, what it is made of, and its editions for programs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cess-attached-'))
    try {
      runOnPdf('pdfdetach', ['-saveall', '-o', folder, '{}'], await printedWith(withFiles))
      const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')])
      expect(Object.fromEntries(files)).toEqual({
        'cables-sous-marins.fr.md': sampleAlert.source.markdown,
        'cables-sous-marins.fr.chart-1.csv': 'a,b\n',
        'cables-sous-marins.fr.figure-1.svg': '<svg/>',
        'cables-sous-marins.fr.fig-delais.csv': expect.stringMatching(/^Façade,Délai\r\n/),
        csl: 'csl of the note',
        stix: 'stix of the note',
      })
    } finally {
      rmSync(folder, {recursive: true})
    }
  })

  it('are none where the note is TLP:RED', async () => {
    const listed = runOnPdf('pdfdetach', ['-list', '{}'], await printedWith(withTlp('TLP:RED')))
    expect(listed).toMatch(/^0 embedded files/)
  })
})

describeWith('qpdf', 'the file', () => {
  it.each([
    ['an alert', sampleAlert],
    ['a tribune', sampleTribune],
    ['a document that asks for trouble', longDocument],
  ])('is sound and well structured for %s', {tags: 'slow'}, async (_name, document) => {
    const bytes = await printed(document)
    expect(runOnPdf('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors found')
    expect(checkPdf(readPdf(bytes))).toEqual([])
  })

  it('finds its anchors, whatever their letters', async () => {
    const body = ['zone', 'Zone', 'été', 'Été', 'a'].map(id => heading(2, id, `Titre ${id}`))
    expect(checkPdf(readPdf(await printed({...sampleTribune, body})))).toEqual([])
  })

  it('is as well structured in another brand', {tags: 'slow'}, async () => {
    expect(checkPdf(readPdf(await printed(sampleAlert, {template: templateNamed('plain')})))).toEqual([])
  })
})
