import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {callsIn, cutsWithin, moved, noteCuts, topOf} from './note-cuts.js'
import {prices} from './prices.js'
import type {Slice} from './slice.js'

/** Thickest rule. Grounds and bars, which are thicker, are divided with their content; a rule stays with its top. */
const thickestRulePt = 5

/** Largest part of an evenly divided slice, as a fraction of the text area. */
const tallPart = 1 / 3

/** Divide a tall slice between its lines; `areaPt` is the height of the text area. */
export function divided(slice: Slice, areaPt: number): readonly Slice[] {
  const fair = new Set(noteCuts(slice.items))
  const cuts = [0, ...cutsWithin(slice, areaPt * tallPart), slice.heightPt]
  // A part neither waits for another page nor has forms of its own.
  const {forms: _forms, floats: _floats, firstLine: _line, reachPt: _reach, ...rest} = slice
  return cuts.slice(0, -1).map((from, index): Slice => {
    const to = cuts[index + 1] ?? slice.heightPt
    const items = slice.items.flatMap(item => partOf(item, from, to))
    return {
      ...rest,
      items,
      heightPt: to - from,
      lines: items.filter(({type}) => type !== 'vector').length,
      notes: callsIn(items),
      glue: index === 0 ? slice.glue : 0,
      price: index === 0 ? slice.price : fair.has(from) ? prices.dividedBlock : prices.forbidden,
    }
  })
}

/** Part of an item between two heights. */
function partOf(placed: PageItem, from: number, to: number): readonly PageItem[] {
  if (placed.type === 'vector' && placed.item.type === 'rect' && placed.item.h > thickestRulePt) {
    const y = Math.max(placed.item.y, from)
    const end = Math.min(placed.item.y + placed.item.h, to)
    return end > y ? [{type: 'vector', item: {...placed.item, y: y - from, h: end - y}}] : []
  }
  const top = topOf(placed)
  const isHere = (from === 0 || top >= from - 0.01) && top < to - 0.01
  return isHere ? [moved(placed, 0, -from)] : []
}
