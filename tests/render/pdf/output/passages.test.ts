import {beforeAll, describe, expect, it} from 'vitest'
import type {Phrasing} from '../../../../src/model/phrasing.js'
import {checkPdf} from '../../../pdf/check-pdf.js'
import {readPdf, text, type Dictionary, type PdfFile, type Value} from '../../../pdf/pdf-file.js'
import {elementsOf, type Element} from '../../../pdf/structure-tree.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert, samplePublication} from '../../../support/sample-document.js'
import {paragraph} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

const foreign = (lang: string, dir: 'ltr' | 'rtl', ...children: readonly (string | Phrasing)[]): Phrasing => ({
  type: 'foreign',
  lang,
  dir,
  children: children.map(child => (typeof child === 'string' ? {type: 'text', value: child} : child)),
})
const strong = (value: string): Phrasing => ({type: 'strong', children: [{type: 'text', value}]})
const call: Phrasing = {type: 'footnoteCall', number: 1, call: 1}
const link = (...children: readonly Phrasing[]): Phrasing => ({type: 'link', url: 'https://example.org/', children})

/** Over two lines, with figures, signs and letters of another script. */
const mixed =
  'أُعلن اليوم عن إغلاق الميناء الجديد بسبب عطل في الكابل البحري رقم 7، وقالت الشركة (ORVALE Telecom) إن الإصلاح قد يستغرق أكثر من 40 ساعة.'
const hebrew = 'הנמל הישן'
const body = [
  paragraph('Un message : ', foreign('ar', 'rtl', mixed), ' (sic).'),
  paragraph('Un autre : ', foreign('ar', 'rtl', 'نصّ ', strong('غليظ'), ' 12'), '.'),
  paragraph('Encore un : ', foreign('ar', 'rtl', 'المادة 12', call, ' (الفقرة)'), '.'),
  paragraph('Et un : ', foreign('ar', 'rtl', 'يقول ', foreign('he', 'rtl', hebrew), ' (نعم)'), '.'),
  paragraph('Enfin : ', link(foreign('ar', 'rtl', 'الميناء')), '.'),
  paragraph(foreign('ar', 'rtl', 'كل الفقرة، 3 أيام.')),
]
const footnotes = [{number: 1, calls: 1, children: [paragraph('Une note.')]}]

const toldAs = (value: Value | undefined) => (value === undefined ? undefined : text(value))
const actualOf = (dictionary: Dictionary) => toldAs(dictionary['/ActualText'])

/** An element: its kind, its language, the words that it stands for, and all within it. */
type Told = readonly [string, string | undefined, string | undefined, ...Told[]]

describeWith('qpdf', 'a passage that runs from right to left', () => {
  describe.each([
    ['PDF 1.7', ['ua-1', 'a-3a']],
    ['PDF 2.0', ['ua-2', 'a-4f']],
  ] as const)('in %s', (version, pdfStandards) => {
    let file: PdfFile
    let told: readonly Told[]
    /** Those in Arabic. */
    let passages: readonly Element[]
    beforeAll(async () => {
      const publication = {...samplePublication, pdfStandards}
      file = readPdf(await printed({...sampleAlert, body, footnotes}, {publication}))
      const langOf = ({dictionary}: Element) => toldAs(dictionary['/Lang'])
      const of = (one: Element): Told => [one.type, langOf(one), actualOf(one.dictionary), ...one.children.map(of)]
      passages = elementsOf(file).filter(one => langOf(one) === 'ar')
      const paragraphOf = (one: Element | undefined): Element | undefined =>
        one?.type === 'P' ? one : paragraphOf(one?.parent)
      told = passages.flatMap(one => paragraphOf(one) ?? []).map(of)
    })

    it('keeps all rules', {tags: 'slow'}, () => {
      expect(checkPdf(file)).toEqual([])
    })

    it('is one element that says its words, whatever its faces, figures and lines', () => {
      expect(told[0]).toEqual(['P', undefined, undefined, ['Span', 'ar', mixed]])
    })

    it('has elements of its own for what is stressed in it, where there are any', () => {
      const stressed: Told = ['Strong', undefined, 'غليظ']
      const parts: readonly Told[] = [['Span', undefined, 'نصّ '], stressed, ['Span', undefined, ' 12']]
      const [whole, inside] = version === 'PDF 2.0' ? [undefined, parts] : ['نصّ غليظ 12', []]
      expect(told[1]).toEqual(['P', undefined, undefined, ['Span', 'ar', whole, ...inside]])
    })

    it('goes on behind the call of a note', () => {
      const children = passages[2]?.children ?? []
      expect(children.map(({type, dictionary}) => [type, actualOf(dictionary)])).toEqual([
        ['Span', 'المادة 12'],
        ['Reference', undefined],
        ['Span', ' (الفقرة)'],
      ])
    })

    it('has another passage inside', () => {
      const inner: Told = ['Span', 'he', hebrew]
      const parts: readonly Told[] = [['Span', undefined, 'يقول '], inner, ['Span', undefined, ' (نعم)']]
      expect(told[3]).toEqual(['P', undefined, undefined, ['Span', 'ar', undefined, ...parts]])
    })

    it('is its link, where that has no other words', () => {
      expect(passages[4]?.type).toBe('Link')
      expect(passages[4]?.children.map(({dictionary}) => actualOf(dictionary))).toEqual(['الميناء'])
    })

    it('says the words of a whole paragraph once', () => {
      expect(told[5]).toEqual(['P', 'ar', undefined, ['Span', undefined, 'كل الفقرة، 3 أيام.']])
    })
  })
})
