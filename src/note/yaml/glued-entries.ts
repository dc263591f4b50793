import {isScalar, visit, type Scalar} from 'yaml'
import {fixAt} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import type {Parsed, Repair} from './repairs.js'

/**
 * Entries of a list that stand further in than the entry above: YAML reads them on as its text, so that `enisa` and ` - otan`
 * become `enisa - otan`.
 */
export function gluedEntries(parsed: Parsed): readonly Repair[] {
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
    return /^- \S/.test(entry) ? [repairOf(line, {number: first + index + 1, mended: indent + entry})] : []
  })
}

function repairOf(line: string, {number, mended}: {readonly number: number; readonly mended: string}): Repair {
  const column = line.length - line.trimStart().length + 1
  const end = {line: number, column: line.length + 1}
  const whole = {start: {line: number, column: 1}, end}
  return {
    line: number,
    mended,
    rule: 'yaml-entry',
    finding: {
      place: {start: {line: number, column}, end},
      actual: {
        en: `${quoted(line.trim())} within the entry above`,
        fr: `${quoted(line.trim())} dans l'élément précédent`,
      },
      expected: {
        en: 'an entry of its own, its `-` in the same column',
        fr: 'un élément distinct, son `-` dans la même colonne',
      },
      fix: fixAt(whole, line, mended, 'likely'),
    },
  }
}
