import assert from 'node:assert/strict'
import {objectWith, ofType, rewrite, rewriteBytes, rewriteMetadata} from './mutations.js'
import {at, catalog, list, pagesOf, string, type PdfFile} from './pdf-file.js'
import {elementsOf} from './structure-tree.js'

const link = (file: PdfFile) => objectWith(file, value => value['/Subtype'] === '/Link')
const intent = (file: PdfFile) => at(file, list(file, catalog(file)['/OutputIntents'])[0])
const pattern = (file: PdfFile) => {
  const [found] = [...file.objects.keys()].filter(reference => at(file, reference)['/PatternType'] === 1)
  assert(found)
  return found
}

/** Rules that have more than one clause in them: for each of those, by rule, the clause of the standard and a change to a good file of PDF 2.0. */
export const furtherMutations: readonly (readonly [rule: string, clause: string, mutate: (file: PdfFile) => void])[] = [
  ['parents', 'ISO 14289-2, 8.2.1', file => void delete ofType(file, 'Document')['/P']],
  [
    'namespaced',
    'ISO 14289-2, 8.2.4',
    file => {
      const [namespace = null] = list(file, at(file, catalog(file)['/StructTreeRoot'])['/Namespaces'])
      at(file, namespace)['/RoleMapNS'] = {'/P': ['/Span', namespace]}
    },
  ],
  [
    'containment',
    'ISO 14289-2, 8.2.5.25',
    file => {
      const item = elementsOf(file).find(({type, parent}) => type === 'LBody' && parent?.type === 'LI')?.parent
      assert(item)
      const page = pagesOf(file)[0] ?? null
      item.dictionary['/K'] = [...list(file, item.dictionary['/K']), {'/Type': '/MCR', '/Pg': page, '/MCID': 0}]
    },
  ],
  ['containment', 'ISO/TS 32005, table 5', file => void (ofType(file, 'LBody')['/S'] = '/P')],
  [
    'headed',
    'ISO 14289-2, 8.2.5.26',
    file => {
      const cell = elementsOf(file).find(({type, dictionary}) => type === 'TD' && dictionary['/A'])
      assert(cell)
      at(file, cell.dictionary['/A'])['/Headers'] = ['u:nowhere']
    },
  ],
  [
    'sealed',
    'ISO 14289-2, 8.10.2.3',
    file => {
      const field = {'/Subtype': '/Widget', '/FT': '/Sig', '/Rect': [0, 0, 0, 0], '/TU': 'u:seal', '/V': '1 0 R'}
      catalog(file)['/AcroForm'] = {'/Fields': [field], '/SigFlags': 3}
    },
  ],
  ['privateUse', 'ISO 14289-2, 8.6', file => void (link(file)['/Contents'] = 'u:\uE001')],
  ['linkTargets', 'ISO 14289-2, 8.9.4.2', file => void (ofType(file, 'Link')['/Alt'] = 'u:else')],
  ['linkActions', 'ISO 19005-4, 6.3.3', file => void (link(file)['/AP'] = {'/N': '1 0 R'})],
  ['linkActions', 'ISO 19005-4, 6.6.1', file => void (at(file, link(file)['/A'])['/S'] = '/GoToR')],
  ['file', 'ISO 19005-4, 6.1.12', file => void (catalog(file)['/Version'] = '/1.7')],
  [
    'streams',
    'ISO 19005-4, 6.1.6.1',
    file => {
      const [page = ''] = pagesOf(file)
      at(file, string(list(file, at(file, page)['/Contents'])[0]))['/FFilter'] = '/FlateDecode'
    },
  ],
  ['spacing', 'ISO 19005-4, 6.1.4', file => rewriteBytes(file, text => text.replace(/\nxref\n/, '\nxref \n'))],
  ['hexStrings', 'ISO 19005-4, 6.1.5', file => rewriteBytes(file, text => text.replace(/\/ID \[<../, '/ID [<g'))],
  ['outputIntent', 'ISO 19005-4, 6.2.3', file => void (intent(file)['/DestOutputProfileRef'] = '1 0 R')],
  [
    'outputIntent',
    'ISO 19005-4, 6.2.3',
    file => {
      const intents = list(file, catalog(file)['/OutputIntents'])
      catalog(file)['/OutputIntents'] = [...intents, ...intents]
    },
  ],
  ['colors', 'ISO 19005-4, 6.2.4.3', file => void file.streams.set(pattern(file), '0 0 0 1 k')],
  ['operators', 'ISO 19005-4, 6.2.2', file => void file.streams.set(pattern(file), '/G99 Do')],
  [
    'deprecated',
    'ISO 32000-2, 14.2',
    file => void (at(file, at(file, pattern(file))['/Resources'])['/ProcSet'] = ['/PDF']),
  ],
  [
    'packet',
    'ISO 19005-4, 6.7.2.1',
    file => rewriteMetadata(file, packet => packet.replace('</rdf:RDF>', '&nbsp;</rdf:RDF>')),
  ],
  ['limits', 'ISO 19005-3, 6.1.13', file => rewrite(file, content => `99999999999 w\n${content}`)],
  ['operators', 'ISO 19005-3, 6.2.6', file => rewrite(file, content => `/Other ri\n${content}`)],
  ['operators', 'ISO 32000-1, 8.7.3.1', file => void (at(file, pattern(file))['/PatternType'] = 3)],
  [
    'operators',
    'ISO 32000-1, 8.8',
    file => void delete objectWith(file, one => one['/Subtype'] === '/Image')['/Subtype'],
  ],
  ['sheets', 'ISO 32000-1, 7.7.3.2', file => void delete at(file, catalog(file)['/Pages'])['/Count']],
  ['parents', 'ISO 32000-1, 14.7.2', file => void delete at(file, catalog(file)['/StructTreeRoot'])['/Type']],
  ['parentKeys', 'ISO 32000-1, 14.7.4.4', file => void (at(file, pagesOf(file)[0])['/StructParent'] = 0)],
  [
    'fonts',
    'ISO 19005-4, 6.2.10.2',
    file => void delete objectWith(file, one => one['/Subtype'] === '/CIDFontType2')['/Type'],
  ],
  [
    'numberings',
    'ISO 14289-2, 8.2.5.25',
    file => {
      for (const {type, dictionary} of elementsOf(file)) if (type === 'L') delete at(file, dictionary['/A'])['/O']
    },
  ],
]

/** A field of a declaration in the metadata, and what it says instead, if anything. */
const declared = [
  ['pdfaSchema:schema', ''],
  ['pdfaSchema:namespaceURI', ''],
  ['pdfaProperty:valueType', 'Other'],
  ['pdfaProperty:category', 'other'],
  ['pdfaProperty:description', ''],
] as const

/** The same for files of PDF 1.7: each field that declares a property of theirs (ISO 19005-3, 6.6.2.3.3). */
export const furtherMutations17: typeof furtherMutations = declared.map(([field, instead]) => [
  'schemas',
  `ISO 19005-3, 6.6.2.3.3, ${field}`,
  file =>
    rewriteMetadata(file, packet =>
      packet.replace(new RegExp(`<${field}>[^<]*</${field}>`), instead && `<${field}>${instead}</${field}>`),
    ),
])
