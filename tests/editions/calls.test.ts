import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import type {Phrasing} from '../../src/model/phrasing.js'
import {partCalls} from '../../src/note/references/part-calls.js'
import {editionOf} from '../../src/render/index.js'
import * as textEdition from '../../src/render/text/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {textInStructure} from '../pdf/text-in-structure.js'
import {printed} from '../support/printed.js'
import {renderInput} from '../support/render-input.js'
import {runOnPdf} from '../support/run-on-pdf.js'
import {sampleAlert} from '../support/sample-document.js'
import {line, paragraph} from '../support/sample-parts.js'
import {describeWith} from '../support/tools.js'
import {textOfHtml} from '../support/words.js'

const call = (number: number) => ({type: 'footnoteCall', number, call: 1}) as const
const parted = (...nodes: readonly (string | Phrasing)[]) =>
  partCalls(nodes.map(node => (typeof node === 'string' ? {type: 'text', value: node} : node)))
const numbers = [1, 2, 3, 4, 5, 6, 7]
const document: Document = {
  ...sampleAlert,
  body: [
    paragraph(...parted('Deux', call(1), call(2), ', trois', call(3), call(4), call(5), ', km²', call(6), '.')),
    {
      type: 'table',
      id: 'tab-1',
      columns: ['Année', 'Valeur'].map(head => ({align: 'left', numeric: false, head: line(head)})),
      rows: [[parted('1982', call(1), call(7)), line('12')]],
    },
  ],
  footnotes: numbers.map(number => ({number, calls: 1, children: [paragraph(`Remarque ${number}.`)]})),
}
const written = async (id: 'web' | 'mail') =>
  new TextDecoder().decode(await editionOf(id).render(renderInput(document)))
const spaced = (text: string) => text.replaceAll(/[\s\u00A0\u202F]+/g, ' ')

describe('neighbouring calls of notes', () => {
  it.each(['web', 'mail'] as const)('are numbers of their own, raised with what parts them (%s)', async id => {
    const html = await written(id)
    const text = spaced(textOfHtml(html))
    expect(text).toContain('Deux1, 2, trois3, 4, 5, km² 6.')
    expect(text).toContain('1982 1, 7')
    expect(html).toMatch(/<sup[^>]*>,[\u202F\u00A0](?:<a [^>]*>)?2/)
  })

  it('have no place between them where a line may end', async () => {
    const text = textOfHtml(await written('web'))
    expect(text).toContain('Deux1,\u202F2, trois3,\u202F4,\u202F5, km²\u202F6')
  })

  it('have brackets in the plain text', async () => {
    const text = new TextDecoder().decode(await textEdition.render(renderInput(document)))
    expect(spaced(text)).toContain('Deux (1), (2), trois (3), (4), (5), km² (6).')
  })
})

describeWith('qpdf', 'neighbouring calls of notes in print', () => {
  it('are read apart by who goes by the page, and by who goes by the structure', async () => {
    const bytes = await printed(document)
    expect(checkPdf(readPdf(bytes))).toEqual([])
    const page = spaced(runOnPdf('pdftotext', ['{}', '-'], bytes))
    const structure = spaced(textInStructure(readPdf(bytes)))
    for (const text of [page, structure]) {
      expect(text).toMatch(/Deux 1 ?, 2 ?, trois 3 ?, 4 ?, 5 ?, km² 6/)
      expect(text).not.toMatch(/Deux ?12|345|²6/)
    }
    // The head of the row is its word alone: its calls come after the table, with what parts them.
    expect(structure).toMatch(/1982 12 1 ?, 7/)
  })
})
