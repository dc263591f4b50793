import type {Table, TableCell} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {counted} from '../../../model/counted.js'
import {visit} from '../../../model/visit.js'
import {greatest} from '../../../model/greatest.js'
import {report} from '../../../model/report.js'
import {gluedRows} from '../../paste/half-tables.js'
import type {TextCheck} from '../../text-check.js'

/** Rules `table-glued`, `table-head`, `table-row`, `table-columns` and `table-width`. */
export function checkTables(check: TextCheck): void {
  const glued = gluedRows(check)
  visit(check.root, 'table', table => {
    checkHead(check, table)
    checkRows(check, table, glued)
    checkWidth(check, table)
  })
}

function checkHead({file}: TextCheck, {children: [head]}: Table): void {
  head?.children.forEach((cell, index) => {
    if (toString(cell).trim() !== '') return
    report(file, 'table-head', {
      place: cell.position ?? head,
      actual: {en: `empty heading in column ${index + 1}`, fr: `un titre vide en colonne ${index + 1}`},
    })
  })
}

function checkRows({file}: TextCheck, {children: [head, ...rows]}: Table, glued: ReadonlySet<number>): void {
  const wanted = head?.children.length ?? 0
  for (const row of rows) {
    const found = row.children.length
    if (found === wanted || glued.has(row.position?.start.line ?? 0)) continue
    report(file, 'table-row', {
      place: row,
      actual: counted(found, {en: ['cell', 'cells'], fr: ['case', 'cases']}),
      expected: {en: `${wanted}, as in the first row`, fr: `${wanted}, comme à la première ligne`},
    })
  }
}

/** Characters per printed line of a table (223 mm of the smallest type, landscape), and gap between columns. */
const printed = {line: 160, gap: 2}

/** Most columns; a landscape sheet has 6 mm for each. */
const mostColumns = 40

/** Report tables that are too wide for their longest words. */
function checkWidth({file}: TextCheck, table: Table): void {
  const count = table.children[0]?.children.length ?? 0
  if (count > mostColumns) {
    report(file, 'table-columns', {
      place: table,
      actual: {en: `${count} columns`, fr: `${count} colonnes`},
      expected: {en: `at most ${mostColumns}`, fr: `${mostColumns} au plus`},
    })
    return
  }
  const columns = Array.from({length: count}, (_, index) =>
    greatest(table.children.map(row => longestWord(row.children[index]))),
  )
  const characters = columns.reduce((sum, width) => sum + width, 0) + printed.gap * (count - 1)
  if (characters <= printed.line) return
  report(file, 'table-width', {
    place: table,
    actual: {
      en: `${count} columns whose longest words need ${characters} characters side by side`,
      fr: `${count} colonnes dont les mots les plus longs demandent ${characters} signes côte à côte`,
    },
    expected: {en: `at most ${printed.line}`, fr: `${printed.line} au plus`},
  })
}

function longestWord(cell: TableCell | undefined): number {
  const words = cell ? toString(cell).split(/[ \n]+|(?<=\p{L}{2}[-\u2010])(?=\p{L}{2})/u) : []
  return greatest(words.map(word => word.length))
}
