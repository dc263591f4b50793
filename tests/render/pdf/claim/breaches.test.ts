import {beforeAll, describe, expect, it} from 'vitest'
import {checkNames} from '../../../../src/render/pdf/claim/breaches.js'
import {draw, type Print} from '../../../../src/render/pdf/output/print.js'
import type {PrintedDocument} from '../../../../src/render/pdf/output/printed-document.js'
import {partsOf} from '../../../../src/render/pdf/render-pdf.js'
import {halves} from '../../../support/halves.js'
import {renderInput} from '../../../support/render-input.js'
import {sampleAlert} from '../../../support/sample-document.js'

type StructureElement = ReturnType<PrintedDocument['struct']>
type Reference = StructureElement['dictionary']

/** The dictionaries of a structure: those that own something, and all that hold them. */
function dictionariesOf(document: PrintedDocument): readonly Reference[] {
  const found = new Set<Reference>()
  const add = (dictionary?: Reference) => {
    if (!dictionary || found.has(dictionary) || dictionary.data['Type'] === 'StructTreeRoot') return
    found.add(dictionary)
    // Every element has its parent's dictionary.
    add(dictionary.data['P'] as Reference)
  }
  for (let key = 0; ; key++) {
    const owners = document.getStructParentTree().get(key)
    if (owners === undefined) return [...found]
    for (const owner of [owners].flat()) add(owner as Reference)
  }
}

const dataOf = (document: PrintedDocument, type: string): Record<string, unknown> => {
  const dictionary = dictionariesOf(document).find(({data}) => data['S'] === type)
  if (!dictionary) throw new Error(`no ${type}`)
  return dictionary.data
}
const referred = (value: unknown): Record<string, unknown> => (value as Reference).data
const annotationOf = (document: PrintedDocument): Record<string, unknown> => {
  const pages = referred(document._root.data['Pages'])['Kids'] as readonly Reference[]
  const [first] = pages.flatMap(({data}) => (data['Annots'] ?? []) as readonly Reference[])
  return referred(first)
}
/** pdfkit has the roots of the structure here. */
const rootOf = (document: PrintedDocument): StructureElement => {
  const [root] = (document as unknown as {structChildren: readonly StructureElement[]}).structChildren
  if (!root) throw new Error('no structure')
  return root
}

/** Mutations of a drawn document before its end, by the check that must see each. */
const mutations: readonly (readonly [string, string, (document: PrintedDocument) => void])[] = [
  ['01 everything is content or artifact', 'paints outside', document => void document.addContent('0 0 9 9 re f')],
  [
    '01 everything is content or artifact',
    'is not marked',
    document => {
      referred(document._root.data['MarkInfo'])['Marked'] = false
    },
  ],
  [
    '01 every piece of content is owned once',
    'has another owner',
    document => {
      const owners = document.getStructParentTree().get(0) as Reference[]
      owners[0] = rootOf(document).dictionary
    },
  ],
  [
    '01 every piece of content is owned once',
    'has none',
    document => {
      document.marks.content(document.struct('P'))
      document.marks.close()
    },
  ],
  ['02 types are standard ones', 'is invented', document => void (dataOf(document, 'P')['S'] = 'Paragraph')],
  ['06 the file has a title', 'has no title', document => void (document.info['Title'] = ' ')],
  [
    '07 windows show the title',
    'shows the file name',
    document => {
      referred(document._root.data['ViewerPreferences'])['DisplayDocTitle'] = false
    },
  ],
  ['09 elements stand in their places', 'has an item in a row', document => void (dataOf(document, 'TD')['S'] = 'LI')],
  ['09 elements have contents', 'has an empty element', document => void rootOf(document).add(document.struct('P'))],
  ['11 languages are told', 'has no language', document => void (document._root.data['Lang'] = new String('français'))],
  [
    '11 languages are told',
    'has a wrong one inside',
    document => {
      dataOf(document, 'P')['Lang'] = new String('en_GB')
    },
  ],
  ['13 figures have words and a place', 'has a mute figure', document => void delete dataOf(document, 'Figure')['Alt']],
  [
    '13 figures have words and a place',
    'has a blank figure',
    document => {
      dataOf(document, 'Figure')['Alt'] = new String('\u00A0')
    },
  ],
  [
    '13 figures have words and a place',
    'has a figure nowhere',
    document => void delete dataOf(document, 'Figure')['A'],
  ],
  ['14 headings go down by one level', 'jumps', document => void (dataOf(document, 'H2')['S'] = 'H4')],
  ['14 headings go down by one level', 'begins below', document => void (dataOf(document, 'H1')['S'] = 'P')],
  ['15 tables have heads and whole rows', 'has a head of nothing', document => void (dataOf(document, 'TH')['A'] = {})],
  [
    '15 tables have heads and whole rows',
    'has no heads',
    document => {
      for (const {data} of dictionariesOf(document)) if (data['S'] === 'TH') data['S'] = 'TD'
    },
  ],
  [
    '16 lists tell how they are numbered',
    'has labels of no kind',
    document => {
      for (const {data} of dictionariesOf(document)) if (data['S'] === 'L') data['A'] = {}
    },
  ],
  ['19 notes have ids', 'has a note without id', document => void delete dataOf(document, 'Note')['ID']],
  [
    '21 attached files are named',
    'has a file without name',
    document => {
      const [file] = document._root.data['AF'] as readonly Reference[]
      referred(file)['F'] = new String('')
    },
  ],
  [
    '28 links have words, and keyboards reach them in order',
    'has a mute link',
    document => {
      annotationOf(document)['Contents'] = new String('')
    },
  ],
  [
    '28 links have words, and keyboards reach them in order',
    'has a link in no link',
    document => {
      dataOf(document, 'Link')['S'] = 'Span'
    },
  ],
  [
    '31 fonts are there, and their characters known',
    'has a glyph without character',
    document => {
      const [font] = Object.values(document._fontFamilies)
      if (font) font.unicode[1] = []
    },
  ],
]

describe('a printed file', () => {
  let parts: Print
  beforeAll(async () => {
    parts = await partsOf(renderInput(sampleAlert, {made: {csl: '[]'}}))
  })

  it('claims PDF/UA-1 where it keeps it', async () => {
    expect(Buffer.from(await draw(parts).finish()).toString('latin1')).toContain('<pdfuaid:part>1')
  })

  for (const {cases, speed} of halves(mutations, 6))
    it.each(cases)('is not written where it fails “%s”: it %s', speed, async (check, _what, mutate) => {
      const {document, finish} = draw(parts)
      mutate(document)
      await expect(finish()).rejects.toThrow(`${check}: `)
      expect(Buffer.from((document.read() as Uint8Array | null) ?? []).toString('latin1')).not.toContain('pdfuaid')
    })

  it('has a mutation for every check', () => {
    expect([...new Set(mutations.map(([check]) => check))]).toEqual(checkNames)
  })
})
