// @module-tag slow
import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Block} from '../../../src/model/blocks.js'
import type {Document} from '../../../src/model/document.js'
import type {Foreign, Phrasing} from '../../../src/model/phrasing.js'
import {directionIn} from '../../../src/model/right-to-left.js'
import {checkPdf} from '../../pdf/check-pdf.js'
import {readPdf} from '../../pdf/pdf-file.js'
import {textInStructure} from '../../pdf/text-in-structure.js'
import {printedAnew} from '../../support/printed.js'
import {readWithPdfjs} from '../../support/read-with-pdfjs.js'
import {sampleAlert} from '../../support/sample-document.js'
import {describeWith} from '../../support/tools.js'

/** Runs of the property; the nightly script asks for more. */
const numRuns = Math.min(Number(process.env['CESS_PROPERTY_RUNS'] ?? 4), 200)

/** Letters of each language, with what stands between words. */
const letters = {
  fr: 'aeéçosnrtl',
  ar: 'اأبتثجحدرسشصعغفقكلمنهوي',
  fa: 'اپچژگکیمرسن',
  he: 'אבגדהוזחטיכלמנםןפץקרשת',
  ka: 'აბგდევზთიკლმნ',
  hy: 'աբգդեզէըթժիլխծ',
} as const
type Lang = keyof typeof letters
const langs = ['ar', 'fa', 'he', 'ka', 'hy'] as const

const wordIn = (lang: Lang) => fc.string({unit: fc.constantFrom(...letters[lang]), minLength: 2, maxLength: 8})
const between = fc.constantFrom(' ', ' ', ' ', ', ', ' (', ') ', ' 12 ', ' – ', ' 24/7 ', ': ', ' «', '» ')
const textIn = (lang: Lang): fc.Arbitrary<string> =>
  fc.array(fc.tuple(wordIn(lang), between), {minLength: 1, maxLength: 9}).map(parts => parts.flat().join('').trim())

const words = (value: string): Phrasing => ({type: 'text', value})

/** A passage, perhaps with another one inside, or stressed. */
const passage = fc.constantFrom(...langs).chain(lang =>
  fc
    .record({text: textIn(lang), more: fc.option(fc.constantFrom<Lang>('fr', 'he', 'ar')), strong: fc.boolean()})
    .chain(({text, more, strong}) =>
      (more ? textIn(more) : fc.constant('')).map((inside): Foreign => {
        const inner: readonly Phrasing[] = more
          ? [words(' '), {type: 'foreign', lang: more, ...directionIn(more, lang), children: [words(inside)]}]
          : []
        const outer = words(text)
        const children = [strong ? {type: 'strong' as const, children: [outer]} : outer, ...inner]
        return {type: 'foreign', lang, ...directionIn(lang, 'fr'), children}
      }),
    ),
)

const line: fc.Arbitrary<readonly Phrasing[]> = fc
  .array(fc.oneof(textIn('fr').map(words), passage), {minLength: 1, maxLength: 6})
  .map(nodes => nodes.flatMap((node, index) => (index ? [words(' '), node] : [node])))

const block: fc.Arbitrary<Block> = line.map(children => ({type: 'paragraph', children}))

const plain = (nodes: readonly Phrasing[]): string =>
  nodes.map(node => ('children' in node ? plain(node.children) : 'value' in node ? node.value : '')).join('\u0000')
/** Words without what readers of pages leave out or put elsewhere: signs, figures. */
const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

describeWith('qpdf', 'passages of any scripts, mixed', () => {
  it('are printed, well structured, and read as they were typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, {minLength: 8, maxLength: 8}), async body => {
        const document: Document = {...sampleAlert, body}
        const bytes = await printedAnew(document)
        const file = readPdf(bytes)
        const typed = body.flatMap(one =>
          'children' in one ? wordsIn(plain(one.children as readonly Phrasing[])) : [],
        )
        const told = new Set(wordsIn(textInStructure(file).replaceAll('\u00AD', '')))
        const found = new Set(wordsIn(await readWithPdfjs(bytes)))
        const turned = typed.filter(word => /[\u05D0-\u05EA\u0620-\u06D3]/.test(word))
        expect(typed.filter(word => !told.has(word))).toEqual([])
        expect(turned.filter(word => !found.has(word))).toEqual([])
        expect(checkPdf(file)).toEqual([])
      }),
      {numRuns, endOnFailure: true, ...(process.env['CESS_PROPERTY_RUNS'] === undefined && {seed: 17})},
    )
  })
})
