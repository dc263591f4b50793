import type {Page, PageItem} from 'pdfmake/js/DocumentContext.js'
import {TypeLine} from '../setting/type-line.js'
import type {SheetPt} from './sheet.js'
import {topOf} from './note-cuts.js'

/**
 * What is left empty at the foot of each page, as a fraction of its text area.
 *
 * @param notesPt Height that the notes of a page take.
 */
export function blanksOf(pages: readonly Page[], sheet: SheetPt, notesPt: (page: number) => number): readonly number[] {
  const areaPt = sheet.height - sheet.top - sheet.bottom
  return pages.map(({items}, index) => {
    const footPt = sheet.height - sheet.bottom - notesPt(index)
    const endPt = items.reduce((lowest, item) => Math.max(lowest, bottomOf(item)), sheet.top)
    return Math.max(0, footPt - endPt) / areaPt
  })
}

function bottomOf(placed: PageItem): number {
  const {item} = placed
  if (item instanceof TypeLine) return item.y + item.parts.heightPt
  if (placed.type === 'image' || placed.type === 'svg') return placed.item.y + placed.item._height
  return 'h' in item ? item.y + item.h : topOf(placed)
}
