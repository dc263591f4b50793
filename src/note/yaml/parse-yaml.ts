import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {LineCounter, visit, type ParsedNode, type YAMLError, isAlias, isScalar, type Node} from 'yaml'
import {parseBoundedYaml} from '../../model/bounded-yaml.js'
import {excessSize} from '../../model/excess-size.js'
import {report} from '../../model/report.js'
import type {Text} from '../../model/text.js'
import {findMisreadings} from './misreadings.js'
import {type Parsed, findRepairs, repairsAt, type Repair} from './repairs.js'
import {findTwoFields} from './two-fields.js'
import {syntaxWords} from './syntax-words.js'
import {fixAt, onLine} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'

/** YAML as a tree, with the places of its nodes in the file. */
export interface YamlTree {
  readonly contents: ParsedNode | null
  /** The place of a node's `range`; offsets are not given, lines and columns count from 1. */
  readonly place: (range: readonly [number, number, ...unknown[]]) => Position
  /** Text at a place of the file, on one line. */
  readonly source: (range: readonly [number, number, ...unknown[]]) => string
}

/** The first that finds anything has its turn: what others would find may follow from it. */
const finders = [findOddBlanks, findTwoFields, findRepairs, findMisreadings]

/** After so many rounds of quoting, what is wrong is wrong for another reason. */
const maxRounds = 8

/**
 * Read YAML 1.2 (core schema: dates stay strings); what is wrong is reported. A text that should stand in quotes is
 * reported and then read as if it did, so that the mistakes after it are found too.
 *
 * @see YAML 1.2.2, §10.3: https://yaml.org/spec/1.2.2/#103-core-schema
 */
export function parseYaml(file: VFile, text: string): YamlTree | undefined {
  if (isTooLong(file, text)) return undefined
  let parsed = parse(text)
  for (let round = 0; round < maxRounds; round++) {
    const repairs = firstOf(parsed)
    if (repairs.length === 0) break
    for (const {rule, finding} of repairs) if (finding) report(file, rule, finding)
    parsed = parse(mend(parsed.text, repairs))
  }
  if (reportSyntax(file, parsed) || reportFeatures(file, parsed)) return undefined
  return treeOf(parsed)
}

function firstOf(parsed: Parsed): readonly Repair[] {
  for (const find of finders) {
    const found = find(parsed)
    if (found.length > 0) return found
  }
  return []
}

/** Twenty times what the longest front matter has; YAML is read slowly enough for more to be felt. */
const maxCharacters = 40_000

function isTooLong(file: VFile, text: string): boolean {
  if (text.length <= maxCharacters) return false
  const size = excessSize(text.length)
  report(file, 'note-too-large', {
    place: {line: 1, column: 1},
    actual: {en: `${size.en} of fields`, fr: `${size.fr} de champs`},
    expected: {en: 'at most 40 kB', fr: '40 ko au plus'},
    remedy: {
      en: 'Move long texts into the body, below the fields.',
      fr: 'Déplacez les longs textes dans le corps de la note, sous les champs.',
    },
  })
  return true
}

function parse(text: string): Parsed {
  const lines = new LineCounter()
  const document = parseBoundedYaml(text, {
    lineCounter: lines,
    schema: 'core',
    // Keys given twice are found where aliases of keys are known.
    uniqueKeys: false,
  })
  return {document, text, lines}
}

function mend(text: string, repairs: readonly Repair[]): string {
  const lines = text.split('\n')
  for (const {line, mended} of repairs) lines[line - 1] = mended
  const moved = repairs.flatMap(repair => repair.moved ?? [])
  if (moved.length > 0 && lines.at(-1) === '') lines.pop()
  return [...lines, ...moved].join('\n')
}

/** One message a line, and no more than the first three lines: the rest follows from them. Says whether there was any. */
function reportSyntax(file: VFile, parsed: Parsed): boolean {
  const {document, lines} = parsed
  const seen = new Set<number>()
  // Of two errors at one place, the second says no more.
  const errors = document.errors.filter(({pos: [at]}, index, all) => all.findIndex(({pos}) => pos[0] === at) === index)
  for (const error of errors) {
    const {line, col} = lines.linePos(startOf(error, parsed))
    if (seen.has(line) || seen.size === 3) continue
    seen.add(line)
    const {rule = 'yaml-syntax', ...words} = syntaxWords(error, col, parsed.text.split('\n')[line - 1] ?? '')
    report(file, rule, {place: {line, column: col}, ...words})
    // Whatever such a document holds, its other errors are echoes.
    if (error.code === 'RESOURCE_EXHAUSTION') break
  }
  return seen.size > 0
}

/** Where an error begins: an open quote where it opens, not at the end of the text; a line with too many spaces at its own beginning. */
function startOf({code, message, pos}: YAMLError, {document, text}: Parsed): number {
  let start = pos[0]
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings')) {
    const end = text.indexOf('\n', start)
    // Its value has no colon: the one that is meant stands below.
    return end < 0 || text.slice(start, end).includes(':') ? start : end + 1
  }
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return start
  visit(document, {
    Scalar: (_, {type, range}) => {
      if (type?.startsWith('QUOTE') && range && range[0] < pos[0]) start = range[0]
    },
  })
  return start
}

function treeOf({document, lines, text}: Parsed): YamlTree {
  const point = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  return {
    contents: document.contents,
    place: ([start, end]) => ({start: point(start), end: point(end)}),
    source: ([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  }
}

/** Report parts of YAML that fields do without; says whether there was any. */
function reportFeatures(file: VFile, {document, lines}: Parsed): boolean {
  const {length} = file.messages
  const tell = (node: Node, actual: Text) => {
    const {line, col} = lines.linePos(node.range?.[0] ?? 0)
    report(file, 'yaml-feature', {
      place: {line, column: col},
      actual,
      expected: {en: 'a plain value', fr: 'une simple valeur'},
    })
  }
  visit(document, {
    Node: (key, node) => {
      const name = featureOf(node, key === 'key')
      if (name) tell(node, name)
    },
  })
  return file.messages.length > length
}

function featureOf(node: Node, isKey: boolean): Text | undefined {
  if (isAlias(node)) return {en: `alias \`*${node.source}\``, fr: `l'alias \`*${node.source}\``}
  if (node.anchor !== undefined) return {en: `anchor \`&${node.anchor}\``, fr: `l'ancre \`&${node.anchor}\``}
  if (isKey && !isScalar(node)) return {en: 'list or group as a key', fr: 'une liste ou un groupe en guise de clé'}
  if (isKey && isScalar(node) && node.value === '<<') return {en: 'merge key `<<`', fr: 'la clé de fusion `<<`'}
  return undefined
}

/** Blanks that are no spaces to YAML: those that French typography and word processors put in. */
const odd = '\u00A0\u2000-\u200B\u202F\u3000'
const around = new RegExp(
  `^(?<indent>[ ${odd}]*)(?<hyphen>-[ ${odd}]+)?(?:(?<key>[\\p{L}\\p{N}_-]+)[ ${odd}]*:(?<blanks>[ ${odd}]*|$))?(?<value>.*)$`,
  'u',
)
const hyphenated = new RegExp(`^-[${odd}]`, 'u')
const anyOdd = new RegExp(`[${odd}]`, 'u')

/** Lines in which such a blank stands where YAML wants a space or nothing: in front, after a hyphen, before or after the colon of a key. */
function findOddBlanks(parsed: Parsed): readonly Repair[] {
  if (!anyOdd.test(parsed.text)) return []
  const offsets = parsed.document.errors.map(({pos}) => pos[0])
  visit(parsed.document, {
    Pair: (_, {key}) => {
      if (isScalar(key) && anyOdd.test(String(key.value)) && key.range) offsets.push(key.range[0])
    },
    // Such a hyphen begins no entry: all of them are read as one text.
    Scalar: (_, {type, value, range}) => {
      if (type !== 'PLAIN' || !range || !hyphenated.test(String(value))) return
      for (let at = range[0]; at >= 0 && at < range[1]; at = parsed.text.indexOf('\n', at) + 1 || range[1])
        offsets.push(at)
    },
  })
  return repairsAt(parsed, offsets, repairOf)
}

function repairOf(line: number, source: string): Repair | undefined {
  const {indent = '', hyphen, key, blanks = '', value = ''} = around.exec(source)?.groups ?? {}
  const spaces = (text: string) => text.replaceAll(new RegExp(anyOdd, 'gu'), ' ')
  const mended = `${spaces(indent)}${hyphen ? '- ' : ''}${key === undefined ? '' : `${key}:${blanks === '' ? '' : ' '}`}${value}`
  if (mended === source || !anyOdd.test(source.slice(0, source.length - value.length))) return undefined
  const at = source.search(anyOdd)
  return {
    line,
    mended,
    rule: 'yaml-blank',
    finding: {
      place: onLine(line, at, at + 1),
      actual: {en: `no-break space in ${quoted(source)}`, fr: `une espace insécable dans ${quoted(source)}`},
      expected: {
        en: 'a plain space, or none before a colon',
        fr: 'une espace ordinaire, ou aucune devant un deux-points',
      },
      fix: fixAt(onLine(line, 0, source.length), source, mended, 'certain'),
    },
  }
}
