import assert from 'node:assert/strict'
import {at, catalog, list, pagesOf, type Dictionary, type PdfFile, type Value, string} from './pdf-file.js'
import {elementsOf, type Element} from './structure-tree.js'

const element = (file: PdfFile, wanted: (element: Element) => boolean): Element => {
  const found = elementsOf(file).find(wanted)
  assert(found)
  return found
}
const ofType = (file: PdfFile, type: string): Dictionary => element(file, one => one.type === type).dictionary
const objectWith = (file: PdfFile, wanted: (value: Dictionary) => boolean): Dictionary => {
  const found = [...file.objects.values()].map(value => at(file, value)).find(wanted)
  assert(found)
  return found
}
const rewrite = (file: PdfFile, change: (content: string) => string): void => {
  const [page = ''] = pagesOf(file)
  const reference = string(list(file, at(file, page)['/Contents'])[0])
  const content = file.streams.get(reference)
  assert(content)
  const changed = change(content)
  assert(changed !== content)
  file.streams.set(reference, changed)
}
const numbers = (file: PdfFile): Value[] => {
  const nums = at(file, at(file, catalog(file)['/StructTreeRoot'])['/ParentTree'])['/Nums']
  assert(Array.isArray(nums))
  return nums as Value[]
}

/** For each rule, a change to a good file that it must see. */
export const mutations: Readonly<Record<string, (file: PdfFile) => void>> = {
  identification: file => void (at(file, catalog(file)['/MarkInfo'])['/Marked'] = false),
  fonts: file => void delete objectWith(file, value => value['/Subtype'] === '/Type0')['/ToUnicode'],
  attachments: file => void delete at(file, list(file, catalog(file)['/AF'])[0])['/AFRelationship'],
  actions: file => void (objectWith(file, value => '/URI' in value)['/URI'] = 'u:javascript:alert(1)'),
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
  tabs: file => {
    for (const page of pagesOf(file)) at(file, page)['/Tabs'] = '/R'
  },
  destinations: file => void (objectWith(file, value => value['/S'] === '/GoTo')['/D'] = 'u:nowhere'),
}
