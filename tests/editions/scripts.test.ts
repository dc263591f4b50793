import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build, type BuildReport} from '../../src/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {textInStructure} from '../pdf/text-in-structure.js'
import {compoundsOf, strayWords} from '../support/extracted-words.js'
import {describeWith} from '../support/tools.js'
import {readWithPdfjs} from '../support/read-with-pdfjs.js'

const publication = fileURLToPath(new URL('../fixtures/publications/scripts', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'cess-scripts-'))
const source = readFileSync(`${publication}/notes/corridor.fr.md`, 'utf8')
const works = readFileSync(`${publication}/notes/sources.bib`, 'utf8')
const brands = ['cess', 'plain'] as const
const read = (brand: string, extension: string): Buffer =>
  readFileSync(`${out}/${brand}/notes/corridor.fr/corridor.fr${extension}`)

/** Words of passages in scripts that run from right to left: with their vowels they are told by the structure alone. */
const turned = [...source.matchAll(/:lang\[([^\][:]*)\]\{(?:ar|he|fa)\}/g)].map(([, words = '']) => words)
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Mn}\u200C]+/gu) ?? []
const isPointed = (passage: string): boolean => /\p{Mn}/u.test(passage.normalize('NFC'))
const bare = turned.filter(passage => !isPointed(passage)).flatMap(wordsOf)
const ofScripts = /[\u0530-\u06FF\u10A0-\u10FF]/

const reports: BuildReport[] = []
beforeAll(async () => {
  for (const brand of brands)
    reports.push(
      await build({directory: publication, out: `${out}/${brand}`, template: brand, only: ['web', 'pdf', 'mail']}),
    )
})

afterAll(() => rmSync(out, {recursive: true, force: true}))

describe('a note with passages in Arabic, Hebrew, Georgian and Armenian', () => {
  it('passes every check', () => {
    expect(reports.flatMap(({notes}) => notes.map(({outcome, messages}) => [outcome, messages]))).toEqual(
      brands.map(() => ['built', []]),
    )
  })

  it.each(['.html', '.mail.html'])('says language and direction of each passage: %s', extension => {
    const html = read('cess', extension).toString('utf8')
    expect(html).toContain('<span lang="ar" dir="rtl">الميناء الجديد</span>')
    expect(html).toContain('<span lang="he" dir="rtl">כמו <span lang="en" dir="ltr">ORVALE')
    expect(html).toContain('<span lang="ka">')
    expect(html).toContain('<span lang="hy">')
  })

  it('says them in the contents of the page, too', () => {
    const [contents = ''] =
      /<nav aria-labelledby="rail_contents">.*?<\/nav>/s.exec(read('cess', '.html').toString('utf8')) ?? []
    expect(contents).toContain('La rumeur <span lang="ar" dir="rtl">إشاعة الميناء</span>')
  })

  it('keeps passages apart from what stands beside them in plain text', () => {
    const text = read('cess', '.mail.txt').toString('utf8').replaceAll(/\s+/g, ' ')
    expect(text).toContain('\u2067المادة\u2069 12')
    expect(text).toContain('la rumeur de \u2067الميناء الجديد\u2069 =')
    expect(text).toContain('\u2067ישראל\u2069')
    expect(text).toContain('\u2067כמו \u2066ORVALE (2)\u2069!\u2069')
    expect(text.match(/[\u2066\u2067]/g)?.length).toBe(text.match(/\u2069/g)?.length)
  })

  it('leaves their words and signs as they are typed, but for the day that stays with its month', () => {
    const html = read('cess', '.html').toString('utf8')
    expect(html).toContain('«أُغلق الميناء الجديد يوم 3\u00A0نوفمبر»')
    expect(html).toContain('תל־אביב: ״הנמל פתוח״')
    expect(html).toContain('«Նավահանգիստը փակ է»')
  })
})

describe.each(brands)('its PDF in the brand %s', brand => {
  it('tells each passage in the order in which it is read', () => {
    const text = textInStructure(readPdf(read(brand, '.pdf'))).replaceAll(/\s+/g, ' ')
    const words = new Set(wordsOf(text.normalize('NFC')))
    expect(turned.flatMap(passage => wordsOf(passage.normalize('NFC'))).filter(word => !words.has(word))).toEqual([])
    expect(text).toContain('שְׁמוּעָה'.normalize('NFC'))
    expect(text).toMatch(/\( ?الفقرة/)
  })

  it('gives the same words to pdf.js', {tags: 'slow'}, async () => {
    const words = new Set(wordsOf(await readWithPdfjs(read(brand, '.pdf'))))
    // It leaves out what only says that letters do not join.
    expect(bare.map(word => word.replaceAll('\u200C', '')).filter(word => !words.has(word))).toEqual([])
  })
})

describeWith('qpdf', 'its PDF', () => {
  it.each(brands)('is well structured: %s', {tags: 'slow'}, brand => {
    expect(checkPdf(readPdf(read(brand, '.pdf')))).toEqual([])
  })
})

describeWith('pdftotext', 'its PDF', () => {
  it.each(brands)('gives its words to poppler, which tears marks from their letters: %s', {tags: 'slow'}, brand => {
    const pointed = compoundsOf(turned.filter(isPointed).join(' ')).join(' ')
    const stray = strayWords(read(brand, '.pdf'), [source, works])
    expect(stray.filter(word => ofScripts.test(word) && !pointed.includes(word))).toEqual([])
  })
})
