import assert from 'node:assert/strict'
import {mutations, objectWith, ofType, rewriteMetadata} from './mutations.js'
import {at, catalog, leaves, list, string, type PdfFile} from './pdf-file.js'
import {elementsOf} from './structure-tree.js'

const embedded = (file: PdfFile) => leaves(file, at(file, catalog(file)['/Names'])['/EmbeddedFiles'], '/Names')

/** For each rule that PDF 2.0 alone has, or that is broken otherwise there, a change to a good file that it must see. */
const own: Readonly<Record<string, (file: PdfFile) => void>> = {
  claims20: file => rewriteMetadata(file, packet => packet.replace('<pdfuaid:rev>2024', '<pdfuaid:rev>2023')),
  information20: file => void (file.trailer['/Info'] = catalog(file)['/Pages'] ?? null),
  schemas: file =>
    rewriteMetadata(file, packet => packet.replaceAll('prism:doi', 'prism:url').replace('pdfaid:rev', 'pdfaid:year')),
  descriptions: file => {
    const [[, reference] = [null, null]] = embedded(file)
    delete at(file, reference)['/Desc']
  },
  deprecated: file => void (objectWith(file, value => value['/Type'] === '/FontDescriptor')['/CIDSet'] = '1 0 R'),
  privateUse: file => void (ofType(file, 'Figure')['/Alt'] = 'u:\uE001'),
  namespaced: file => void delete ofType(file, 'Strong')['/NS'],
  containment: file => void (ofType(file, 'Aside')['/S'] = '/Em'),
  once: file => {
    const figure = elementsOf(file).find(({type, children}) => type === 'Figure' && children.length)
    assert(figure)
    figure.dictionary['/K'] = [...list(file, figure.dictionary['/K']), ...list(file, figure.dictionary['/K'])]
  },
  titles: file => void (ofType(file, 'Title')['/S'] = '/H1'),
  numberings: file => {
    const list = elementsOf(file).find(({type, children}) => type === 'L' && children[0]?.children[0]?.type === 'Lbl')
    assert(list)
    at(file, list.dictionary['/A'])['/ListNumbering'] = '/None'
  },
  noteCalls: file => void (ofType(file, 'FENote')['/Ref'] = []),
  entries: file => void (ofType(file, 'Reference')['/S'] = '/TOCI'),
  structureDestinations: file => {
    const [[, place] = [null, null]] = leaves(file, at(file, catalog(file)['/Names'])['/Dests'], '/Names')
    delete at(file, place)['/SD']
  },
  figureFiles: file => {
    const figure = elementsOf(file).find(({type, dictionary}) => type === 'Figure' && dictionary['/AF'])
    assert(figure)
    at(file, list(file, figure.dictionary['/AF'])[0])['/AFRelationship'] = '/Source'
  },
  headings: file => void (ofType(file, 'H1')['/S'] = '/H3'),
  filled: file => void (ofType(file, 'Title')['/K'] = []),
  notes: file => {
    const [first, second] = elementsOf(file).filter(({type}) => type === 'FENote')
    assert(first && second)
    second.dictionary['/ID'] = first.dictionary['/ID'] ?? null
  },
  headNames: file => {
    const found = elementsOf(file).find(({type, parent}) => type === 'P' && parent?.type === 'TH')
    assert(found)
    found.dictionary['/S'] = '/FENote'
  },
  attachments: file => {
    const [[, reference] = [null, null]] = embedded(file)
    delete at(file, string(reference))['/AFRelationship']
  },
}

/** Those of PDF 1.7, where the rule is the same, and its own. */
export const pdf20Mutations: Readonly<Record<string, (file: PdfFile) => void>> = {...mutations, ...own}
