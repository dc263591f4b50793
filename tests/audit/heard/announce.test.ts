import {beforeAll, describe, expect, it} from 'vitest'
import {announce} from '../../../src/audit/heard/announce.js'
import {humanChecks} from '../../../src/audit/heard/human-checks.js'
import {readTaggedFile, type TaggedFile} from '../../../src/audit/pdf/tagged-file.js'
import {decompress} from '../../../src/io/decompress.js'
import {readPdf} from '../../pdf/pdf-file.js'
import {textInStructure} from '../../pdf/text-in-structure.js'
import {longDocument} from '../../support/long-document.js'
import {printed} from '../../support/printed.js'
import {sampleAlert} from '../../support/sample-document.js'
import {samplePublication} from '../../support/sample-publication.js'
import {line, paragraph} from '../../support/sample-parts.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {describeWith} from '../../support/tools.js'

const column = (head: string) => ({align: 'left' as const, numeric: false, head: line(head)})
const arabic = (value: string) => ({type: 'foreign', lang: 'ar', dir: 'rtl', children: line(value)}) as const
const odd = {
  ...sampleAlert,
  body: [
    paragraph('En 1982', {type: 'footnoteCall', number: 1, call: 1} as const, ', ', {
      type: 'foreign',
      lang: 'en',
      children: line('hybrid threats'),
    } as const),
    {
      type: 'table' as const,
      id: 't',
      columns: [column('Liaison'), column('Perte')],
      rows: [[line('Nord'), line('12')]],
    },
    {type: 'codeBlock' as const, value: 'if x:\n    return  x'},
    {type: 'codeBlock' as const, value: 'x = 1'},
    paragraph('La règle ', {type: 'inlineCode', value: 'id = 2'} as const, ' ici.'),
    paragraph('Le port (', arabic('الميناء'), ') en 2026, ', arabic('أن 35 في المئة (2024) تعطلت.'), ' Fin.'),
  ],
  footnotes: [{number: 1, calls: 1, children: [paragraph('Une remarque.')]}],
}

describe('announce', () => {
  let file: TaggedFile | undefined
  beforeAll(async () => {
    file = readTaggedFile(await printed(odd), decompress)
  })

  it('says what each thing is, in the order of the structure', () => {
    const said = file ? announce(file, 'fr').map(one => one.replaceAll('\u00A0', ' ')) : []
    const from = said.findIndex(one => one.includes('1982'))
    expect(said.slice(from, from + 11)).toEqual([
      'En 1982 ‹lien : 1›, ‹en : hybrid threats›',
      'note de bas de page : ‹lien : 1›',
      '  Une remarque.',
      'tableau : 2 lignes, 2 colonnes',
      '  en-tête : Liaison',
      '  en-tête : Perte',
      '  en-tête : Nord',
      '  Nord, Perte : 12',
      'code :\nif x:\n    return  x',
      'code : x = 1',
      'La règle ‹code : id = 2› ici.',
    ])
    expect(said).toContain('titre de niveau 2 : Recommandations')
    expect(said.join('\n')).toContain('• Recommandation 1, priorité 1, adressée à : ENISA')
  })

  it('says a passage once, with its spaces, apart from what stands beside it', () => {
    const said = file ? announce(file, 'fr').map(one => one.replaceAll('\u00A0', ' ')) : []
    expect(said.find(one => one.startsWith('Le port'))).toBe(
      'Le port (‹ar : \u2067الميناء\u2069›) en 2026, ‹ar : \u2067أن 35 في المئة (2024) تعطلت.\u2069› Fin.',
    )
    const others = said.filter(one => !one.startsWith('Le port'))
    expect(others.join('\n')).not.toMatch(/[\u2066-\u2069]/)
  })

  it('says a file of PDF 2.0 as one of PDF 1.7, but for its title and levels, and asks the same of a person', async () => {
    const publication = {...samplePublication, pdfStandards: ['ua-2', 'a-4f'] as const}
    const newer = readTaggedFile(await printed(odd, {publication}), decompress)
    if (!file || !newer) throw new Error('a file that is not tagged')
    const lowered = announce(file, 'fr').map(one =>
      one.replace(/^titre de niveau (\d)/, (_, level) =>
        level === '1' ? 'titre du document' : `titre de niveau ${Number(level) - 1}`,
      ),
    )
    expect(announce(newer, 'fr')).toEqual(lowered)
    const links = (one: TaggedFile) => humanChecks(one, 'fr').find(check => check.startsWith('  28'))
    expect(links(newer)).toBe(links(file))
  })

  it('names a cell by the words of its heads, whatever is announced of these', () => {
    const element = {headers: [], kids: []}
    const text = {...element, type: 'P'}
    const link = {...element, type: 'Link', kids: ['Nord']}
    const head = {...element, type: 'TH', id: 'a', kids: [{...text, kids: ['Câble ', link]}]}
    const cell = {...element, type: 'TD', headers: ['a'], kids: [{...text, kids: ['12']}]}
    const roots = [{...element, type: 'Table', kids: [{...element, type: 'TR', kids: [head, cell]}]}]
    expect(announce({title: 'T', lang: 'fr', roots}, 'en').slice(2)).toEqual([
      '  head: Câble ‹link: Nord›',
      '  Câble Nord: 12',
    ])
  })

  it('says where a sign leads, not the sign', () => {
    const element = {headers: [], kids: []}
    const back = {...element, type: 'Link', alt: 'Back to citation 2 (Doe, 2024)', kids: ['↑']}
    const roots = [{...element, type: 'P', kids: ['Doe. ', back]}]
    expect(announce({title: 'T', lang: 'en', roots}, 'en')).toEqual([
      'document: T (en)',
      'Doe. ‹link: Back to citation 2 (Doe, 2024)›',
    ])
  })

  it('speaks the language of who asks', () => {
    expect(file && announce(file, 'en')).toEqual(
      expect.arrayContaining(['table: 2 rows, 2 columns', 'heading level 2: Recommandations']),
    )
  })

  it('asks a person only what the file raises, and without a file everything', () => {
    const [some, all] = [humanChecks(file, 'en'), humanChecks(undefined, 'en')]
    expect(some.join('\n')).toMatch(/\n {2}15 .*\(2\)\n/)
    expect(all.length).toBeGreaterThanOrEqual(some.length)
  })

  it.each(['en', 'fr'] as const)('names each checkpoint that has a question for a person, once (%s)', language => {
    const named = humanChecks(undefined, language).flatMap(line => line.match(/\b\d\d\b/g) ?? [])
    const ofPersons = '01 02 03 04 05 06 08 09 11 12 13 14 15 16 17 18 19 22 24 28 29'
    expect(named.toSorted().join(' ')).toBe(ofPersons)
  })

  it('finds no structure in what is no tagged file', () => {
    expect(
      readTaggedFile(new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj'), decompress),
    ).toBeUndefined()
  })
})

/** Letters and digits, whatever stands between them. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

describeWith('qpdf', 'what is heard', () => {
  it.each([
    // What a drawing says is heard in other words: those of its alternative.
    ['an alert', {...sampleAlert, body: sampleAlert.body.filter(({type}) => type !== 'chart' && type !== 'figure')}],
    ['a tribune', sampleTribune],
    ['a document that asks for trouble', longDocument],
  ])('is all that another reader finds in the structure of %s', {tags: 'slow'}, async (_name, document) => {
    const bytes = await printed(document)
    const said = (file: TaggedFile | undefined) => letters(file ? announce(file, 'en').join('\n') : '')
    let heard = said(readTaggedFile(bytes, decompress))
    for (const piece of textInStructure(readPdf(bytes)).split('\n')) {
      const at = heard.indexOf(letters(piece))
      expect([piece, at >= 0]).toEqual([piece, true])
      heard = heard.slice(Math.max(at, 0))
    }
  })
})
