import type {Table} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** Rules `table-head` and `table-row`. */
export function checkTables(check: TextCheck): void {
  visit(check.root, 'table', table => {
    checkHead(check, table)
    checkRows(check, table)
  })
}

function checkHead({file}: TextCheck, {children: [head]}: Table): void {
  head?.children.forEach((cell, index) => {
    if (toString(cell).trim() !== '') return
    report(file, 'table-head', {
      place: cell.position ?? head,
      actual: {en: `an empty heading in column ${index + 1}`, fr: `un titre vide en colonne ${index + 1}`},
    })
  })
}

function checkRows({file}: TextCheck, {children: [head, ...rows]}: Table): void {
  const wanted = head?.children.length ?? 0
  for (const row of rows) {
    const found = row.children.length
    if (found === wanted) continue
    report(file, 'table-row', {
      place: row,
      actual: {en: `${found} cells`, fr: `${found} cases`},
      expected: {en: `${wanted}, as in the first row`, fr: `${wanted}, comme à la première ligne`},
    })
  }
}
