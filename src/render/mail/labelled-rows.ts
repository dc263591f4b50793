import type {Element, ElementContent} from 'hast'
import {words} from '../hast/element.js'
import {dataTable, element, type Context, type WrittenCell} from './context.js'

/** Cells of a table's head, and of each row of its body. */
interface Rows {
  readonly head: readonly WrittenCell[]
  readonly body: readonly (readonly WrittenCell[])[]
}

/** Each row under its name, a line for each value; the heads once above, as they stand in a table. */
export function labelledRows({head, body}: Rows, {sheet}: Context): Element {
  const line = (tagName: 'th' | 'td', children: readonly ElementContent[]) => {
    const scope = tagName === 'th' ? {scope: 'rowgroup'} : {}
    return element('tr', {}, [
      element(tagName, {colSpan: 2, align: 'left', ...scope, ...sheet.attributes('group')}, children),
    ])
  }
  const value = ({content}: WrittenCell, label = '') =>
    element('tr', {}, [
      element('th', {scope: 'row', align: 'left', ...sheet.attributes('row')}, [words(label)]),
      element('td', sheet.attributes('td', 'last'), content),
    ])
  const groups = body.map(([first, ...cells]) =>
    element('tbody', {}, [
      line('th', first?.content ?? []),
      ...cells.map((cell, index) => value(cell, head[index + 1]?.text)),
    ]),
  )
  const heads = head.flatMap(({text}) => text || []).join(' · ')
  const top = element('tbody', {}, [line('td', [words(heads)])])
  return element('table', {...dataTable, ...sheet.attributes('table')}, [top, ...groups])
}
