import {isMap, isScalar, visit, type Pair, type ParsedNode, type Range, type Scalar, type YAMLMap} from 'yaml'
import {fixAt, onLine} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {curly, inQuotes, type Parsed, type Repair} from './repairs.js'

/** Lines of valid YAML that say something else than their author meant, at most one mistake of each. */
export function findMisreadings(parsed: Parsed): readonly Repair[] {
  const found = [
    ...[...curlyScalars(parsed), ...cutTexts(parsed)].map(misread => repairOf(parsed, misread)),
    ...gluedEntries(parsed),
  ]
  const lines = new Set<number>()
  return found.flatMap(repair => (repair && lines.size < lines.add(repair.line).size ? [repair] : []))
}

interface Misread {
  readonly rule: 'yaml-quotes' | 'yaml-comma'
  /** Offsets of the text that was meant. */
  readonly start: number
  readonly end: number
}

function repairOf({text, lines}: Parsed, {rule, start, end}: Misread): Repair | undefined {
  const value = text.slice(start, end)
  if (value.includes('\n')) return undefined
  const {line, col: column} = lines.linePos(start)
  const sound = inQuotes(value)
  const source = text.split('\n')[line - 1] ?? ''
  const place = onLine(line, column - 1, column - 1 + value.length)
  const written = inCode(sound)
  return {
    line,
    mended: source.slice(0, column - 1) + sound + source.slice(column - 1 + value.length),
    rule,
    finding: {
      place,
      actual: quoted(value),
      expected: {en: 'a text in straight quotes', fr: 'un texte entre guillemets droits'},
      remedy: {en: `Write ${written}.`, fr: `Écrivez ${written}.`},
      fix: fixAt(place, value, sound, 'certain'),
    },
  }
}

/**
 * Values in the quotation marks that an editor made of straight ones. One text alone may be a quotation; a single word is none, nor
 * are several texts.
 */
function curlyScalars({document}: Parsed): readonly Misread[] {
  const found: Scalar[] = []
  visit(document, {
    Scalar: (_, node) => void (node.type === 'PLAIN' && curly.test(String(node.value)) && found.push(node)),
  })
  const meant = found.length > 1 ? found : found.filter(({value}) => !/\s/.test(String(value)))
  return meant.flatMap(({range}) => (range ? [{rule: 'yaml-quotes' as const, start: range[0], end: range[1]}] : []))
}

/** Texts that a comma cut in braces: what follows it is read as a key without a value. */
function cutTexts({document, text}: Parsed): readonly Misread[] {
  const found: Misread[] = []
  visit(document, {
    Map: (_, map) => {
      if (map.flow) found.push(...cutIn(map, text))
    },
  })
  return found
}

function cutIn({items}: YAMLMap, text: string): readonly Misread[] {
  const first = items.findIndex((item, at) => at > 0 && isStray(item, text) && isText(items[at - 1]))
  const count = items.slice(first).findIndex(item => !isStray(item, text))
  const last = items[(count < 0 ? items.length : first + count) - 1]
  const [start, end] = [rangeOf(items[first - 1]?.value)?.[0], rangeOf(last?.key)?.[1]]
  return first < 0 || start === undefined || end === undefined ? [] : [{rule: 'yaml-comma', start, end}]
}

/** A key that has not even a colon. */
function isStray({key, value}: Pair, text: string): boolean {
  const end = rangeOf(key)?.[1]
  const isEmpty = value === null || (isScalar(value) && value.value === null)
  return isScalar(key) && isEmpty && end !== undefined && !/^\s*:/.test(text.slice(end))
}

const isText = (pair: Pair | undefined): boolean =>
  isScalar(pair?.value) && pair.value.type === 'PLAIN' && typeof pair.value.value === 'string'

/** Nodes of a parsed document have their ranges; types of its parts do not say so. */
const rangeOf = (node: unknown): Range | null | undefined =>
  isScalar(node) || isMap(node) ? (node as ParsedNode).range : undefined

/**
 * Entries of a list that stand further in than the entry above: YAML reads them on as its text, so that `enisa` and ` - otan`
 * become `enisa - otan`.
 */
function gluedEntries(parsed: Parsed): readonly Repair[] {
  const found: Repair[] = []
  visit(parsed.document, {
    Seq: (_, {items, flow}) => {
      if (flow) return
      for (const item of items) if (isScalar(item) && item.type === 'PLAIN') found.push(...gluedTo(item, parsed))
    },
  })
  return found
}

function gluedTo({range}: Scalar, {text, lines}: Parsed): readonly Repair[] {
  const [start, end] = range ?? [0, 0]
  const source = text.split('\n')
  const first = lines.linePos(start).line
  const [indent] = /^ *(?=- )/.exec(source[first - 1] ?? '') ?? []
  // The entry of a list in a list has its hyphen elsewhere.
  if (indent === undefined) return []
  const last = lines.linePos(end).line
  return source.slice(first, last).flatMap((line, index) => {
    const entry = line.trimStart()
    return /^- \S/.test(entry) ? [entryRepair(line, {number: first + index + 1, mended: indent + entry})] : []
  })
}

function entryRepair(line: string, {number, mended}: {readonly number: number; readonly mended: string}): Repair {
  const indent = line.length - line.trimStart().length
  return {
    line: number,
    mended,
    rule: 'yaml-entry',
    finding: {
      place: onLine(number, indent, line.length),
      actual: {
        en: `${quoted(line.trim())} within the entry above`,
        fr: `${quoted(line.trim())} dans l'élément précédent`,
      },
      expected: {
        en: 'an entry of its own, its `-` in the same column',
        fr: 'un élément distinct, son `-` dans la même colonne',
      },
      fix: fixAt(onLine(number, 0, line.length), line, mended, 'likely'),
    },
  }
}
