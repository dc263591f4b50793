import {isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap} from 'yaml'
import {plain} from '../../model/nearest.js'
import {report} from '../../model/report.js'
import type {Shape} from '../../model/shape.js'
import {quoted} from '../../model/quoted.js'
import {inQuotes} from '../yaml/repairs.js'
import {readGroup} from './read-group.js'
import {readTerm} from './read-term.js'
import type {Reading, ValueAt} from './reading.js'

const readers: {[K in Shape['kind']]: (at: ValueAt<K>) => unknown} = {
  text: readText,
  term: at => readTerm(readText(at), at),
  number: ({node}) => readNumber(node),
  flag: readFlag,
  choice: readChoice,
  list: ({node, shape, path, reading}) =>
    isSeq<ParsedNode>(node)
      ? node.items.map((entry, index) =>
          readValue({node: entry, shape: shape.entry, path: `${path}.${index}`, reading}),
        )
      : node?.toJSON(),
  group: at => readGroup(at, readValue),
  either: readEither,
}

/**
 * A value under its canonical keys and words, as the schema wants it: texts as they were written (`1.10` is no number),
 * a lone entry as a list, French words in English. What does not fit stays as it is, for the schema to refuse.
 * Notes the places of all that it reads.
 */
export function readValue(at: ValueAt): unknown {
  const {node, path, reading} = at
  if (node && node.range[1] > node.range[0]) reading.places.set(path, reading.tree.place(node.range))
  // The table has for each kind the reader of that very shape; TypeScript cannot correlate the two.
  const reader = readers[at.shape.kind] as (at: ValueAt) => unknown
  return reader(at)
}

function readText(at: Pick<ValueAt, 'node' | 'path' | 'reading'>): unknown {
  const {node} = at
  if (isMap(node)) return reportMapping(node, at)
  if (!isScalar(node)) return node?.toJSON()
  reportCutText(node, at.reading)
  return node.value === null || typeof node.value === 'string'
    ? node.value
    : (node.source ?? JSON.stringify(node.value))
}

/** `Dossier #4` without quotes is read as `Dossier`: likely not what its author meant. */
function reportCutText(node: Scalar.Parsed, {file, tree}: Reading): void {
  if (node.type !== 'PLAIN' || !node.comment || !node.source || /^\s|^$/.test(node.comment)) return
  const whole = `${node.source} #${node.comment}`
  report(file, 'yaml-comment', {
    place: tree.place(node.range),
    actual: quoted(`#${node.comment}`),
    remedy: {
      en: `If it belongs to the text, write ${quoted(inQuotes(whole))}; if it is a comment, put a space after \`#\`.`,
      fr: `S'il fait partie du texte, écrivez ${quoted(inQuotes(whole))} ; si c'est un commentaire, mettez une espace après \`#\`.`,
    },
  })
}

function readNumber(node: ParsedNode | null): unknown {
  if (!isScalar(node)) return node?.toJSON()
  return typeof node.value === 'string' && /^\d{1,9}$/.test(node.value) ? Number(node.value) : node.value
}

function readFlag({node, reading}: ValueAt<'flag'>): unknown {
  if (!isScalar(node) || typeof node.value === 'boolean') return node?.toJSON()
  const word = wordOf(String(node.value), reading) ?? plain(String(node.value))
  return word === 'true' || word === 'false' ? word === 'true' : node.value
}

function readChoice({node, shape, path, reading}: ValueAt<'choice'>): unknown {
  const text = readText({node, path, reading})
  if (typeof text !== 'string') return text
  const word = wordOf(text, reading)
  const isMeant = (option: string) => option === word || plain(option) === plain(text)
  return shape.options.find(option => !isExact(option) && isMeant(option)) ?? text
}

/** TLP labels are capitals by standard; all other words are compared without case and accents. */
const isExact = (option: string): boolean => option.startsWith('TLP:')

const wordOf = (text: string, {field}: Reading): string | undefined =>
  Object.entries(field.values ?? {}).find(([alias]) => plain(alias) === plain(text))?.[1]

function readEither({node, shape, path, reading}: ValueAt<'either'>): unknown {
  const shapes = shape.shapes.flatMap(one => (one.kind === 'either' ? one.shapes : [one]))
  const find = (kind: Shape['kind']) => shapes.find(one => one.kind === kind)
  const list = find('list')
  if (isSeq(node) && list) return readValue({node, shape: list, path, reading})
  if (isScalar(node) && node.value === null) return null
  if (list?.kind === 'list') return [readValue({node, shape: list.entry, path: `${path}.0`, reading})]
  const fitting = (isMap(node) && find('group')) || shapes.find(one => one.kind !== 'group')
  return fitting ? readValue({node, shape: fitting, path, reading}) : node?.toJSON()
}

/**
 * Report a text that its colon made a mapping, as in the list entry `- Trois liaisons : un tracé`. Returns the mapping, for the schema to
 * refuse where it cannot have been a text.
 */
function reportMapping(
  node: YAMLMap.Parsed,
  {path, reading}: {readonly path: string; readonly reading: Reading},
): unknown {
  const [pair] = node.items
  if (node.flow || !pair || node.items.length > 1 || !isScalar(pair.key)) return node.toJSON()
  const {file, tree, reported} = reading
  const source = tree.source(node.range)
  reported.add(path)
  if (/^eurovoc$/i.test(String(pair.key.value))) {
    const label = source.toLowerCase().replaceAll(/\s/g, '')
    report(file, 'eurovoc-keyword', {
      place: tree.place(node.range),
      actual: quoted(source),
      expected: `\`"${label}"\``,
      remedy: {en: `Write \`- "${label}"\`.`, fr: `Écrivez \`- "${label}"\`.`},
    })
    return undefined
  }
  report(file, 'yaml-colon', {
    place: tree.place(node.range),
    actual: quoted(source),
    expected: {en: 'a text in quotes', fr: 'un texte entre guillemets droits'},
    remedy: {en: `Write \`- ${inQuotes(source)}\`.`, fr: `Écrivez \`- ${inQuotes(source)}\`.`},
  })
  return undefined
}
