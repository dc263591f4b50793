import assert from 'node:assert/strict'
import {at, catalog, list, pagesOf, type Dictionary, type PdfFile, type Value, string} from './pdf-file.js'
import {elementsOf, type Element} from './structure-tree.js'

const element = (file: PdfFile, wanted: (element: Element) => boolean): Element => {
  const found = elementsOf(file).find(wanted)
  assert(found)
  return found
}
/** The dictionary of the first element of a type. */
export const ofType = (file: PdfFile, type: string): Dictionary => element(file, one => one.type === type).dictionary
/** The first object that is so. */
export const objectWith = (file: PdfFile, wanted: (value: Dictionary) => boolean): Dictionary => {
  const found = [...file.objects.values()].map(value => at(file, value)).find(wanted)
  assert(found)
  return found
}
/** Change the content of the first page. */
export const rewrite = (file: PdfFile, change: (content: string) => string): void => {
  const [page = ''] = pagesOf(file)
  const reference = string(list(file, at(file, page)['/Contents'])[0])
  const content = file.streams.get(reference)
  assert(content)
  const changed = change(content)
  assert(changed !== content)
  file.streams.set(reference, changed)
}
/** Change the metadata. */
export const rewriteMetadata = (file: PdfFile, change: (packet: string) => string): void => {
  const reference = string(catalog(file)['/Metadata'])
  const packet = file.streams.get(reference) ?? ''
  const changed = change(packet)
  assert(changed !== packet)
  file.streams.set(reference, changed)
}
/** Change the file as it is written. */
export const rewriteBytes = (file: PdfFile, change: (text: string) => string): void => {
  const text = file.bytes.toString('latin1')
  const changed = change(text)
  assert(changed !== text)
  file.bytes = Buffer.from(changed, 'latin1')
}
const numbers = (file: PdfFile): Value[] => {
  const nums = at(file, at(file, catalog(file)['/StructTreeRoot'])['/ParentTree'])['/Nums']
  assert(Array.isArray(nums))
  return nums as Value[]
}

/** For each rule, a change to a good file that it must see. */
export const mutations: Readonly<Record<string, (file: PdfFile) => void>> = {
  identification: file => void (at(file, catalog(file)['/MarkInfo'])['/Marked'] = false),
  file: file => void (file.bytes = Buffer.concat([file.bytes, Buffer.from('more')])),
  limits: file => rewrite(file, content => `${'q '.repeat(29)}${content}${' Q'.repeat(29)}`),
  streams: file => {
    file.bytes = Buffer.from(file.bytes.toString('latin1').replace('/FlateDecode', '/LZWDecode'), 'latin1')
  },
  sealed: file => void (catalog(file)['/AcroForm'] = {'/Fields': [], '/XFA': 'u:form'}),
  bound: file => {
    file.objects.set('9999 0 R', {'/Subtype': '/application/c2pa'})
    file.streams.set('9999 0 R', 'no manifest')
  },
  inert: file => void (catalog(file)['/OpenAction'] = null),
  order: file => {
    const tree = at(file, at(file, at(file, catalog(file)['/Names'])['/EmbeddedFiles']))
    tree['/Names'] = ['u:b', '1 0 R', 'u:B', '1 0 R']
  },
  treeRoots: file => {
    const tree = at(file, at(file, catalog(file)['/StructTreeRoot'])['/ParentTree'])
    tree['/Limits'] = [0, 9]
  },
  references: file => void (catalog(file)['/Outlines'] = '99999 0 R'),
  claims: file => rewriteMetadata(file, packet => packet.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  schemas: file =>
    rewriteMetadata(file, packet => packet.replace('<pdfaProperty:name>part', '<pdfaProperty:name>parts')),
  languages: file => void (catalog(file)['/Lang'] = 'u:français'),
  roles: file => void (at(file, catalog(file)['/StructTreeRoot'])['/RoleMap'] = {'/P': '/Span'}),
  outputIntent: file => void (at(file, list(file, catalog(file)['/OutputIntents'])[0])['/DestOutputProfile'] = '1 0 R'),
  colors: file => rewrite(file, content => `0 0 0 1 k\n${content}`),
  pictures: file => void (objectWith(file, value => value['/Subtype'] === '/Image')['/Interpolate'] = true),
  states: file => void (objectWith(file, value => value['/Type'] === '/ExtGState')['/BM'] = '/Multiply'),
  groups: file => void (at(file, pagesOf(file)[0])['/Group'] = {'/S': '/Transparency', '/CS': '/DeviceCMYK'}),
  fonts: file => void delete objectWith(file, value => value['/Subtype'] === '/CIDFontType2')['/CIDToGIDMap'],
  descriptors: file => void delete objectWith(file, value => value['/Type'] === '/FontDescriptor')['/CapHeight'],
  information: file => void (at(file, file.trailer['/Info'])['/Author'] = 'u:Someone else'),
  operators: file => rewrite(file, content => `q 1e-7 0 0 1 0 0 cm Q\n${content}`),
  sheets: file => void (at(file, pagesOf(file)[0])['/Rotate'] = 90),
  runningHeads: file => rewrite(file, content => content.replaceAll('/Subtype /Footer', '')),
  outline: file => void delete at(file, at(file, catalog(file)['/Outlines'])['/First'])['/Title'],
  outlineTitles: file => {
    const [heading] = list(file, at(file, at(file, catalog(file)['/Outlines'])['/First'])['/First'])
    at(file, heading)['/Title'] = 'u:Another title'
  },
  outlineElements: file => void delete at(file, at(file, catalog(file)['/Outlines'])['/First'])['/SE'],
  outlineCounts: file => void delete at(file, catalog(file)['/Outlines'])['/Count'],
  partLanguages: file => void (catalog(file)['/Lang'] = 'u:is'),
  lists: file => void delete ofType(file, 'L')['/A'],
  rowHeads: file => {
    for (const {type, parent, dictionary} of elementsOf(file))
      if (type === 'TH' && parent?.parent?.type === 'TBody') dictionary['/S'] = '/TD'
  },
  boxes: file => void (at(file, ofType(file, 'Figure')['/A'])['/BBox'] = [10, 10, 5, 20]),
  widths: file => {
    const font = objectWith(file, value => value['/Subtype'] === '/CIDFontType2')
    const [first = null, widths] = list(file, font['/W'])
    font['/W'] = [first, list(file, widths ?? null).map(width => Number(width) + 2)]
  },
  glyphs: file => rewrite(file, content => content.replace(/\[\((?:\\\d{3}|[^\\]){2}/, '[(\0\0')),
  unicode: file => {
    const reference = string(objectWith(file, value => value['/Subtype'] === '/Type0')['/ToUnicode'])
    file.streams.set(reference, (file.streams.get(reference) ?? '').replaceAll(/<0065>/g, '<>'))
  },
  annotations: file => void (objectWith(file, value => value['/Subtype'] === '/Link')['/F'] = 6),
  rectangles: file => void (objectWith(file, value => value['/Subtype'] === '/Link')['/Rect'] = [10, 900, 20, 910]),
  parentKeys: file => void delete at(file, pagesOf(file)[0])['/StructParents'],
  captions: file => {
    const table = element(file, one => one.type === 'Table' && one.children[0]?.type === 'Caption').dictionary
    const [caption = null, ...rest] = list(file, table['/K'])
    table['/K'] = [...rest.slice(0, 1), caption, ...rest.slice(1)]
  },
  attachments: file => void delete at(file, list(file, catalog(file)['/AF'])[0])['/AFRelationship'],
  actions: file => void (objectWith(file, value => '/URI' in value)['/URI'] = 'u:javascript:alert(1)'),
  addresses: file => void (objectWith(file, value => '/URI' in value)['/URI'] = 'u:https://example.org/é'),
  marked: file => rewrite(file, content => `${content}\n0 0 10 10 re f\n`),
  owned: file => rewrite(file, content => content.replace('/MCID 3', '/MCID 2')),
  parentTree: file => {
    const first = numbers(file)[1]
    assert(Array.isArray(first))
    const [a = null, b = null] = first
    // Swapped entries: veraPDF says nothing.
    Object.assign(first, [b, a])
  },
  parents: file => void (ofType(file, 'LBody')['/P'] = '1 0 R'),
  artifacts: file => rewrite(file, content => content.replace(/\/Artifact <<[^>]*>> BDC/, '/Artifact << >> BDC')),
  nesting: file => void (ofType(file, 'LI')['/S'] = '/P'),
  headings: file => void (ofType(file, 'H2')['/S'] = '/H3'),
  filled: file => void (ofType(file, 'H1')['/K'] = []),
  tables: file => {
    for (const {type, dictionary} of elementsOf(file)) if (type === 'TH') dictionary['/S'] = '/TD'
  },
  scopes: file => void delete ofType(file, 'TH')['/A'],
  figures: file => void delete ofType(file, 'Figure')['/Alt'],
  notes: file => {
    const [first, second] = elementsOf(file).filter(({type}) => type === 'Note')
    assert(first && second)
    second.dictionary['/ID'] = first.dictionary['/ID'] ?? null
  },
  links: file => void delete objectWith(file, value => value['/Subtype'] === '/Link')['/Contents'],
  linkElements: file => {
    const link = ofType(file, 'Link')
    link['/K'] = list(file, link['/K']).filter(kid => typeof kid === 'number')
  },
  linkAreas: file =>
    void (objectWith(file, value => value['/Subtype'] === '/Link')['/QuadPoints'] = [0, 0, 9, 0, 0, 9, 9, 9]),
  cellHeads: file => {
    for (const {type, dictionary} of elementsOf(file)) if (type === 'TD') delete dictionary['/A']
  },
  headNames: file =>
    void (element(file, ({type, parent}) => type === 'P' && parent?.type === 'TH').dictionary['/S'] = '/Note'),
  lengths: file =>
    rewriteBytes(file, text => text.replace(/\/Length (\d+)/, (_, length) => `/Length ${Number(length) + 3}`)),
  spacing: file => rewriteBytes(file, text => text.replace(/\n(\d+) 0 obj\n/, '\n$1  0 obj\n')),
  hexStrings: file => rewrite(file, content => content.replace(/\[\(/, '[<00a> (')),
  names: file => void (objectWith(file, value => value['/Type'] === '/Font')['/BaseFont'] = 'n:/ABCDEF+#ff'),
  packet: file => rewriteMetadata(file, packet => packet.replace('</rdf:RDF>', '\u0001</rdf:RDF>')),
  linkTargets: file => void (ofType(file, 'Link')['/Alt'] = 'u:something else'),
  linkActions: file => {
    const link = objectWith(file, value => value['/Subtype'] === '/Link')
    link['/Dest'] = [pagesOf(file)[0] ?? null, '/Fit']
  },
  headed: file => {
    for (const {type, dictionary, parent} of elementsOf(file))
      if (type === 'TH' && parent?.parent?.type === 'TBody') dictionary['/S'] = '/TD'
    const head = ofType(file, 'THead')
    for (const row of list(file, head['/K']))
      for (const cell of list(file, at(file, row)['/K'])) at(file, cell)['/S'] = '/TD'
  },
  tabs: file => {
    for (const page of pagesOf(file)) at(file, page)['/Tabs'] = '/R'
  },
  destinations: file => void (objectWith(file, value => value['/S'] === '/GoTo')['/D'] = 'u:nowhere'),
}
