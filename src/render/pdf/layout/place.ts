import type {Page as PrintedPage, PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import type {Page} from './break-pages.js'
import type {Definition, NoteArea, Orientation, SheetPt} from './definition.js'
import {isLandscape} from './fill-landscape.js'
import {fillPage} from './fill-page.js'
import type {Flow} from './flow.js'
import {moved, topOf} from './note-cuts.js'
import type {SettledNotes} from './page-notes.js'
import {itemsOf} from './slice.js'

/** Sheets of a document, with running heads and feet. */
export interface Sheets extends Pick<Definition, 'sheets' | 'notes'> {
  /** Set head and foot of a page; pages count from 1. */
  readonly running: (page: number, pages: number, orientation: Orientation) => readonly PageItem[]
}

/** Place the content of pages, in points from the sheet's top left corner. */
export const place = (pages: readonly Page[], flow: Flow, {sheets, notes, running}: Sheets): readonly PrintedPage[] =>
  pages.map(({start, end}, index) => {
    const orientation = isLandscape(flow, start) ? 'landscape' : 'portrait'
    const sheet = sheets[orientation]
    const {width, height, left, right, top, bottom} = sheet
    const items = itemsOf(fillPage(flow, start, {until: end}), top)
    const repeated = running(index + 1, pages.length, orientation).map(placed => runningArtifact(placed, sheet))
    return {
      items: [...repeated, ...items, ...notesOf(end.notes, {flow, notes, sheet})],
      pageSize: {width, height, orientation},
      pageMargins: {left, right, top, bottom},
    }
  })

/** Notes of a page with their rule, at its foot. */
function notesOf(
  {parts, heightPt}: SettledNotes,
  {flow, notes, sheet}: {readonly flow: Flow; readonly notes: NoteArea; readonly sheet: SheetPt},
): readonly PageItem[] {
  if (!parts.length) return []
  let y = sheet.height - sheet.bottom - heightPt + notes.abovePt
  const rule = notes.rule.canvas.map((vector): PageItem => ({type: 'vector', item: vector}))
  const items = rule.map(item => moved(item, notes.x, y - notes.rulePt))
  for (const {number, fromPt, toPt} of parts) {
    const own = flow.notes.note(number).items.filter(item => topOf(item) >= fromPt - 0.01 && topOf(item) < toPt - 0.01)
    items.push(...own.map(item => moved(item, notes.x, y - fromPt)))
    y += toPt - fromPt + notes.betweenPt
  }
  return items
}

/** Mark repeated content as a pagination artifact, header or footer (ISO 14289-1, 7.8). */
function runningArtifact(placed: PageItem, {height}: SheetPt): PageItem {
  const copy = moved(placed, 0, 0)
  copy.item.artifact = {type: 'Pagination', subtype: topOf(placed) < height / 2 ? 'Header' : 'Footer'}
  return copy
}
