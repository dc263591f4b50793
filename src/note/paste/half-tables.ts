import type {Table} from 'mdast'
import {editAt, insertAt, onLine, type Fix} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import type {TextCheck} from '../text-check.js'
import {beginsAsWords, lineAt, runsOf, type ProseLine} from './prose-lines.js'
import {rowText} from './pasted-tables.js'

interface Row extends ProseLine {
  readonly cells: readonly string[]
  readonly isBordered: boolean
  readonly isRule: boolean
}

/** Rule `table-rule`: a table whose second row, `| --- | --- |`, is lacking or has another number of cells. */
export function checkHalfTables({file, prose}: TextCheck): void {
  const lines = prose.filter(({paragraph}) => paragraph > 0)
  for (const rows of runsOf(
    lines.flatMap(rowOf),
    (row, last) => row.line === last.line + 1 && row.paragraph === last.paragraph,
  )) {
    const [first] = rows
    if (!first || (rows.length === 1 && !first.isBordered)) continue
    const wanted = rowText(first.cells.map(() => '---'))
    report(file, 'table-rule', {
      place: {start: lineAt(first).start, end: lineAt(rows.at(-1) ?? first).end},
      actual: quoted(first.source),
      expected: {en: `${quoted(wanted)} on the line below`, fr: `${quoted(wanted)} à la ligne suivante`},
      fix: fixOf(rows, lines),
    })
  }
}

const cellsOf = (source: string): readonly string[] =>
  source
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim())

function rowOf(line: ProseLine): readonly Row[] {
  if (!line.source.includes('|')) return []
  const trimmed = line.source.slice(line.from).trim()
  const cells = cellsOf(trimmed)
  const isBordered = /^\|.*[^\\]\|$/.test(trimmed)
  if (cells.length < 2 && !isBordered) return []
  const isRule = cells.every(cell => /^:?-+:?$/.test(cell))
  return [{...line, cells, isBordered, isRule}]
}

function fixOf(rows: readonly Row[], lines: readonly ProseLine[]): Fix | undefined {
  const [first, second] = rows
  if (!first || !second || first.isRule || !first.isPlain || first.cells.length < 2) return undefined
  const rule = rowText(first.cells.map((_, at) => (second.isRule ? (second.cells[at] ?? '---') : '---')))
  const isAfterWords = lines.some(({line, paragraph}) => line === first.line - 1 && paragraph === first.paragraph)
  const last = rows.at(-1) ?? second
  const isBeforeWords = lines.some(({line, paragraph}) => line === last.line + 1 && paragraph === first.paragraph)
  const edits = [
    ...(isAfterWords ? [insertAt(lineAt(first).start, '\n')] : []),
    second.isRule ? editAt(lineAt(second), rule) : insertAt(lineAt(second).start, `${rule}\n`),
    ...(isBeforeWords ? [insertAt(lineAt(last).end, '\n')] : []),
  ]
  const body = second.isRule ? rows.slice(2) : rows.slice(1)
  const isCertain =
    rows.every(row => row.isBordered && !(row.isRule && row !== second)) &&
    body.every(({cells}) => cells.length === first.cells.length)
  return {edits, isCertain, actual: second.isRule ? second.source.trim() : first.source.trim(), expected: rule}
}

/** Rule `table-glued`: a sentence on the line below a table becomes a row of it. Says which rows these are. */
export function gluedRows({root, file}: TextCheck): ReadonlySet<number> {
  const lines = String(file.value).split('\n')
  const found = new Set<number>()
  visit(root, 'table', (table: Table, _index, parent) => {
    const glued = sentencesBelow(table, lines)
    const [first] = glued
    if (first === undefined) return
    for (const line of glued) found.add(line)
    const source = lines[first - 1] ?? ''
    const place = onLine(first, 0, source.length)
    report(file, 'table-glued', {
      place,
      actual: quoted(source),
      expected: {en: 'an empty line before it', fr: 'une ligne vide avant elle'},
      fix: {
        edits: [insertAt(place.start, '\n')],
        isCertain:
          (parent?.type === 'root' || parent?.type === 'containerDirective') &&
          glued.every(line => beginsAsWords(lines[line - 1] ?? '')),
        actual: source.trim(),
        expected: `⏎ ${source.trim()}`,
      },
    })
  })
  return found
}

/** Lines at the end of a table of several columns that have no sign of one. */
function sentencesBelow({children: [head, ...rows]}: Table, lines: readonly string[]): readonly number[] {
  if ((head?.children.length ?? 0) < 2) return []
  const numbers = rows.map(({position}) => position?.start.line ?? 0)
  const first = numbers.findLastIndex(line => /(?<!\\)\|/.test(lines[line - 1] ?? '')) + 1
  return numbers.slice(first)
}
