import type {Page as PrintedPage, PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Artifact} from '../node.js'
import type {Page} from './break-pages.js'
import {fillPage} from './fill-page.js'
import type {Flow} from './flow.js'
import type {NoteArea} from './definition.js'
import {moved, topOf} from './note-cuts.js'
import type {SettledNotes} from './page-notes.js'
import type {SheetPt} from './sheet.js'
import {itemsOf} from './slice.js'

/** The sheets of a document, and what stands at their feet. */
export interface Sheets {
  readonly sheet: SheetPt
  readonly notes: NoteArea
  /** Head and foot of a page, as set; pages count from 1. */
  readonly running: (page: number, pages: number) => readonly PageItem[]
}

/** Pages as they are printed: what stands on each, in points from the sheet's top left corner. */
export function place(pages: readonly Page[], flow: Flow, sheets: Sheets): readonly PrintedPage[] {
  const {sheet, running} = sheets
  const {width, height, left, right, top, bottom} = sheet
  return pages.map(({start, end}, index) => {
    const items = itemsOf(fillPage(flow, start, {until: end.at}), sheet.top)
    const repeated = running(index + 1, pages.length)
    for (const placed of repeated) placed.item.artifact = runningArtifact(placed, sheet)
    return {
      items: [...repeated, ...items, ...notesOf(end.notes, flow, sheets)],
      pageSize: {width, height, orientation: 'portrait'},
      pageMargins: {left, right, top, bottom},
    }
  })
}

/** The notes of a page at its foot, under their rule. */
function notesOf({parts, heightPt}: SettledNotes, {notes: {note}}: Flow, {sheet, notes}: Sheets): readonly PageItem[] {
  if (!parts.length) return []
  let y = sheet.height - sheet.bottom - heightPt + notes.abovePt
  const rule = notes.rule.canvas.map((vector): PageItem => ({type: 'vector', item: vector}))
  const items = rule.map(item => moved(item, notes.x, y - notes.rulePt))
  for (const {number, fromPt, toPt} of parts) {
    const own = note(number).items.filter(item => topOf(item) >= fromPt - 0.01 && topOf(item) < toPt - 0.01)
    items.push(...own.map(item => moved(item, notes.x, y - fromPt)))
    y += toPt - fromPt + notes.betweenPt
  }
  return items
}

/** Whether something that every page repeats is its head or its foot (ISO 14289-1, 7.8). */
const runningArtifact = (placed: PageItem, {height}: SheetPt): Artifact => ({
  type: 'Pagination',
  subtype: topOf(placed) < height / 2 ? 'Header' : 'Footer',
})
