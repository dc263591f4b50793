import type {Page, PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {TypeLine} from '../setting/type-line.js'
import type {SheetPt} from './sheet.js'
import {topOf} from './note-cuts.js'

/** The text area of pages, with what their footnotes take of it. */
export interface Area {
  readonly sheet: SheetPt
  /** Height that the notes of a page take, in points. */
  readonly notesPt: (page: number) => number
}

/** Blank at the foot of a page that ended at a height in points, as a fraction of its text area. */
export function blankUnder(endPt: number, page: number, {sheet, notesPt}: Area): number {
  const areaPt = sheet.height - sheet.top - sheet.bottom
  return Math.max(0, sheet.height - sheet.bottom - notesPt(page) - endPt) / areaPt
}

/** Blank at the foot of each page, as a fraction of its text area. */
export function blanksOf(pages: readonly Page[], area: Area): readonly number[] {
  return pages.map(({items}, index) => {
    const endPt = items.reduce((lowest, item) => Math.max(lowest, bottomOf(item)), area.sheet.top)
    return blankUnder(endPt, index, area)
  })
}

function bottomOf(placed: PageItem): number {
  const {item} = placed
  if (item instanceof TypeLine) return item.y + item.parts.heightPt
  if (placed.type === 'image' || placed.type === 'svg') return placed.item.y + placed.item._height
  return 'h' in item ? item.y + item.h : topOf(placed)
}
