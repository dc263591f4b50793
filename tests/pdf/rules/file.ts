import {at, catalog, contentsOf, follow, string, type Dictionary, type Value} from '../pdf-file.js'
import {operatorsOf} from '../operators.js'
import type {Rule} from '../rule.js'

/** The file begins and ends as an archive wants it: no encryption, nothing after its end (ISO 19005-3, 6.1.2 and 6.1.3). */
export const file: Rule = ({file: pdf}) => {
  const {bytes, trailer} = pdf
  const text = bytes.toString('latin1')
  return [
    ...(/^%PDF-(?:1\.[0-7]|2\.0)\n%[\x80-\xFF]{4}/.test(text)
      ? []
      : ['does not begin with its version and a binary comment']),
    ...(/%%EOF\r?\n?$/.test(text) ? [] : ['something stands after its end']),
    // What it begins with says it (ISO 19005-4, 6.1.12).
    ...('/Version' in catalog(pdf) ? ['has another version'] : []),
    ...('/Encrypt' in trailer ? ['is encrypted'] : []),
    ...(Array.isArray(trailer['/ID']) ? [] : ['has no identifier']),
  ]
}

const longest = {text: 32_767, name: 127, integer: 2_147_483_647, states: 28}

/** No number, text, name or stack of states is larger than readers must take (ISO 19005-3, 6.1.13). */
export const limits: Rule = ({file: pdf}) => [
  ...[...pdf.objects].flatMap(([reference, value]) => [
    ...valuesIn(value).flatMap(one => (tooLarge(one) ? [`${reference} has a value that is too large`] : [])),
  ]),
  ...contentsOf(pdf).flatMap(({reference, content}) => {
    let [depth, deepest] = [0, 0]
    const large = operatorsOf(content).flatMap(({operands}) =>
      operands.filter(operand => /^[-+]?\d+$/.test(operand) && tooLarge(Number(operand))),
    )
    for (const {name} of operatorsOf(content)) {
      if (name === 'q') deepest = Math.max(deepest, ++depth)
      if (name === 'Q') depth--
    }
    return [
      ...large.map(operand => `${reference} has the number ${operand}, which is too large`),
      ...(deepest > longest.states ? [`${reference} nests ${deepest} states`] : []),
      ...(depth === 0 ? [] : [`${reference} leaves states open`]),
    ]
  }),
]

function tooLarge(value: Value): boolean {
  if (typeof value === 'number') return Math.abs(value) > longest.integer
  if (typeof value !== 'string') return false
  if (value.startsWith('/')) return Buffer.byteLength(value) - 1 > longest.name
  // qpdf has binary strings in hexadecimal digits.
  if (value.startsWith('b:')) return (value.length - 2) / 2 > longest.text
  // As many bytes as it may have in the file, where it is no hexadecimal text.
  return Buffer.byteLength(value.replace(/^[ub]:/, ''), 'utf16le') + 2 > longest.text
}

function valuesIn(value: Value): readonly Value[] {
  if (value === null || typeof value !== 'object') return [value]
  const children = Array.isArray(value) ? (value as readonly Value[]) : Object.values(value)
  return children.flatMap(valuesIn)
}

/** Streams hold their own data, in filters that every reader has (ISO 19005-3, 6.1.7). */
export const streams: Rule = ({file: pdf}) => {
  const elsewhere = [...pdf.streams.keys()].filter(reference =>
    ['/F', '/FFilter', '/FDecodeParms'].some(key => key in at(pdf, reference)),
  )
  // qpdf undoes filters, and leaves them out. A signature names its handler by the same key (ISO 32000-2, 12.8.1).
  const filters = [...pdf.bytes.toString('latin1').matchAll(/\/Filter\s*(\[[^\]]*\]|\/[\w.]+)/g)].map(
    ([, name]) => name ?? '',
  )
  return [
    ...elsewhere.map(reference => `${reference} lies in another file`),
    ...filters
      .filter(name => !/^\/(?:(?:Flate|DCT)Decode|Adobe\.PPKLite)$/.test(name))
      .map(name => `a stream uses ${name}`),
  ]
}

const forbidden: Readonly<Record<string, readonly string[]>> = {
  catalog: ['/AA', '/OpenAction', '/OCProperties', '/Requirements', '/NeedsRendering'],
  names: ['/JavaScript', '/AlternatePresentations', '/XFAResources'],
  page: ['/AA', '/PresSteps'],
}

/** Nothing acts, changes or hides: no actions of their own, layers, presentations (ISO 19005-3, 6.4 to 6.11). */
export const inert: Rule = ({file: pdf, pages}) => {
  const root = catalog(pdf)
  const found = (name: string, dictionary: Dictionary) =>
    (forbidden[name] ?? []).filter(key => key in dictionary).map(key => `${name} has ${key}`)
  return [
    ...found('catalog', root),
    ...found('names', at(pdf, root['/Names'])),
    ...pages.flatMap(({reference}) => found('page', at(pdf, reference))),
  ]
}

/** Trees of names and numbers are in the order of their bytes, which readers search by (ISO 32000-1, 7.9.6 and 7.9.7). */
export const order: Rule = ({file: pdf}) =>
  [...pdf.objects.values()].flatMap(value =>
    valuesOfTrees(value).flatMap(keys => {
      const sorted = keys.every((key, index) => index === 0 || isBefore(keys[index - 1] ?? null, key))
      return sorted ? [] : [`a tree is not in order: ${JSON.stringify(keys)}`]
    }),
  )

/** The root of a tree has no limits: they are for searching below it, and some readers compare them otherwise (ISO 32000-1, 7.9.6 and 7.9.7). */
export const treeRoots: Rule = ({file: pdf}) => {
  const [root, elements] = [catalog(pdf), at(pdf, catalog(pdf)['/StructTreeRoot'])]
  const names = Object.entries(at(pdf, root['/Names']))
  const trees = [...names, ...['/ParentTree', '/IDTree'].map(key => [key, elements[key]] as const)]
  return trees.flatMap(([key, tree]) => ('/Limits' in at(pdf, tree) ? [`${key} has limits at its root`] : []))
}

function valuesOfTrees(value: Value): readonly (readonly Value[])[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap(valuesOfTrees)
  // Neither an array nor anything but an object: see above.
  const dictionary = value as Dictionary
  const own = [dictionary['/Names'], dictionary['/Nums']].flatMap(pairs =>
    Array.isArray(pairs) ? [(pairs as readonly Value[]).filter((_, index) => index % 2 === 0)] : [],
  )
  return [...own, ...Object.values(dictionary).flatMap(valuesOfTrees)]
}

const isBefore = (a: Value, b: Value): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a < b : Buffer.compare(keyBytes(a), keyBytes(b)) < 0

/** PDFDocEncoding is Latin-1 for what our keys have; others are UTF-16 (ISO 32000-1, 7.9.2.2). */
function keyBytes(key: Value): Buffer {
  const text = string(key).replace(/^[ub]:/, '')
  return /^[\x20-\x7E]*$/.test(text) ? Buffer.from(text, 'latin1') : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
}

/** Every reference leads to something. */
export const references: Rule = ({file: pdf}) =>
  [...pdf.objects].flatMap(([reference, value]) =>
    valuesIn(value)
      .filter(one => typeof one === 'string' && /^\d+ \d+ R$/.test(one) && follow(pdf, one) === null)
      .map(one => `${reference} refers to ${string(one)}, which is not there`),
  )
