import {expect, it} from 'vitest'
import type {Block} from '../../../../../src/model/blocks.js'
import type {Phrasing} from '../../../../../src/model/phrasing.js'
import {checkPdf} from '../../../../pdf/check-pdf.js'
import {readPdf} from '../../../../pdf/pdf-file.js'
import {elementsOf} from '../../../../pdf/structure-tree.js'
import {mm, wordsOn} from '../../../../support/pdf-words.js'
import {printed} from '../../../../support/printed.js'
import {sampleAlert} from '../../../../support/sample-document.js'
import {samplePublication} from '../../../../support/sample-publication.js'
import {line, paragraph} from '../../../../support/sample-parts.js'
import {describeWith} from '../../../../support/tools.js'

describeWith('pdftotext', 'a quotation', () => {
  it.each([
    ['ua-1', 'a-3a'],
    ['ua-2', 'a-4f'],
  ] as const)(
    'has its author for a paragraph, on one line with it or not, %s',
    {tags: 'slow'},
    async (...pdfStandards) => {
      for (const name of ['Jean Martin', `Jean Martin, ${'directeur du port '.repeat(5)}`]) {
        const called: Phrasing = {type: 'footnoteCall', number: 1, call: 1}
        const quote: Block = {type: 'blockQuote', children: [paragraph('Une phrase', called)], attribution: line(name)}
        const footnotes = [{number: 1, calls: 1, children: [paragraph('Remarque.')]}]
        const publication = {...samplePublication, pdfStandards}
        const file = readPdf(await printed({...sampleAlert, body: [quote], footnotes}, {publication}))
        expect(checkPdf(file)).toEqual([])
        const quotation = elementsOf(file).find(({type}) => type === 'BlockQuote')
        expect(quotation?.children.filter(({type}) => type === 'P')).toHaveLength(2)
        const [said, by] = quotation?.children.filter(({type}) => type === 'P') ?? []
        expect(said?.children.map(({type}) => type)).toEqual(['Reference'])
        expect(by?.children).toEqual([])
      }
    },
  )

  it('begins the lines of a quotation at the right where they run from there', async () => {
    const said: Phrasing = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('אבגד'.repeat(3))}
    const quote = (dir?: 'rtl'): Block => ({
      type: 'blockQuote',
      ...(dir && {dir}),
      children: [paragraph(said, ...(dir ? [] : line('.')))],
    })
    const edges = async (dir?: 'rtl') => {
      const words = wordsOn(await printed({...sampleAlert, body: [quote(dir)]}))
      const {left = 0, right = 0} = words.find(({word}) => /\p{Script=Hebrew}/u.test(word)) ?? {}
      return [mm(left), mm(right)] as const
    }
    const [[left], [, right]] = [await edges(), await edges('rtl')]
    expect(left).toBeCloseTo(66 + 5, 0)
    expect(right).toBeCloseTo(184 - 5, 0)
  })
  it('begins the source of such a quotation at the right where it runs as that does', {tags: 'slow'}, async () => {
    const said: Phrasing = {type: 'foreign', lang: 'he', dir: 'rtl', children: line('אבגד')}
    const edgeOf = async (attribution: readonly Phrasing[]) => {
      const quote: Block = {type: 'blockQuote', dir: 'rtl', children: [paragraph('Texte.')], attribution}
      const words = wordsOn(await printed({...sampleAlert, body: [quote]}))
      const {left = 0, right = 0} = words.find(({word}) => /\p{Script=Hebrew}|Bialik/u.test(word)) ?? {}
      return [mm(left), mm(right)] as const
    }
    const [[, right], [left]] = [await edgeOf([said]), await edgeOf(line('Bialik'))]
    expect(right).toBeCloseTo(184 - 5, 0)
    expect(left).toBeCloseTo(66 + 5, 0)
  })
})
