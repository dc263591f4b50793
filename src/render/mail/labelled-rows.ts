import type {Element, ElementContent} from 'hast'
import {element, words} from '../hast/element.js'
import {dataTable, dressed, type Context} from './context.js'
import type {Inner} from './dress.js'
import {toText} from './to-text.js'

/** Cells of a table's head, and of each row of its body. */
interface Rows {
  readonly head: readonly Element[]
  readonly body: readonly (readonly Element[])[]
}

/** Each row under its name, a line for each value; the heads once above, as they stand in a table. */
export function labelledRows({head, body}: Rows, context: Context, inner: Inner): Element {
  const {sheet} = context
  const labels = head.map(cell => toText(cell))
  const line = (tagName: string, children: readonly ElementContent[]) =>
    element('tr', {}, [
      dressed(
        tagName,
        {colSpan: 2, align: 'left', ...(tagName === 'th' && {scope: 'rowgroup'})},
        {looks: ['group'], sheet, children},
      ),
    ])
  const groups = body.map(([first, ...cells]) =>
    element('tbody', {}, [
      line('th', first ? inner(first.children, context) : []),
      ...cells.map((cell, index) =>
        element('tr', {}, [
          dressed(
            'th',
            {scope: 'row', align: 'left'},
            {looks: ['row'], sheet, children: [words(labels[index + 1] ?? '')]},
          ),
          dressed('td', {}, {looks: ['td', 'last'], sheet, children: inner(cell.children, context)}),
        ]),
      ),
    ]),
  )
  const top = element('tbody', {}, [line('td', [words(labels.filter(Boolean).join(' · '))])])
  return dressed('table', dataTable, {looks: ['table'], sheet, children: [top, ...groups]})
}
